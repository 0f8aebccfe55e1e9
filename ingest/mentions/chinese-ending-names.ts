/** Names with a telling ending: 成都高新区, 兰石集团, 中以科技创新创业投资发展基金. */

import type { NodeLabel } from "#graph/schema";
import type { Ending } from "../lexicon/chinese-endings.ts";
import { CARRIER_NOUNS, INNER_VERBS, LEAD_WORDS, MEASURES, PLAIN_CENTRES, POSTS } from "../lexicon/chinese-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import type { Candidate } from "./candidate.ts";
import { type FoundEnding, findEndings } from "./found-endings.ts";
import { isCountry, isPlace } from "./known-places.ts";
import { type Piece, piecesBefore } from "./name-pieces.ts";
import { hasProper, isNamed, isProper, lengthOf } from "./named-by.ts";
import type { SentenceView } from "./sentence-view.ts";

export function findEndingNames(view: SentenceView): readonly Candidate[] {
  const endings = findEndings(view);
  return endings.flatMap((found) => toNames(view, found, endings));
}

function toNames(view: SentenceView, found: FoundEnding, all: readonly FoundEnding[]): readonly Candidate[] {
  const { ending } = found;
  const pieces = afterPredicate(trimFront(piecesBefore(view, found.start), ending), all, ending);
  const own = afterInnerPark(pieces, found, all);
  const first = own[0];
  if (
    first === undefined ||
    isSlogan(view, first.start, found.end) ||
    !isNamed(own, ending) ||
    isCounted(view, first) ||
    isPlain(own, found, all)
  )
    return [];
  const prefix = nationalityOf(own, ending);
  return [
    {
      start: prefix?.end ?? first.start,
      end: bracketAfter(view, found),
      label: labelOf(view, found, all, own),
      kind: "name",
      rule: `ending:${ending.text}`,
      confidence: confidenceOf(own, ending),
      ...(prefix === undefined ? {} : { prefix: { start: prefix.start, end: prefix.end } }),
    },
  ];
}

function labelOf(
  view: SentenceView,
  found: FoundEnding,
  all: readonly FoundEnding[],
  pieces: readonly Piece[],
): NodeLabel {
  if (isRunningBody(found, all, pieces)) return "Park";
  return isPlace(view.key.slice(pieces[0]?.start ?? found.start, found.end)) ? "Place" : found.ending.label;
}

/** “区中园”: a few characters in quotation marks of their own are a slogan. */
function isSlogan(view: SentenceView, start: number, end: number): boolean {
  return end - start <= 4 && /[“「]/u.test(view.key.charAt(start - 1)) && /[”」]/u.test(view.key.charAt(end));
}

/** 成都高新区管委会 is the park itself. */
function isRunningBody({ ending, start }: FoundEnding, all: readonly FoundEnding[], pieces: readonly Piece[]): boolean {
  if (!/^(管委会|管理委员会|管理局|党工委)$/u.test(ending.text)) return false;
  const stem = pieces.map((piece) => piece.text).join("");
  return KNOWN_NAMES.get(stem) === "Park" || all.some((one) => one.end === start && one.ending.label === "Park");
}

/** Descriptions with the form of a name: 山西省开发区, 东南亚注册中心, 高新区倡议. */
function isPlain(pieces: readonly Piece[], found: FoundEnding, all: readonly FoundEnding[]): boolean {
  const last = pieces.at(-1)?.text ?? "";
  const { text, label } = found.ending;
  if (text === "实验室" && all.some((one) => one.end === found.start && one.ending.label === "Institute")) return true;
  if (
    /^(孵化器|加速器|实验室|研究中心|中心|研究院|基金|医院)$/u.test(text) &&
    pieces.every((piece) => isCountry(piece.text) || piece.text === "硅谷")
  )
    return true;
  if (/^(计划|行动)$/u.test(text) && /^(开发|投资|生产|建设|融资|扩产|发展|工作|年度|五年|采购|销售)$/u.test(last))
    return true;
  if (/^(公司|分公司|银行)$/u.test(text) && pieces.every((piece) => isPlace(piece.text))) return true;
  if (text === "中心") return PLAIN_CENTRES.has(last) && !pieces.some((piece) => piece.form === "joint");
  if (label === "Park" && pieces.length === 1)
    return /[省市]$|国$/u.test(last) && /^(开发区|园区|产业园区?|工业园区?|科技园区)$/u.test(text);
  return /^(倡议|计划|行动)$/u.test(text) && all.some((one) => one.end === found.start);
}

