/** How a page breaks its lines: the width at which it does, and whether a line was broken there. */

import { endsSentence } from "./endings.ts";
import { columns, type Line } from "./lines.ts";

/** The width at which lines are broken that follow one another with no blank line, or with one; undefined: none is. */
export interface Wrapping {
  readonly close: number | undefined;
  readonly spaced: number | undefined;
}

const LEAST_SHARE = 0.6;
/** How many lines must be broken: one in so many of all, and at least so many. Headings end without a stop too. */
const LEAST_CLOSE = { lines: 3, share: 0.2 };
const LEAST_SPACED = { lines: 6, share: 0.5 };
const NARROWEST = 16;
const WIDEST = 160;

export function findWrapping(lines: readonly Line[]): Wrapping {
  return { close: findWidth(lines, 0, LEAST_CLOSE), spaced: findWidth(lines, 1, LEAST_SPACED) };
}

/** Broken lines stop short of a sentence's end, and all about as far to the right as each other. */
function findWidth(lines: readonly Line[], gap: number, least: typeof LEAST_CLOSE): number | undefined {
  const followed = lines.filter((_, index) => lines[index + 1]?.gap === gap);
  const broken = followed.filter((line) => !endsSentence(line.text));
  if (broken.length < Math.max(least.lines, least.share * followed.length)) return undefined;

  const sorted = broken.map((line) => line.width).sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return undefined;

  const near = sorted.filter((other) => other >= width * 0.8 && other <= width * 1.1);
  return near.length / sorted.length >= LEAST_SHARE ? width : undefined;
}

const FIRST_WORD = /^[^\s\u2e80-\uffef]+/u;
const SLACK = 4;

/** Whether the next line's first word would not have fitted on this line. */
export function isFull(line: Line, next: Line, width: number | undefined): boolean {
  if (width === undefined || line.width > width * 1.3) return false;
  const word = FIRST_WORD.exec(next.text.slice(0, 60))?.[0];
  const needed = word === undefined ? 2 : columns(word) + 1;
  return line.width + needed + SLACK > width;
}
