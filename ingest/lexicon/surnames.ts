/** Chinese surnames, simplified, from `surnames.txt`. */

import { loadLines } from "./load-lexicon.ts";

export const SURNAMES: ReadonlySet<string> = new Set(loadLines("surnames.txt").flatMap((line) => line.split(" ")));
