/** Joins the pieces into which the dictionary cuts a foreign name that it does not know: 奥|塔|涅米. */

import { FUNCTION_CHARACTERS } from "../lexicon/chinese-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { countSureSounds, isOfSounds } from "../lexicon/transcription.ts";
import { isPlace } from "./known-places.ts";

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tag: string;
}

const SHORTEST = 3;
const LONGEST = 9;
const DIVISION = /^(?:省|州|市|郡|县|大区)/u;

/** The words, those that together spell a foreign name as one. */
export function joinTranscriptions(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  let run: Word[] = [];
  const close = (next: Word | undefined) => {
    joined.push(...closeRun(run, next));
    run = [];
  };
  for (const word of words) {
    if (isSound(word)) run.push(word);
    else {
      close(word);
      joined.push(word);
    }
  }
  close(undefined);
  return joined;
}

/** A single sound, or a word that the dictionary has for a name, of such sounds only. */
function isSound({ text, tag }: Word): boolean {
  if (!isOfSounds(text) || !(text.length === 1 || /^(?:n[rsz]|x)/u.test(tag))) return false;
  return !isPlace(text) && !KNOWN_NAMES.has(text);
}

function closeRun(run: readonly Word[], next: Word | undefined): readonly Word[] {
  const from = run.findIndex(mayBound);
  const to = run.findLastIndex(mayBound) + 1;
  const own = from < 0 ? [] : run.slice(from, to);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || first === last) return run;
  const text = own.map((word) => word.text).join("");
  if (!isForeign(text, to === run.length ? next : undefined)) return run;
  return [...run.slice(0, from), { start: first.start, end: last.end, text, tag: "nrt" }, ...run.slice(to)];
}

/** 都, 加: a word of its own at the edge of a name is none of its sounds. */
function mayBound({ text, tag }: Word): boolean {
  return !FUNCTION_CHARACTERS.has(text) || (tag === "nr" && text === "丁");
}

/** Two sure sounds; one is enough where what stands behind calls it a province or a city. */
function isForeign(text: string, next: Word | undefined): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  const sure = countSureSounds(text);
  return sure >= 2 || (sure === 1 && next !== undefined && DIVISION.test(next.text));
}
