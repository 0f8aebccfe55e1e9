/** Simplified script, character by character, so that every place in the text stays the same. */

import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "tw", to: "cn" });
const known = new Map<string, string>();

export function toSimplifiedCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const converted = convert(character);
  const simplified = converted.length === character.length ? converted : character;
  known.set(character, simplified);
  return simplified;
}
