/** How a name is found: in one script, without punctuation or accents, and by its pinyin. */

import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";

const toSimplified = Converter({ from: "tw", to: "cn" });
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]/gu;
const HAN = /\p{Script=Han}/u;

/** `臺北（Taipei）` and `台北taipei` fold to the same; empty when nothing can be searched for. */
export const foldName = remembered((name) =>
  toSimplified(name.normalize("NFKD")).toLowerCase().replace(NOT_LETTER_OR_DIGIT, ""),
);

/** Everything that one name answers to: folded, and if it is Chinese its pinyin and the initials of its pinyin. */
export const toSearchNames = remembered((name): readonly string[] => {
  const folded = foldName(name);
  if (folded === "") return [];
  return HAN.test(folded) ? [folded, ...toPinyin(folded)] : [folded];
});

function toPinyin(folded: string): readonly [string, string] {
  const options = { toneType: "none", nonZh: "consecutive", v: true, type: "array" } as const;
  const whole = pinyin(folded, options).join("");
  const initials = pinyin(folded, { ...options, pattern: "first" }).join("");
  return [whole, initials];
}

/** Names come back at every fold, and pinyin is dear: each is worked out once. */
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
