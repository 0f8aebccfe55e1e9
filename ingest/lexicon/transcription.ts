/** Whether characters write a foreign name by its sound: 索尔玛根, 斯卡维; from `transcription-characters.tsv`. */

import { TEXT } from "./cells.ts";
import { loadTable, toRowOf } from "./load-lexicon.ts";

const rowOf = toRowOf(loadTable("transcription-characters.tsv", { kind: TEXT, characters: TEXT }), ({ kind }) => kind, [
  "sure",
  "other",
]);

/** Characters that stand for little but a sound: 尔, 斯. */
const SURE: ReadonlySet<string> = new Set(rowOf("sure").characters);
/** The same, and those that are words of their own too: 加, 都. */
const ALL: ReadonlySet<string> = new Set([...SURE, ...rowOf("other").characters]);
/** The same by character: looked up far more often than anything else here. */
const IS_SOUND = new Uint8Array(0x10000);
for (const character of ALL) IS_SOUND[character.charCodeAt(0)] = 1;
const SHORTEST = 3;
const LONGEST = 8;

/** Whether such characters are all that a word is made of. */
export function isOfSounds(text: string): boolean {
  if (text.length > LONGEST) return false;
  for (let place = 0; place < text.length; place++) if (IS_SOUND[text.charCodeAt(place)] !== 1) return false;
  return true;
}

/** How many of them stand for little but a sound. */
export function countSureSounds(text: string): number {
  return [...text].filter((character) => SURE.has(character)).length;
}

/** At least three characters, all such sounds, and half of them hardly ever anything else. */
export function isTranscription(text: string): boolean {
  return text.length >= SHORTEST && isOfSounds(text) && countSureSounds(text) * 2 >= text.length;
}
