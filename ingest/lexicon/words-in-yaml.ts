/** Words with commas between them, as the YAML files have them: a page of them is easier to read than a list. */

import { z } from "zod";
import { LexiconError } from "./lexicon-error.ts";
import { parsePattern } from "./parse-pattern.ts";

/** 扎根，落户 and "join,team up" are meant to be two. */
const JOINED = /^[^()[\]{},，、]+[,，、]/u;

export const plainWords = z
  .string()
  .transform((text) => text.split(/,\s+/u).filter((word) => word !== ""))
  .check(({ value, issues }) => {
    const joined = value.find((word) => JOINED.test(word));
    if (joined !== undefined)
      issues.push(toIssue(joined, `in "${joined}" words are joined: part them by a comma and a blank`));
  });

/** Each of them may be a pattern: 入股(?!方). */
export const words = plainWords.check(({ value, issues }) => {
  for (const word of value) {
    const problem = findProblem(word);
    if (problem !== undefined) issues.push(toIssue(word, problem));
  }
});

const IS_PATTERN = /[\\()[\]{}?*+.|^$]/u;

function findProblem(word: string): string | undefined {
  if (!IS_PATTERN.test(word)) return undefined;
  try {
    return parsePattern(`^(?:${word})$`, "iu", word).test("") ? `"${word}" fits where nothing stands` : undefined;
  } catch (error) {
    if (error instanceof LexiconError) return error.message;
    throw error;
  }
}

function toIssue(input: string, message: string) {
  return { code: "custom" as const, input, message };
}
