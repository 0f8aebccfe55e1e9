/** The characters that any Chinese text is full of, in both scripts: by them it is seen that a text was decoded rightly. */

import { loadLines } from "./load-lexicon.ts";

export const EVERYDAY_CHARACTERS: ReadonlySet<string> = new Set(loadLines("everyday-characters.txt").join(""));
