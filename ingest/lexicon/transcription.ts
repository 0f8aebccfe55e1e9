/** Whether characters write a foreign name by its sound: 索尔玛根, 斯卡维. */

import { loadLines } from "./load-lexicon.ts";

const [telling = "", common = ""] = loadLines("transcription-characters.txt");
/** Those that Chinese words and names seldom have. */
const TELLING: ReadonlySet<string> = new Set(telling);
const ALL: ReadonlySet<string> = new Set(telling + common);
const SHORTEST = 3;

/** At least three characters, all of the kind that transcribes, and half of them seldom used otherwise. */
export function isTranscription(text: string): boolean {
  const characters = [...text];
  if (characters.length < SHORTEST || !characters.every((one) => ALL.has(one))) return false;
  return characters.filter((one) => TELLING.has(one)).length * 2 >= characters.length;
}
