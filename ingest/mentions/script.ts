/** Scripts and spellings: what two ways of writing one name have in common. */

import { Converter } from "opencc-js/t2cn";

const toSimplified = Converter({ from: "tw", to: "cn" });
const cache = new Map<string, string>();

/** A character in simplified script and half width; one character for one, so that places stay what they are. */
function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const narrow = /[\u2025\u2026]/u.test(character) ? character : character.normalize("NFKC");
  const simplified = toSimplified(narrow);
  const folded = simplified.length === character.length ? simplified : character;
  cache.set(character, folded);
  return folded;
}

/** The text in simplified script and half width, of the same length. */
export function toSimplifiedKey(text: string): string {
  let key = "";
  for (const character of text) key += character.length === 1 ? foldCharacter(character) : character;
  return key.replaceAll("计画", "计划");
}

const NOISE = /[\s"'“”‘’「」『』《》()[\]【】〔〕\-–—－―·•・.,，]/gu;

/** A name without its script, width, case, quotation marks, brackets and dashes. */
export function toFoldedName(name: string): string {
  return toSimplifiedKey(name.normalize("NFKC")).toLowerCase().replace(NOISE, "");
}

export function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

/** Whether a sentence is to be read as Chinese: its Han characters outweigh its Latin words. */
export function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z]+/gu)?.length ?? 0;
  return han > 0 && han >= words;
}
