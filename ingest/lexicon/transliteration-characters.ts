/** Characters that spell foreign names by their sound, from `transliteration-characters.tsv`. */

import { loadTable } from "./load-lexicon.ts";

const rows = loadTable("transliteration-characters.tsv", ["kind", "characters"]);
const charactersOf = (kind: string) => rows.flatMap((row) => (row.kind === kind ? [...row.characters] : []));

/** Characters that stand for little but a sound: 尔, 斯. */
export const SURE_SOUNDS: ReadonlySet<string> = new Set(charactersOf("sure"));
/** The same, and those that are words of their own too: 加, 都. */
const SOUNDS: ReadonlySet<string> = new Set([...SURE_SOUNDS, ...charactersOf("other")]);

/** Whether such characters are all that a word is made of. */
export function isSpelled(text: string): boolean {
  return text.length < 9 && [...text].every((character) => SOUNDS.has(character));
}
