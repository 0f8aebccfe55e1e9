/** Names with a telling ending: 成都高新区, 兰石集团, 中以科技创新创业投资发展基金. */

import { ENDINGS, type Ending, type Need } from "../lexicon/chinese-endings.ts";
import { CARRIER_NOUNS, FIELD_WORDS, INNER_VERBS, MEASURES, POSTS } from "../lexicon/chinese-words.ts";
import type { Candidate } from "./candidate.ts";
import { isCountry, isPlace } from "./known-places.ts";
import { type Piece, piecesBefore } from "./name-pieces.ts";
import type { SentenceView } from "./sentence-view.ts";

interface FoundEnding {
  readonly ending: Ending;
  readonly start: number;
  readonly end: number;
}

export function findEndingNames(view: SentenceView): readonly Candidate[] {
  const endings = findEndings(view);
  return endings.flatMap((found) => toNames(view, found, endings));
}

/** The longest ending at each place, less those inside a longer one that ends where they do. */
function findEndings(view: SentenceView): readonly FoundEnding[] {
  const found: FoundEnding[] = [];
  for (let start = 1; start < view.key.length; start++) {
    const ending = endingAt(view, start);
    if (ending === undefined) continue;
    const last = found.at(-1);
    const inside = last !== undefined && start < last.end && start + ending.text.length <= last.end;
    if (!inside) found.push({ ending, start, end: start + ending.text.length });
  }
  return found;
}

function endingAt(view: SentenceView, start: number): Ending | undefined {
  const two = ENDINGS.get(view.key.slice(start, start + 2)) ?? [];
  const one = ENDINGS.get(view.key.charAt(start)) ?? [];
  return [...two, ...one].find((ending) => view.key.startsWith(ending.text, start) && mayEndHere(view, start, ending));
}

function mayEndHere(view: SentenceView, start: number, { text, notBefore }: Ending): boolean {
  const end = start + text.length;
  if (notBefore.some((word) => view.key.startsWith(word, end))) return false;
  return view.ends.has(end) || view.words.some((word) => word.start < start && end < word.end) === false;
}

function toNames(view: SentenceView, found: FoundEnding, all: readonly FoundEnding[]): readonly Candidate[] {
  const pieces = trimFront(piecesBefore(view, found.start), found.ending);
  const own = afterInnerPark(pieces, found, all);
  const first = own[0];
  if (first === undefined || !isNamed(own, found.ending.needs) || isCounted(view, first)) return [];
  const prefix = nationalityOf(own, found.ending);
  const end = bracketAfter(view, found);
  return [
    {
      start: prefix?.end ?? first.start,
      end,
      label: found.ending.label,
      kind: "name",
      rule: `ending:${found.ending.text}`,
      confidence: confidenceOf(own, found.ending),
      ...(prefix === undefined ? {} : { prefix: { start: prefix.start, end: prefix.end } }),
    },
  ];
}

function confidenceOf(pieces: readonly Piece[], ending: Ending): number {
  if (ending.needs === "coined") return 0.7;
  return pieces.some(isProper) || ending.needs === "any" ? 0.9 : 0.6;
}

/** Cuts off what may stand before a name but does not open it: 建设, 龙头企业, 董事长. */
function trimFront(pieces: readonly Piece[], ending: Ending): readonly Piece[] {
  const carrier = pieces.findLastIndex(
    (piece) => piece.form === "word" && (CARRIER_NOUNS.has(piece.text) || POSTS.has(piece.text)),
  );
  let rest = pieces.slice(carrier + 1);
  while (rest.length > 1 && rest[0] !== undefined && isOpeningVerb(rest[0], rest[1], ending)) rest = rest.slice(1);
  return rest[0]?.form === "joint" ? rest.slice(1) : rest;
}

function isOpeningVerb(piece: Piece, next: Piece | undefined, ending: Ending): boolean {
  if (piece.form !== "word" || !INNER_VERBS.has(piece.text)) return false;
  return ending.needs === "coined" || (next !== undefined && isProper(next));
}

/** 成都高新区中国—欧洲中心 is a centre in a zone: what follows a park is a name where it is one of its own. */
function afterInnerPark(pieces: readonly Piece[], found: FoundEnding, all: readonly FoundEnding[]): readonly Piece[] {
  const start = pieces[0]?.start ?? found.start;
  const inner = all.filter((one) => one.ending.label === "Park" && one.start > start && one.end <= found.start).at(-1);
  if (inner === undefined) return pieces;
  const rest = pieces.filter((piece) => piece.start >= inner.end);
  return rest.some(isProper) && isNamed(rest, found.ending.needs) ? rest : pieces;
}

function isNamed(pieces: readonly Piece[], needs: Need): boolean {
  switch (needs) {
    case "any":
      return pieces.some((piece) => !FIELD_WORDS.has(piece.text) && piece.form !== "joint");
    case "proper":
      return hasProper(pieces);
    case "field":
      return hasProper(pieces) || lengthOf(pieces) >= 4;
    case "coined":
      return isCoined(pieces);
  }
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}

function hasProper(pieces: readonly Piece[]): boolean {
  return pieces.some(isProper) || hasCoinedRun(pieces);
}

/** A place, Latin letters, a quoted word, or a word that the dictionary calls a name. */
function isProper(piece: Piece): boolean {
  if (piece.form === "quoted") return true;
  if (piece.form !== "word") return false;
  if (FIELD_WORDS.has(piece.text) || INNER_VERBS.has(piece.text)) return false;
  if (/[A-Za-z]{2}|\d/u.test(piece.text)) return true;
  return piece.text.length > 1 && (isPlace(piece.text) || /^(n[rstz])/u.test(piece.tag));
}

/** Two single characters in a row that the dictionary cannot join: 岱|勒. */
function hasCoinedRun(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, index) => isSingle(piece) && isSingle(pieces[index + 1]));
}

function isSingle(piece: Piece | undefined): boolean {
  return piece?.form === "word" && piece.text.length === 1 && !FIELD_WORDS.has(piece.text);
}

/** A short coined word, at most a place before it: nothing else makes 科技 or 医疗 the end of a name. */
function isCoined(pieces: readonly Piece[]): boolean {
  const brand = pieces.filter((piece) => !isPlace(piece.text));
  const length = lengthOf(brand);
  if (length < 2 || length > 6 || brand.length === 0) return false;
  if (!brand.every((piece) => piece.form === "word" && !INNER_VERBS.has(piece.text))) return false;
  return hasCoinedRun(brand) || brand.some(isProper) || (brand.length === 2 && brand.some(isSingle));
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
  const own = ending.label === "Company" ? isNamed(rest, "any") : hasProper(rest);
  return own && lengthOf(rest) >= 2 ? first : undefined;
}

/** 哈尔滨工业大学（深圳）: a bracketed place after the ending is part of the name. */
function bracketAfter(view: SentenceView, { end }: FoundEnding): number {
  if (view.key.charAt(end) !== "(") return end;
  const close = view.key.indexOf(")", end);
  const inner = view.key.slice(end + 1, close);
  return close > end && (isPlace(inner) || isPlace(inner.replace(/(总部|分公司|校区)$/u, ""))) ? close + 1 : end;
}