/** 中国—欧洲中心建设研发转化中心: what a finished name does is no part of the next. */
function afterPredicate(pieces: readonly Piece[], all: readonly FoundEnding[], ending: Ending): readonly Piece[] {
  if (ending.label === "Company" || ending.label === "Fund") return pieces;
  const verb = pieces.findLastIndex(
    (piece, index) =>
      index > 0 &&
      /^(建设|共建|合建)$/u.test(piece.text) &&
      (ending.label === "Park" ||
        pieces[index - 1]?.form === "quoted" ||
        all.some((one) => one.end === piece.start) ||
        pieces[index - 1]?.tag === "ns"),
  );
  return pieces.slice(verb + 1);
}

function confidenceOf(pieces: readonly Piece[], ending: Ending): number {
  if (ending.needs === "coined" || ending.needs === "strange") return 0.7;
  return pieces.some(isProper) || ending.needs === "any" ? 0.9 : 0.6;
}

/** Cuts off what may stand before a name but does not open it: 建设, 龙头企业, 董事长. */
function trimFront(pieces: readonly Piece[], ending: Ending): readonly Piece[] {
  const carrier = pieces.findLastIndex(
    (piece) => piece.form === "word" && (CARRIER_NOUNS.has(piece.text) || POSTS.has(piece.text)),
  );
  const rest = trimVerbs(pieces.slice(carrier + 1), ending);
  // 京鑫企业有限公司: there the noun is part of the name.
  return rest.length === 0 && /有限|集团公司/u.test(ending.text) ? trimVerbs(pieces, ending) : rest;
}

function trimVerbs(pieces: readonly Piece[], ending: Ending): readonly Piece[] {
  let rest = pieces;
  while (rest.length > 1 && rest[0] !== undefined && isOpeningVerb(rest[0], rest[1], ending)) rest = rest.slice(1);
  return rest[0]?.form === "joint" ? rest.slice(1) : rest;
}

function isOpeningVerb(piece: Piece, next: Piece | undefined, ending: Ending): boolean {
  if (piece.form !== "word") return false;
  if (LEAD_WORDS.has(piece.text)) return next !== undefined && isProper(next) && next.text.length > 1;
  if (!INNER_VERBS.has(piece.text)) return false;
  if (/^(共建|建设|筹建)$/u.test(piece.text)) return true;
  return ending.needs === "coined" || ending.needs === "strange" || (next !== undefined && isProper(next));
}

/** 成都高新区中国—欧洲中心 is a centre in a zone: what follows a park is a name where it is one of its own. */
function afterInnerPark(pieces: readonly Piece[], found: FoundEnding, all: readonly FoundEnding[]): readonly Piece[] {
  const start = pieces[0]?.start ?? found.start;
  const inner = all.filter((one) => one.ending.label === "Park" && one.start > start && one.end <= found.start).at(-1);
  if (inner === undefined || found.ending.text.startsWith("分")) return pieces;
  const rest = pieces.filter((piece) => piece.start >= inner.end);
  return (rest.some(isProper) || rest[0]?.text === "国家") && isNamed(rest, found.ending) ? rest : pieces;
}

/** 20余个科技园区, 两家医院: what is counted is described, not named. */
function isCounted(view: SentenceView, first: Piece): boolean {
  const before = view.key.charAt(first.start - 1);
  return (
    MEASURES.has(before) && /[\d一二三四五六七八九十百千万亿两几数余多首某每各]/u.test(view.key.charAt(first.start - 2))
  );
}

/** A country that stands before a name of its own: 以色列BP&C集团, but not 以色列理工学院. */
function nationalityOf(pieces: readonly Piece[], ending: Ending): Piece | undefined {
  const [first, second] = pieces;
  if (first === undefined || second === undefined || second.form === "joint") return undefined;
  if (!isCountry(first.text) || first.text === "中国" || second.form === "bracketed") return undefined;
  const rest = pieces.slice(1);
  const own = ending.needs === "any" && ending.label === "Company" ? isNamed(rest, ending) : hasProper(rest);
  return own && lengthOf(rest) >= 2 ? first : undefined;
}

/** 哈尔滨工业大学（深圳）: a bracketed place after the ending is part of the name. */
function bracketAfter(view: SentenceView, { end }: FoundEnding): number {
  if (view.key.charAt(end) !== "(") return end;
  const close = view.key.indexOf(")", end);
  const inner = view.key.slice(end + 1, close);
  return close > end && (isPlace(inner) || isPlace(inner.replace(/(总部|分公司|校区)$/u, ""))) ? close + 1 : end;
}
