/** Other names that the text itself gives: 全称（以下简称“简称”）, Research Triangle Park (RTP), 简称中白工业园. */

import type { Mention } from "../documents.ts";
import type { Stretch } from "./candidate.ts";
import { isPlace } from "./known-places.ts";
import type { SentenceView } from "./sentence-view.ts";

/** `short` stands for what is named at `full`. */
export interface Definition {
  readonly full: Stretch;
  readonly short: Stretch;
}

const MARK =
  /^(?:[(，,]|，?又)?(?:以?下(?:统|均|皆|合)?(?:简)?称(?:为)?|以?下稱|简称(?:为)?|又称|亦称|俗称|全称(?:为|是)?|英文简称|英文名(?:称)?(?:为)?|hereinafter|hereafter|(?:also |better |formerly |commonly |otherwise |widely )?known as|or|abbreviated as|for short)[:：]?\s*/iu;
/** 前身为, 更名为: what stands before and behind is one thing. */
const RENAMED =
  /^(?:的)?(?:前身(?:为|是|系|即)|原名(?:为|是)?|曾用名|又名|也叫|更名为|改名为|升级为|其前身(?:为|是)|也就是|就是原来的)/u;
const OPEN_QUOTE = /["“「『‘《]/u;
const CLOSE_QUOTE = /["”」』’》]/u;
const LONGEST = 40;
const NOT_A_NAME =
  /^(?:见|图|表|如|含|下同|注|记者|通讯员|摄|暂名|暂定|左|右|中|上|下|第|截至|原|即将|现|约|共|占|总部|环球总部|驻地|代码|证券代码|股票代码|\d)/u;

/** The definitions that stand directly behind one of the `names`. */
export function findDefinitions(view: SentenceView, names: readonly Stretch[]): readonly Definition[] {
  return names.flatMap((full) => {
    const end = CLOSE_QUOTE.test(view.key.charAt(full.end)) ? full.end + 1 : full.end;
    const short = shortBehind(view, end) ?? shortLateInBracket(view, end) ?? shortInBracket(view, full);
    return short.map((stretch) => ({ full, short: stretch }));
  });
}

const LATE_MARK = /^\([^()]{1,40}[，,;；]\s*(?:以下简称|下称|以下称|简称)(?:为)?[:：]?\s*/u;

/** （暂定名，以下简称“青岛劲远”）. */
function shortLateInBracket(view: SentenceView, end: number): readonly Stretch[] | undefined {
  const mark = LATE_MARK.exec(view.key.slice(end, end + 2 * LONGEST));
  if (mark === null) return undefined;
  const start = end + mark[0].length;
  return splitShorts(view, start, firstOf(view.key, start, /[)，。；;]|、/u));
}

/** （以下简称“沈阳高新区”）, （下称产业园）, (hereinafter "the Park"). */
function shortBehind(view: SentenceView, end: number): readonly Stretch[] | undefined {
  const bracketed = /[(，,]/u.test(view.key.charAt(end));
  const after = view.key.slice(end, end + LONGEST);
  const mark = MARK.exec(after.replace(/^\(/u, "(").slice(bracketed && after.startsWith("(") ? 1 : 0));
  if (mark === null) return undefined;
  const start = end + (after.startsWith("(") ? 1 : 0) + mark[0].length;
  const limit = firstOf(view.key, start, /[)，,。；;]|、| (?:is|was|has|and|in)\b/u);
  return splitShorts(view, start, limit);
}

/** “A”或“B” gives both. */
function splitShorts(view: SentenceView, start: number, limit: number): readonly Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (let place = start; place <= limit; place++) {
    const isEnd = place === limit || /[或、/]/u.test(view.key.charAt(place));
    if (!isEnd) continue;
    const part = unquote(view.key, { start: from, end: place });
    if (
      part.end - part.start >= 2 &&
      part.end - part.start <= (/^[A-Z]/u.test(view.key.slice(part.start)) ? LONGEST : 20)
    )
      parts.push(part);
    from = place + 1;
  }
  return parts;
}

/** 全球顶级科技园区合伙人计划(TSPPP), 麦考瑞园区（Macquarie Park Innovation District）, 世界科技城市联盟(World Technopolis Association, WTA). */
function shortInBracket(view: SentenceView, { start, end }: Stretch): readonly Stretch[] {
  const open = view.key.charAt(end) === " " ? end + 1 : end;
  if (view.key.charAt(open) !== "(") return [];
  const close = view.key.indexOf(")", open);
  if (close < 0 || close - open > 60) return [];
  return splitBracket(view.key, open + 1, close).filter((part) => isOtherName(view.key, { start, end }, part));
}

function splitBracket(key: string, start: number, end: number): readonly Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (let place = start; place <= end; place++) {
    if (place < end && !/[，,;；]/u.test(key.charAt(place))) continue;
    const marked = key.slice(from, place);
    const mark = MARK.exec(marked.trimStart());
    const shift = marked.length - marked.trimStart().length + (mark?.[0].length ?? 0);
    const tail = / for short\s*$/u.exec(marked)?.[0].length ?? 0;
    parts.push(unquote(key, { start: from + shift, end: place - tail }));
    from = place + 1;
  }
  return parts;
}

function isOtherName(key: string, full: Stretch, part: Stretch): boolean {
  const text = key.slice(part.start, part.end);
  if (text.length < 2 || NOT_A_NAME.test(text) || isPlace(text)) return false;
  if (/^[A-Z\d][A-Za-z0-9&.\- ’']*$/u.test(text) && /[A-Z]/u.test(text))
    return isLatinOther(key.slice(full.start, full.end), text);
  const name = key.slice(full.start, full.end);
  return isShortened(name, text) || (isLatinName(name) && /^[\p{Script=Han}A-Za-z0-9]*\p{Script=Han}{3,}$/u.test(text));
}

/** Tern Bay Life Park (燕湾生命园): its name in the other script. */
function isLatinName(name: string): boolean {
  return !/\p{Script=Han}/u.test(name);
}

/** Behind a Chinese name any Latin name, behind a Latin one an acronym or a part of it. */
function isLatinOther(full: string, other: string): boolean {
  if (/\p{Script=Han}/u.test(full)) return true;
  if (/^(US|UK|EU|UN|USA|UAE|CEO|CTO|CFO|NYSE|TSX|ASX|LSE|NASDAQ)$/u.test(other)) return false;
  const isAcronym = /^[A-Z\d][A-Za-z0-9&.-]{1,9}$/u.test(other) && /[A-Z].*[A-Z]/u.test(other);
  return isAcronym || full.toLowerCase().startsWith(other.toLowerCase());
}

/** Whether every character of `short` stands in `full`, in order: 工研院 in 工业技术研究院. */
function isSubsequence(short: string, full: string): boolean {
  let place = 0;
  for (const character of full) if (character === short.charAt(place)) place++;
  return place === short.length;
}

function isShortened(full: string, short: string): boolean {
  return (
    /^\p{Script=Han}[\p{Script=Han}A-Za-z0-9—·]*$/u.test(short) &&
    short.length < full.length &&
    isSubsequence(short, full)
  );
}

function unquote(key: string, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  while (from < to && (/\s/u.test(key.charAt(from)) || OPEN_QUOTE.test(key.charAt(from)))) from++;
  while (to > from && (/[\s)]/u.test(key.charAt(to - 1)) || CLOSE_QUOTE.test(key.charAt(to - 1)))) to--;
  return { start: from, end: to };
}

function firstOf(key: string, start: number, pattern: RegExp): number {
  for (let place = start; place < key.length && place < start + LONGEST; place++) {
    if (pattern.test(key.charAt(place))) return place;
  }
  return Math.min(key.length, start + LONGEST);
}

const PARTY = /([甲乙丙丁]方|标的公司|目标公司)(?:[(][^()]{1,12}[)])?[:：]\s*["“「]?$/u;

/** 甲方：青禾高新区管委会: the party that a contract names stands for what follows it. */
export function findParties(view: SentenceView, names: readonly Stretch[]): readonly Definition[] {
  return names.flatMap((full) => {
    const party = PARTY.exec(view.key.slice(0, full.start));
    const start = party?.index ?? 0;
    return party === null ? [] : [{ full, short: { start, end: start + (party[1]?.length ?? 0) } }];
  });
}

/** Pairs of names of one kind that the text says are one thing under an old name and a new one. */
export function findRenamings(view: SentenceView, names: readonly LabeledStretch[]): readonly Definition[] {
  const byStart = new Map(names.map((name) => [name.start, name]));
  return names.flatMap((full) => {
    const said = RENAMED.exec(view.key.slice(full.end, full.end + 12));
    const place = full.end + (said?.[0].length ?? 0);
    const short = said === null ? undefined : byStart.get(place);
    const isOne = short?.label === full.label && ENDS_NAME.test(view.key.slice(short.end));
    return isOne ? [{ full, short }] : [];
  });
}

type LabeledStretch = Stretch & Pick<Mention, "label">;

/** What stands behind the whole of a name; behind 清华大学 in 前身是清华大学的一个实验室 stands what is meant. */
const ENDS_NAME = /^["”」』’》]?(?:\([^()]*\))?(?:$|[，,。.；;：:!！?？)]|[后後并並而以])/u;
