/** The tagger of Chinese names: character by character. */

import { createChineseReader } from "./chinese-features.ts";
import { toShapedName } from "./chinese-shapes.ts";
import { CHARACTER_TAGS } from "./tags.ts";
import type { Tongue } from "./tongue.ts";
import { toCharacters } from "./units.ts";

export const CHINESE: Tongue = {
  file: "name-weights.zh.tsv",
  tags: CHARACTER_TAGS,
  toUnits: toCharacters,
  createReader: createChineseReader,
  shape: toShapedName,
};
