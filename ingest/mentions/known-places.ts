/** Which Chinese words name a place. */

import { CHINESE_COUNTRIES, CHINESE_PLACES } from "../lexicon/places.ts";

export function isPlace(text: string): boolean {
  return CHINESE_PLACES.has(text);
}

export function isCountry(text: string): boolean {
  return CHINESE_COUNTRIES.has(text);
}
