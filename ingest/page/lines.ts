/** The lines of a page: where each stands, how wide it prints, and how it is set off from the one before. */

import { INVISIBLE } from "#graph/schema";

export interface Line {
  /** Where the line's characters stand in the file, white space around them left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Columns of white space before the first character; a Chinese character takes two. */
  readonly indent: number;
  /** Columns from the margin to the last character. */
  readonly width: number;
  /** Blank lines between this line and the one before. */
  readonly gap: number;
}

/** The first character that prints something. */
const PRINTED = new RegExp(`(?!${INVISIBLE})\\S`, "u");
const BLANK = `(?:\\s|${INVISIBLE})`;
const BLANK_END = new RegExp(`(?<!${BLANK})${BLANK}+$`, "u");

/** The lines that have something on them. */
export function toLines(text: string, from = 0): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (let start = from; start < text.length; ) {
    const end = endOfLine(text, start);
    const line = toLine(text, start, end, gap);
    if (line !== undefined) lines.push(line);
    gap = line === undefined ? gap + 1 : 0;
    start = end + 1;
  }
  return lines;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}

function toLine(text: string, start: number, end: number, gap: number): Line | undefined {
  const raw = text.slice(start, end);
  const lead = raw.search(PRINTED);
  if (lead === -1) return undefined;
  const trimmed = raw.slice(lead).replace(BLANK_END, "");

  const indent = columns(raw.slice(0, lead));
  const from = start + lead;
  return { start: from, end: from + trimmed.length, text: trimmed, indent, width: indent + columns(trimmed), gap };
}

/** How many columns a text takes in print: two for a Chinese or full-width character. */
export function columns(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) count += columnsOf(text.charCodeAt(index));
  return count;
}

const TAB = 9;

function columnsOf(code: number): number {
  if (code === TAB) return 4;
  const wide = (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xff00 && code <= 0xff60) || isWideMark(code);
  return wide ? 2 : 1;
}

/** Quotation marks, dashes and dots that are set as wide as a character on a Chinese page. */
function isWideMark(code: number): boolean {
  return code === 0x2014 || code === 0x2015 || code === 0x2500 || code === 0x2026 || (code >= 0x2018 && code <= 0x201d);
}
