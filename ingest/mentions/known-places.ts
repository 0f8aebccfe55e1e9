/** Which Chinese words name a place. */

import { CHINESE_COUNTRIES, CHINESE_DIVISIONS, CHINESE_WORLD_CITIES } from "../lexicon/places.ts";

export function isPlace(text: string): boolean {
  return CHINESE_DIVISIONS.has(text) || isForeignPlace(text);
}

function isForeignPlace(text: string): boolean {
  return CHINESE_COUNTRIES.has(text) || CHINESE_WORLD_CITIES.has(text);
}

export function isCountry(text: string): boolean {
  return CHINESE_COUNTRIES.has(text);
}
