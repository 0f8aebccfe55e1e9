/** How a page breaks its lines: the width at which it does, and whether a line was broken there. */

import { endsSentence } from "./endings.ts";
import { columns, type Line } from "./lines.ts";

/** The width at which lines are broken that follow one another with no blank line, or with one; undefined: none is. */
export interface Wrapping {
  readonly close: number | undefined;
  readonly spaced: number | undefined;
}

const LEAST_LINES = 3;
const LEAST_SHARE = 0.6;
const NARROWEST = 16;
const WIDEST = 160;

export function findWrapping(lines: readonly Line[]): Wrapping {
  return { close: findWidth(lines, 0), spaced: findWidth(lines, 1) };
}

/** Broken lines stop short of a sentence's end, and all about as far to the right as each other. */
function findWidth(lines: readonly Line[], gap: number): number | undefined {
  const widths = lines.filter((line, index) => lines[index + 1]?.gap === gap && !endsSentence(line.text));
  const sorted = widths.map((line) => line.width).sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.9)];
  if (width === undefined || sorted.length < LEAST_LINES || width < NARROWEST || width > WIDEST) return undefined;

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
