/** Whether the pieces before an ending make a name with it, or only a description. */

import { ENDINGS, type Ending } from "../lexicon/chinese-endings.ts";
import { TRADES } from "../lexicon/chinese-trades.ts";
import { BRAND_WORDS, FIELD_WORDS, INNER_VERBS, SITE_FIELDS } from "../lexicon/chinese-words.ts";
import { KNOWN_NAMES, NEEDS_CONTEXT } from "../lexicon/known-names.ts";
import { isRareWord } from "../lexicon/rare-words.ts";
import { isPlace } from "./known-places.ts";
import type { Piece } from "./name-piece.ts";

export function isNamed(pieces: readonly Piece[], ending: Ending): boolean {
  const { needs, text } = ending;
  switch (needs) {
    case "any":
      if (text === "大学" && lengthOf(pieces) < 2) return false;
      return pieces.some((piece) => !FIELD_WORDS.has(piece.text) && piece.form !== "joint");
    case "proper":
      if (text.length === 1 && !isOfficeStem(pieces)) return false;
      return hasProper(pieces) || isRanked(pieces, ending) || (/[所院厂]$/u.test(text) && isNumbered(pieces));
    case "field":
      return hasProper(pieces) || isBranded(pieces) || lengthOf(pieces) >= (PARKS_BODY.test(text) ? 2 : 4);
    case "coined":
      return isCoined(pieces) && !isKindOfGoods(pieces, text);
    case "strange":
      if (pieces.length === 1 && KNOWN_NAMES.get(pieces[0]?.text ?? "") === "Company") return true;
      return (
        isCoined(pieces) &&
        !isKindOfGoods(pieces, text) &&
        pieces.every(
          (piece) => piece.text.length === 1 || isSpelled(piece) || isPlace(piece.text) || isRareWord(piece.text),
        )
      );
    case "inpark":
      return pieces.length > 1 && isParkEnding(pieces.at(-1)?.text ?? "");
    case "placed":
      return isOwner(pieces.at(-1)) || (lengthOf(pieces) <= 3 && hasCoinedRun(pieces)) || isSite(pieces, text);
    case "site":
      return isSite(pieces, text);
  }
}

/** 青海园, 福特园: a place, or a firm that is known. */
function isOwner(piece: Piece | undefined): boolean {
  return piece !== undefined && (isPlace(piece.text) || isKnown(piece.text));
}

/** 云岭|电池|城, 云岭|钛|谷: what it is devoted to between a front of its own and a word for a site. */
function isSite(pieces: readonly Piece[], ending: string): boolean {
  const last = pieces.at(-1);
  const isDevoted = last !== undefined && (SITE_FIELDS.has(last.text) || (ending === "谷" && isSingle(last)));
  return isDevoted && hasProper(pieces.slice(0, -1));
}

/** 创|东方: a word that firms like, and more. */
function isBranded(pieces: readonly Piece[]): boolean {
  return lengthOf(pieces) > 2 && pieces.some(({ text }) => BRAND_WORDS.has(text)) && pieces.some(isSingle);
}

/** 国际科学园协会. */
const PARKS_BODY = /园.*[会网盟络]$/u;

/** 省科技厅, 区发改局: the office of the province or district that is spoken of. */
export function isRanked([rank, more]: readonly Piece[], { label, text }: Ending): boolean {
  const isOffice = label === "Government" && text.length > 2 && /(?:[厅局]|[改资科信]委)$/u.test(text);
  return isOffice && more === undefined && /^(?:省|市|区|县|州|旗|自治区|自治州)$/u.test(rank?.text ?? "");
}

/** 712所, 七一八所, 中电科14所. */
function isNumbered(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)?.text ?? "";
  if (/^[一二三四五六七八九〇零]{3}$/u.test(pieces.map(({ text }) => text).join(""))) return true;
  return /^\d{3}$/u.test(last) || (pieces.length > 1 && /^\d{1,4}$/u.test(last));
}

/** A foreign name, spelled by its sound. */
function isSpelled({ text, tag }: Piece): boolean {
  return tag === "nrt" && text.length > 2;
}

/** Before 局, 厅, 署, 所 stands the field (经济发展局), a number (510所) or an abbreviation (园管局). */
function isOfficeStem(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)?.text ?? "";
  if (FIELD_WORDS.has(last) || INNER_VERBS.has(last) || /^(?:\d{1,4}|[一二三四五六七八九十]+)$/u.test(last))
    return true;
  return last.length === 1 && lengthOf(pieces) <= 4;
}

