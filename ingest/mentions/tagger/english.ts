/** The tagger of names in Latin script: word by word. */

import { createEnglishReader } from "./english-features.ts";
import { toEnglishName } from "./english-shapes.ts";
import { WORD_TAGS } from "./tags.ts";
import type { Tongue } from "./tongue.ts";
import { toWords } from "./units.ts";

export const ENGLISH: Tongue = {
  file: "name-weights.en.tsv",
  tags: WORD_TAGS,
  toUnits: toWords,
  createReader: createEnglishReader,
  shape: toEnglishName,
};
