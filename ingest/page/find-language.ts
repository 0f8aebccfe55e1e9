/** The language of a text, by its script and its characters. */

import { Converter } from "opencc-js/t2cn";
import type { Language } from "#graph/schema";

const SAMPLE = 4_000;
const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /\p{Script=Latin}+/gu;
/** Between the shares of a Chinese text full of foreign names and an English one with Chinese names in brackets. */
const LEAST_HAN = 0.45;
const LEAST_TRADITIONAL = 0.06;

const toSimplified = Converter({ from: "t", to: "cn" });

export function findLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const han = sample.match(HAN) ?? [];
  const words = sample.match(LATIN_WORD)?.length ?? 0;
  if (han.length < LEAST_HAN * (han.length + words)) return "en";
  return traditionalShare(han.join("")) >= LEAST_TRADITIONAL ? "zh-Hant" : "zh-Hans";
}

/** How many of the characters are written otherwise in simplified script. */
function traditionalShare(han: string): number {
  const simplified = toSimplified(han);
  let changed = 0;
  for (let index = 0; index < han.length; index++) if (han[index] !== simplified[index]) changed++;
  return changed / Math.max(1, han.length);
}
