/** Names with a telling ending: 成都高新区, 兰石集团, 中以科技创新创业投资发展基金. */

import type { NodeLabel } from "#graph/schema";
import type { Ending } from "../lexicon/chinese-endings.ts";
import { KNOWN_NAMES, NEEDS_CONTEXT } from "../lexicon/known-names.ts";
import type { Candidate } from "./candidate.ts";
import { type FoundEnding, findEndings } from "./found-endings.ts";
import { isCountry, isPlace } from "./known-places.ts";
import { ownPieces } from "./name-front.ts";
import type { Piece } from "./name-piece.ts";
import { piecesBefore } from "./name-pieces.ts";
import { isNamedBeside } from "./named-beside.ts";
import { hasProper, isNamed, isProper, isRanked, lengthOf } from "./named-by.ts";
import { isDescription } from "./plain-descriptions.ts";
import type { SentenceView } from "./sentence-view.ts";

const NEAR = 16;
const NATIONAL = /^(?:国家|国立|国营|中央|皇家|国民)/u;

export function findEndingNames(view: SentenceView): readonly Candidate[] {
  const endings = findEndings(view).filter((found) => !isPlainSite(view, found));
  // A name is short: only the endings shortly before can stand in it.
  return endings.flatMap((found, index) => toNames(view, found, endings.slice(Math.max(0, index - NEAR), index + 1)));
}

/** 崖州湾, 老城: what ends like a site yet names none bounds no other name either. */
function isPlainSite(view: SentenceView, found: FoundEnding): boolean {
  if (found.ending.needs !== "site") return false;
  const pieces = piecesBefore(view, found.start);
  return !isNamed(pieces, found.ending) && !isNamedBeside(view, pieces, found);
}

function toNames(view: SentenceView, found: FoundEnding, all: readonly FoundEnding[]): readonly Candidate[] {
  const { ending } = found;
  const pieces = ownPieces(piecesBefore(view, found.start), found, all);
  const [first] = pieces;
  if (
    first === undefined ||
    !(isNamed(pieces, ending) || isNamedBeside(view, pieces, found)) ||
    isDescription(view, pieces, found, all)
  )
    return [];
  if (areShares(view, pieces, ending)) return [];
  const prefix = nationalityOf(pieces, ending);
  return [
    {
      start: prefix?.end ?? startOf(view, first.start, ending),
      end: bracketAfter(view, found),
      label: labelOf(view, found, all, pieces),
      kind: "name",
      rule: `ending:${ending.text}`,
      confidence: isNational(pieces) ? SURE : confidenceOf(pieces, ending),
      ...(prefix === undefined ? {} : { prefix: { start: prefix.start, end: prefix.end } }),
    },
  ];
}

/** 全国岱能园区联盟: the word opens the names of alliances, and of nothing else. */
function startOf(view: SentenceView, start: number, { label }: Ending): number {
  return label === "Programme" && view.key.startsWith("全国", start - 2) ? start - 2 : start;
}

const SHAREHOLDING = /(?:持有?|增持|减持|买入|购入|买下|出售|抛售|卖出|转让|受让|收购|认购|质押|解禁)的?$/u;

/** 增持建行股份: shares of a firm that is known without them, not a firm of that name. */
function areShares(view: SentenceView, [first, second]: readonly Piece[], ending: Ending): boolean {
  if (first === undefined || second !== undefined || ending.text !== "股份") return false;
  const isFirm = KNOWN_NAMES.get(first.text) === "Company" && !NEEDS_CONTEXT.has(first.text);
  return isFirm && SHAREHOLDING.test(view.key.slice(0, first.start));
}

function labelOf(
  view: SentenceView,
  found: FoundEnding,
  all: readonly FoundEnding[],
  pieces: readonly Piece[],
): NodeLabel {
  if (isRunningBody(found, all, pieces)) return "Park";
  if (isCampus(found, pieces)) return "University";
  return isPlace(view.key.slice(pieces[0]?.start ?? found.start, found.end)) ? "Place" : found.ending.label;
}

/** 成都高新区管委会 is the park itself. */
function isRunningBody({ ending, start }: FoundEnding, all: readonly FoundEnding[], pieces: readonly Piece[]): boolean {
  if (!/^(管委会|管理委员会|管理局|管理处|管理办公室|党工委)$/u.test(ending.text)) return false;
  const stem = pieces.map((piece) => piece.text).join("");
  const park = all.find((one) => one.end === start && one.ending.label === "Park");
  return KNOWN_NAMES.get(stem) === "Park" || (park !== undefined && !isOfCountry(pieces, park));
}

/** 坦桑尼亚出口加工区管理局 runs all such zones of the country, and is none of them. */
function isOfCountry(pieces: readonly Piece[], park: FoundEnding): boolean {
  return pieces.every((piece) => piece.start >= park.start || isCountry(piece.text));
}

/** 柳溪大学宜宾园区 is the university there. */
function isCampus({ ending }: FoundEnding, pieces: readonly Piece[]): boolean {
  const owner = pieces.slice(0, -1).some(({ text }) => KNOWN_NAMES.get(text) === "University" || text.endsWith("大学"));
  return ending.text === "园区" && owner && isPlace(pieces.at(-1)?.text ?? "");
}

/** More than that of a known name within and a place before it. */
const SURE = 0.98;

/** 巴西|国家开发银行: the country says whose. */
function isNational([first, second]: readonly Piece[]): boolean {
  return first !== undefined && isCountry(first.text) && NATIONAL.test(second?.text ?? "");
}

function confidenceOf(pieces: readonly Piece[], ending: Ending): number {
  if (ending.needs === "coined" || ending.needs === "strange") return 0.7;
  return pieces.some(isProper) || isRanked(pieces, ending) || ending.needs === "any" ? 0.9 : 0.6;
}

/** A country that stands before a name of its own: 以色列BP&C集团, but not 以色列理工学院. */
function nationalityOf(pieces: readonly Piece[], ending: Ending): Piece | undefined {
  const [first, second] = pieces;
  if (first === undefined || second === undefined || second.form === "joint") return undefined;
  if (!isCountry(first.text) || first.text === "中国" || second.form === "bracketed") return undefined;
  if (isNational(pieces)) return undefined;
  const rest = pieces.slice(1);
  const own = ending.needs === "any" && ending.label === "Company" ? isNamed(rest, ending) : hasProper(rest);
  return own && lengthOf(rest) >= 2 ? first : undefined;
}

/** 哈尔滨工业大学（深圳）: a bracketed place after the ending is part of the name. */
function bracketAfter(view: SentenceView, { end }: FoundEnding): number {
  if (view.key.charAt(end) !== "(") return end;
  const close = view.key.indexOf(")", end);
  const inner = view.key.slice(end + 1, close);
  const isPart = isPlace(inner.replace(/(总部|分公司|校区)$/u, "")) || /^(?:有限合伙|普通合伙)$/u.test(inner);
  return close > end && isPart ? close + 1 : end;
}
