/** What a cell of a table may hold; anything else is told. */

import { NODE_LABELS } from "#graph/schema";
import { LexiconError } from "./lexicon-error.ts";

export type Cell<Value> = (text: string, column: string) => Value;

export const TEXT: Cell<string> = (text, column) => {
  if (text === "") throw new LexiconError(`the column ${column} is empty`);
  return text;
};

export const TEXT_OR_NONE: Cell<string> = (text) => text;

/** `A|B` as a list; `-` and nothing are an empty one. */
export const NAMES: Cell<readonly string[]> = (text, column) => {
  if (text === "" || text === "-") return [];
  if (LONE_BAR.test(text)) throw new LexiconError(`the column ${column} has a | without a name beside it: take it out`);
  if (text.includes("｜")) throw new LexiconError(`the column ${column} has a wide ｜: names are parted by |`);
  return text.split(BAR);
};

const BAR = /\s*\|\s*/u;
const LONE_BAR = /(?:^|\|)\s*-?\s*(?:\||$)/u;

export const SOME_NAMES = some(NAMES);

/** The same in Chinese: what has a blank or a Latin letter belongs into the next column. */
export const CHINESE_NAMES: Cell<readonly string[]> = (text, column) => {
  const names = SOME_NAMES(text, column);
  const stranger = names.find((name) => /[\s\p{Script=Latin}]/u.test(name));
  if (stranger === undefined) return names;
  throw new LexiconError(`the column ${column} has "${stranger}", which is not Chinese: is there a tab behind it?`);
};

/** Words with blanks between them. */
export const WORDS = some((text) => text.split(/\s+/u).filter((word) => word !== ""));

/** The same, with `_` for a blank within a word. */
export const PHRASES: Cell<readonly string[]> = (text, column) =>
  WORDS(text, column).map((word) => word.replaceAll("_", " "));

export const COUNT: Cell<number> = (text, column) => {
  if (!/^\d{1,6}$/u.test(text)) throw new LexiconError(`the column ${column} takes a number, not "${text}"`);
  return Number(text);
};

export function oneOf<const Choice extends string>(choices: readonly Choice[]): Cell<Choice> {
  return (text, column) => {
    const choice = choices.find((one) => one === text);
    if (choice !== undefined) return choice;
    throw new LexiconError(`the column ${column} takes ${choices.join(", ")}, not "${text}"`);
  };
}

export const LABEL = oneOf(NODE_LABELS);

function some(list: Cell<readonly string[]>): Cell<readonly string[]> {
  return (text, column) => {
    const entries = list(text, column);
    if (entries.length === 0) throw new LexiconError(`the column ${column} is empty`);
    return entries;
  };
}