export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}

export function hasProper(pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  if (KNOWN_NAMES.has(pieces.map((piece) => piece.text).join(""))) return true;
  return pieces.some(isProper) || hasCoinedRun(pieces) || (first !== undefined && isRareWord(first.text));
}

function isKnown(text: string): boolean {
  return KNOWN_NAMES.has(text) && !NEEDS_CONTEXT.has(text);
}

/** A place, Latin letters, a quoted word, or a word that the dictionary calls a name. */
export function isProper(piece: Piece): boolean {
  if (piece.form === "quoted") return !FIELD_WORDS.has(piece.text);
  if (piece.form === "bracketed") return isPlace(piece.text);
  if (piece.form !== "word") return false;
  if (FIELD_WORDS.has(piece.text) || INNER_VERBS.has(piece.text)) return false;
  if (/[A-Za-z]{2}/u.test(piece.text) || isKnown(piece.text)) return true;
  return piece.text.length > 1 && (isPlace(piece.text) || (/^(n[rst])/u.test(piece.tag) && !isEndingWord(piece.text)));
}

function isParkEnding(text: string): boolean {
  return (ENDINGS.get(text) ?? []).some(({ label }) => label === "Park");
}

/** The dictionary calls 高新区 and 智慧 names too. */
function isEndingWord(text: string): boolean {
  return ENDINGS.has(text);
}

/** Two single characters in a row that the dictionary cannot join: 岱|勒. */
function hasCoinedRun(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, index) => isPairAt(pieces, index) || (isSingle(piece) && isSingle(pieces[index + 1])));
}

/** 中新, 中以: two countries in one character each. */
function isPairAt(pieces: readonly Piece[], index: number): boolean {
  const [one, other] = [pieces[index]?.text, pieces[index + 1]?.text];
  return (one === "中" && other?.length === 1) || (other === "中" && one?.length === 1);
}

function isSingle(piece: Piece | undefined): boolean {
  return piece?.form === "word" && piece.text.length === 1 && !FIELD_WORDS.has(piece.text);
}

/** A short coined word, at most a place before it: nothing else makes 科技 or 医疗 the end of a name. */
function isCoined(pieces: readonly Piece[]): boolean {
  const brand = brandOf(pieces);
  const length = lengthOf(brand);
  if (length < 2 || length > 6 || brand.length === 0 || isOtherThing(brand)) return false;
  if (!brand.every((piece) => piece.form === "word" && !INNER_VERBS.has(piece.text))) return false;
  return (
    hasCoinedRun(brand) ||
    brand.some(isProper) ||
    (brand.length === 2 && brand.some(isSingle)) ||
    brand.every((piece) => isRareWord(piece.text) && !/^v/u.test(piece.tag))
  );
}

/** 液流电池, 相变材料: a rare word before what is made may say what kind of it; only words beside it tell a firm. */
function isKindOfGoods(pieces: readonly Piece[], ending: string): boolean {
  const sort = TRADES.get(ending)?.sort;
  const [word, more] = brandOf(pieces);
  return (sort === "goods" || sort === "general") && more === undefined && word !== undefined && !isNameWord(word);
}

function isNameWord({ text, tag }: Piece): boolean {
  return text.length !== 2 || /^(?:nr|nz|ns|eng|x)/u.test(tag) || isPlace(text) || BRAND_WORDS.has(text);
}

/** 中科院|精密, 杭锅集团|新能源: what is a name already makes no firm with a trade behind it. */
function isOtherThing(brand: readonly Piece[]): boolean {
  const text = brand.map((piece) => piece.text).join("");
  const known = KNOWN_NAMES.get(text);
  return (
    FIELD_WORDS.has(text) ||
    TRADES.has(text) ||
    isParkEnding(brand[0]?.text ?? "") ||
    brand.some((piece, index) => piece.text === "之" && brand[index - 1]?.text.length !== 1) ||
    (known !== undefined && known !== "Company") ||
    /^(?:集团|公司|股份|大学|学院)$/u.test(brand.at(-1)?.text ?? "")
  );
}

/** The coined word: what stands between a place and the words of the field. 立景 in 东莞立景创新(科技). */
function brandOf(pieces: readonly Piece[]): readonly Piece[] {
  const own = pieces.slice(pieces.findLastIndex((piece) => isPlace(piece.text)) + 1);
  const field = own.findLastIndex((piece) => !FIELD_WORDS.has(piece.text) && !INNER_VERBS.has(piece.text));
  return own.slice(0, field + 1);
}
