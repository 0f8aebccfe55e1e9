/** What a stretch that the tags take for a name must be like: whole, with something of its own, its country told apart. */

import type { NodeLabel } from "#graph/schema";
import { ENDINGS } from "../../lexicon/chinese-endings.ts";
import { TRADES } from "../../lexicon/chinese-trades.ts";
import {
  CARRIER_NOUNS,
  FIELD_WORDS,
  INNER_VERBS,
  MEETINGS,
  POSTS,
  STOP_WORDS,
  TERM_WORDS,
} from "../../lexicon/chinese-words.ts";
import type { Stretch } from "../candidate.ts";
import { isCountry, isPlace } from "../known-places.ts";
import type { SentenceView, Word } from "../sentence-view.ts";
import type { Tagged } from "./tags.ts";
import type { ShapedName } from "./tongue.ts";

/** The name without quotation marks around it and the country before it; undefined where it is none. */
export function toShapedName(view: SentenceView, tagged: Tagged): ShapedName | undefined {
  const bare = withoutKind(view, withoutAcronym(view, withoutMark(view, withoutQuotes(view, tagged))));
  const text = view.key.slice(bare.start, bare.end);
  if (isCountry(text) || NO_NAME.test(text) || isMeeting(text, tagged.label) || isSource(view, bare)) return undefined;
  if (!isBalanced(text) || cutsLatin(view, bare) || goesOver(view, bare) || !hasOwn(view, bare)) return undefined;
  const country = view.covering[bare.start];
  if (country === undefined || country.start !== bare.start || !isForeign(country)) return bare;
  const rest = { ...bare, start: country.end };
  return mayStandAlone(view, rest) ? { ...rest, prefix: { start: country.start, end: country.end } } : bare;
}

/** 云南的鲜花物流, 12支基金, 2017年会: what is owned, counted or held in a year. */
const NO_NAME =
  /的|^(?:[\d一二三四五六七八九十两]+|[多数几某各该])[家个支只座所项批期]|^(?:19|20)\d\d年?|分公司$|^..?子公司$/u;

/** 36氪获悉: the paper that tells it; but 从青禾集团获悉 is news of the firm. */
function isSource({ key }: SentenceView, { start, end }: Stretch): boolean {
  return /^(?:独家)?获[悉知]/u.test(key.slice(end, end + 4)) && !/[从向]/u.test(key.charAt(start - 1));
}

const MEETING = new RegExp(`(?:${[...MEETINGS].join("|")}|^(?:首届|第.{1,3}届).*论坛)$`, "u");

/** 世界一流科技园区联盟圆桌峰会, 第二届达沃斯论坛; but 人民代表大会 is a body. */
function isMeeting(text: string, label: NodeLabel): boolean {
  return label !== "Government" && MEETING.test(text.replace(/["“”]/gu, ""));
}

function withoutQuotes(view: SentenceView, { start, end, label }: Tagged): Tagged {
  const isQuoted = /[“「『"]/u.test(view.key.charAt(start)) && /[”」』"]/u.test(view.key.charAt(end - 1));
  return isQuoted ? { start: start + 1, end: end - 1, label } : { start, end, label };
}

/** *ST宏岚: the exchange's mark comes and goes. */
function withoutMark(view: SentenceView, { start, end, label }: Tagged): Tagged {
  const mark = /^S?\*?ST(?=\p{Script=Han})/u.exec(view.key.slice(start, end))?.[0] ?? "";
  return { start: start + mark.length, end, label };
}

/** 全球科技园区计划(TSPPP): the acronym is another name of it. */
function withoutAcronym(view: SentenceView, { start, end, label }: Tagged): Tagged {
  const acronym = /\([A-Za-z][^()]*\)$/u.exec(view.key.slice(start, end));
  return { start, end: acronym === null ? end : start + acronym.index, label };
}

/** 孵化器StartupEast, 创业加速器SBC: what it is stands before a name in Latin letters. */
function withoutKind(view: SentenceView, { start, end, label }: Tagged): Tagged {
  const latin = /^\p{Script=Han}+(?=[A-Z][\w .&-]+$)/u.exec(view.key.slice(start, end));
  const kind = latin === null ? undefined : view.ends.get(start + latin[0].length);
  const isKind = kind !== undefined && (CARRIER_NOUNS.has(kind.text) || ENDINGS.has(kind.text));
  return { start: isKind ? kind.end : start, end, label };
}

const PAIRS = ["()", "“”", "「」", "『』", "《》", "[]", "<>"] as const;

function isBalanced(text: string): boolean {
  return PAIRS.every(([open, close]) => text.split(open ?? "").length === text.split(close ?? "").length);
}

const LATIN = /[\p{Script=Latin}\d]/u;

function cutsLatin(view: SentenceView, { start, end }: Stretch): boolean {
  const cuts = (at: number) => LATIN.test(view.key.charAt(at - 1)) && LATIN.test(view.key.charAt(at));
  return cuts(start) || cuts(end);
}

function isForeign({ text }: Word): boolean {
  return isCountry(text) && text !== "中国";
}

const SHORTEST = 3;

/** Of firms and the like, not of what a country runs: 马来西亚理科大学, 越南芒街口岸经济区. */
function mayStandAlone(view: SentenceView, rest: Tagged): boolean {
  const next = view.covering[rest.start];
  return (
    rest.label === "Company" && rest.end - rest.start >= SHORTEST && !isPlace(next?.text ?? "") && hasOwn(view, rest)
  );
}

/** 大会堂会见世界银行: over a word that never stands inside a name. */
function goesOver({ words }: SentenceView, { start, end }: Stretch): boolean {
  return words.some(
    (word) => word.start > start && word.end < end && word.text.length > 1 && STOP_WORDS.has(word.text),
  );
}

const GENERAL = [ENDINGS, TRADES, FIELD_WORDS, INNER_VERBS, CARRIER_NOUNS, POSTS, TERM_WORDS];

/** 产业联盟, 母基金, 远洋渔业: words of a kind or a field alone name nothing, but for a ministry. */
function hasOwn(view: SentenceView, { start, end, label }: Tagged): boolean {
  if (label === "Government") return true;
  const text = view.key.slice(start, end);
  if (GENERAL.some((words) => words.has(text))) return false;
  return view.words.some(
    (word) => word.start < end && word.end > start && !GENERAL.some((words) => words.has(word.text)),
  );
}
