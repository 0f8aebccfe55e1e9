/** Whether a capitalised phrase can name a thing of the graph at all. */

import { LAST_HEADS } from "../lexicon/english-heads.ts";
import {
  CALENDAR,
  COMMON_WORDS,
  isCommonWord,
  NATIONALITIES,
  NO_ENTITY,
  OPENING_WORDS,
  PERSON_POSTS,
} from "../lexicon/english-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";
import { PLAIN_ACRONYMS } from "../lexicon/plain-acronyms.ts";
import { isFieldOnGround, isTown, labelOf } from "./english-labels.ts";
import { isFirmByNoun } from "./english-people.ts";
import { opensSentence, type Phrase, type Token } from "./english-tokens.ts";
import { isAdjective } from "./english-trim.ts";

export function isNameable(tokens: readonly Token[], { from, to }: Phrase, text: string): boolean {
  const words = tokens.slice(from, to);
  const last = words.at(-1);
  if (/^[$€£]$/u.test(tokens[to]?.text ?? "") || isAgency(tokens, { from, to })) return false;
  if (RANKED.test(tokens[to]?.lower ?? "")) return false;
  if (words.length === 1 && isAdjective(tokens, from)) return false;
  if (KNOWN_NAMES.has(text) || ENGLISH_PLACES.has(text) || isTown(tokens, { from, to })) return true;
  if (
    last === undefined ||
    CALENDAR.test(text) ||
    (NO_ENTITY.has(last.lower) && !isFieldOnGround(words) && !isNamedByHead(tokens, { from, to })) ||
    words.some(({ text }) => CODE.test(text)) ||
    NATIONALITIES.has(text.toLowerCase())
  )
    return false;
  if (words.length === 1) return isSingleName(tokens, from);
  if (
    NUMBERED.test((words[0]?.lower ?? "").replace(/s$/u, "")) &&
    words.length === 2 &&
    /^(?:\p{Lu}(?:[-–]\p{Lu})?|[\p{Lu}-]*\d[\d\p{L}-]*|[IVX]+|One|Two|Three|Four|Five)$/u.test(last.text)
  )
    return false;
  return !words.every((word) => NO_ENTITY.has(word.lower) || /^\d+$/u.test(word.text));
}

/** "COIMBATORE, June 4 (Tern Wire) - ": who wrote it. */
function isAgency(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const [close, dash] = tokens.slice(to, to + 2).map(({ text }) => text);
  return from > 1 && from < 12 && tokens[from - 1]?.text === "(" && close === ")" && /^[-–—]$/u.test(dash ?? "");
}

/** What stands beside it says what it is, or its head does: the Northern University of the Desert, Barnacle AI. */
function isNamedByHead(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const told = labelOf(tokens, { from, to });
  const words = tokens.slice(from, to);
  if (told.by === "noun") return true;
  if (told.by !== "head") return false;
  return words.at(-1)?.text === "AI" || (told.label !== "Company" && words.some(({ lower }) => lower === "of"));
}

/** NBA/PPP/2031/07: the number of a paper. */
const CODE = /\/.*\d|\d.*\//u;

/** "the Rising Science Towns index": what only counts others. */
const RANKED = /^(?:index|ranking|rankings|survey|championship)$/u;

/** What is told apart by a number or a letter: Shed 7, Phase II. */
const NUMBERED =
  /^(?:no|issue|vol|article|room|no\.|series|phase|stage|round|block|building|version|shed|hall|plot|pier|unit|gate|hangar|lot|warehouse|wing|line|terminal|floor|level|bay|sector|tower|exhibit|annex|section|chapter|figure|table|lane|track|stand|booth)$/u;

function isSingleName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.text.length < 2 || PLAIN_ACRONYMS.has(token.text) || PERSON_POSTS.has(token.lower))
    return false;
  if (/^No\.\d/u.test(token.text)) return false;
  if (/^\p{Lu}[\p{Lu}\d-]*\d$/u.test(token.text) && token.text.length < 4) return false;
  if (opensSentence(tokens, index) && (isCommonWord(token.lower) || tokens[index + 1]?.text === ":")) return false;
  if (isFirmByNoun(tokens, { from: index, to: index + 1 }) && !OPENING_WORDS.has(token.lower))
    return !isPlainHead(token);
  return !COMMON_WORDS.has(token.lower) && !OPENING_WORDS.has(token.lower) && !isPlainHead(token);
}

/** "Park", "Group": a head alone names nothing; "Technopolis" may. */
function isPlainHead(token: Token): boolean {
  return LAST_HEADS.has(token.lower) && isCommonWord(token.lower);
}
