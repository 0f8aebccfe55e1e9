/** What a stretch of words that the tags take for a name must be like: no person, no date, with a capital of its own. */

import { CALENDAR, NATIONALITIES } from "../../lexicon/english-words.ts";
import { isPerson } from "../english-people.ts";
import { toCountryBefore } from "../english-prefix.ts";
import { textOf } from "../english-tokens.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Tagged } from "./tags.ts";
import type { ShapedName } from "./tongue.ts";
import { toWords } from "./units.ts";

export function toEnglishName(view: SentenceView, name: Tagged): ShapedName | undefined {
  const { tokens } = view;
  const parts = toWords(view).within(name);
  if (parts === undefined) return undefined;
  const phrase = { from: parts.start, to: parts.end };
  const text = textOf(tokens, phrase);
  if (!/^[\p{L}\p{N}].*[\p{L}\p{N}.+!)]$/u.test(text) || !/[\p{Lu}\p{N}]/u.test(text)) return undefined;
  if (CALENDAR.test(text) || NATIONALITIES.has(text.toLowerCase()) || isPerson(tokens, phrase)) return undefined;
  const prefix = toCountryBefore(tokens, phrase);
  return { ...name, ...(prefix === undefined ? {} : { prefix }) };
}
