/** Letters that stand in Chinese sentences as terms, not as names: AI, GDP, MOU. */

import { loadLines } from "./load-lexicon.ts";

export const PLAIN_ACRONYMS: ReadonlySet<string> = new Set(
  loadLines("plain-acronyms.txt").flatMap((line) => line.split(" ")),
);
