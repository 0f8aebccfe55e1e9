/** The first words of a text, to call it by: up to the end of a sentence or a clause, or else of a word. */

import { sentenceRanges } from "./sentence-ends.ts";

/** In columns: a Chinese character takes two. */
const [LEAST, MOST] = [24, 80];
const WIDE = /[\u2e80-\uffef]/u;
const CLAUSE_END = /[，；：,;:]["”」』）)]*(?=\s)|[，；：]["”」』）)]*|\s[–—-](?=\s)|——/gu;
const MARKS_AT_END = /[\s，。；：、,.;:–—-]+$/u;

export function firstWords(text: string): string {
  const [least, most] = [fitting(text, LEAST), fitting(text, MOST)];
  if (most >= text.length) return text;
  const head = text.slice(0, most);
  const isInReach = (end: number) => end >= least && end <= most;
  const end =
    sentenceRanges(text)
      .map(([, to]) => to)
      .find(isInReach) ??
    [...head.matchAll(CLAUSE_END)].map(({ 0: mark, index }) => index + mark.length).findLast(isInReach) ??
    [head.lastIndexOf(" ")].find(isInReach) ??
    most;
  return `${text.slice(0, end).replace(MARKS_AT_END, "")}…`;
}

/** How many UTF-16 units of the text stand in so many columns, no character being cut. */
function fitting(text: string, columns: number): number {
  let [width, end] = [0, 0];
  for (const character of text) {
    width += WIDE.test(character) ? 2 : 1;
    if (width > columns) break;
    end += character.length;
  }
  return end;
}
