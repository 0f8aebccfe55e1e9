/** How a name is found: in one script, without punctuation or accents, and by its pinyin. */

import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";

const toSimplified = Converter({ from: "tw", to: "cn" });
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]/gu;
const HAN = /\p{Script=Han}/u;

/** `臺北（Taipei）` and `台北taipei` fold to the same; empty when nothing in it can be searched for. */
export function foldName(name: string): string {
  return toSimplified(name.normalize("NFKD")).toLowerCase().replace(NOT_LETTER_OR_DIGIT, "");
}

/** Names come back at every fold, and pinyin is dear: each is worked out once. */
const known = new Map<string, readonly string[]>();

/** Everything that a name in the graph answers to: folded, and if it is Chinese its pinyin and the initials of that. */
export function toSearchNames(name: string): readonly string[] {
  const before = known.get(name);
  if (before !== undefined) return before;

  const folded = foldName(name);
  const names = [folded, ...(HAN.test(folded) ? toPinyin(folded) : [])].filter((text) => text !== "");
  known.set(name, names);
  return names;
}

function toPinyin(folded: string): readonly [string, string] {
  const options = { toneType: "none", nonZh: "consecutive", v: true, type: "array" } as const;
  const whole = pinyin(folded, options).join("");
  const initials = pinyin(folded, { ...options, pattern: "first" }).join("");
  return [whole, initials];
}
