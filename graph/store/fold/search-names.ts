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

/** The same for a name in the graph: those come back at every fold, so each is folded once. */
export const foldKnownName = remembered(foldName);

/** Everything that a name in the graph answers to: folded, and if it is Chinese its pinyin and the initials of that. */
export const toSearchNames = remembered((name): readonly string[] => {
  const folded = foldKnownName(name);
  return [folded, ...(HAN.test(folded) ? toPinyin(folded) : [])].filter((text) => text !== "");
});

function toPinyin(folded: string): readonly [string, string] {
  const options = { toneType: "none", nonZh: "consecutive", v: true, type: "array" } as const;
  const whole = pinyin(folded, options).join("");
  const initials = pinyin(folded, { ...options, pattern: "first" }).join("");
  return [whole, initials];
}

function remembered<Value>(work: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = work(name);
    known.set(name, value);
    return value;
  };
}
