/** A pattern that somebody wrote, as a regular expression. */

import { LexiconError } from "./lexicon-error.ts";

/** `written` is the part of it that stands in the file. */
export function parsePattern(source: string, flags: string, written = source): RegExp {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new LexiconError(`"${written}" is no pattern: ${error.message.split(": ").at(-1)}`);
  }
}
