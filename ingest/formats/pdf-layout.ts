/** From pieces of text on a page to lines in reading order: pieces to lines, lines to columns, by the gaps between. */

import { isCommonWord } from "../lexicon/english-words.ts";

export interface TextPiece {
  readonly text: string;
  /** From the left, and from the bottom. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

export function toLayoutText(pieces: readonly TextPiece[]): string {
  return toColumns(toLines(pieces), 0)
    .map(toColumnText)
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Pieces that stand on one height with no gap between them are one line. */
function toLines(pieces: readonly TextPiece[]): readonly TextLine[] {
  const sorted = [...pieces].sort((a, b) => (isSameHeight(a, b) ? a.x - b.x : b.y - a.y));
  const lines: TextLine[] = [];
  for (const piece of sorted) {
    const last = lines.at(-1);
    if (last !== undefined && goesOn(last, piece)) lines[lines.length - 1] = extend(last, piece);
    else lines.push({ text: piece.text, left: piece.x, right: piece.x + piece.width, y: piece.y, size: piece.size });
  }
  return lines;
}

function isSameHeight(a: { readonly y: number; readonly size: number }, b: TextPiece): boolean {
  return Math.abs(a.y - b.y) < 0.4 * Math.min(a.size, b.size);
}

function goesOn(line: TextLine, piece: TextPiece): boolean {
  return isSameHeight(line, piece) && piece.x - line.right < 1.2 * line.size && piece.x >= line.left;
}

function extend(line: TextLine, piece: TextPiece): TextLine {
  const isApart = piece.x - line.right > 0.18 * line.size && !line.text.endsWith(" ");
  const text = line.text + (isApart ? " " : "") + piece.text;
  return { ...line, text, right: Math.max(line.right, piece.x + piece.width) };
}

const DEEPEST_CUT = 24;

/** Cuts where a white strip runs from top to bottom; where none does, at the widest strip from left to right. */
function toColumns(lines: readonly TextLine[], depth: number): readonly (readonly TextLine[])[] {
  if (lines.length < 4 || depth > DEEPEST_CUT) return [lines];
  const halves = cutUpright(lines) ?? cutAcross(lines);
  return halves === undefined ? [lines] : halves.flatMap((half) => toColumns(half, depth + 1));
}

/** A column has so many lines at least: two words far apart in two lines are none. */
const LEAST_LINES = 3;

type Halves = readonly [readonly TextLine[], readonly TextLine[]];

function cutUpright(lines: readonly TextLine[]): Halves | undefined {
  const sorted = [...lines].sort((a, b) => a.left - b.left);
  let right = Number.NEGATIVE_INFINITY;
  for (const [index, line] of sorted.entries()) {
    if (index >= LEAST_LINES && sorted.length - index >= LEAST_LINES && line.left - right > 0.8 * line.size) {
      return [sorted.slice(0, index), sorted.slice(index)];
    }
    right = Math.max(right, line.right);
  }
  return undefined;
}

/** Only where columns may follow: lines that stand beside one another. */
function cutAcross(lines: readonly TextLine[]): Halves | undefined {
  if (!hasNeighbors(lines)) return undefined;
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  let [widest, at] = [0, 0];
  for (let index = 1; index < sorted.length; index++) {
    const gap = (sorted[index - 1]?.y ?? 0) - (sorted[index]?.y ?? 0);
    if (gap > widest) [widest, at] = [gap, index];
  }
  return at === 0 ? undefined : [sorted.slice(0, at), sorted.slice(at)];
}

function hasNeighbors(lines: readonly TextLine[]): boolean {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  return sorted.some((line, index) => {
    const next = sorted[index + 1];
    return next !== undefined && Math.abs(line.y - next.y) < 0.4 * line.size;
  });
}

const PAGE_NUMBER = /^[-—–―─\s·]*(?:第\s*)?\d{1,4}(?:\s*页|\s*\/\s*\d{1,4})?[-—–―─\s·]*$/u;

/** A column's lines from the top: set in where they are set in, a blank line where there is room for one. */
function toColumnText(lines: readonly TextLine[]): string {
  const sorted = [...lines].filter(({ text }) => !PAGE_NUMBER.test(text)).sort((a, b) => b.y - a.y || a.left - b.left);
  const margin = Math.min(...sorted.map(({ left }) => left));
  const pitch = usualPitch(sorted);
  let text = "";
  for (const [index, line] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before !== undefined) text += separator(before, line, pitch);
    text += indentOf(line, margin) + line.text.trim();
  }
  return withoutHyphens(text);
}

function usualPitch(lines: readonly TextLine[]): number {
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  const sorted = gaps.filter((gap) => gap > 1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function separator(before: TextLine, line: TextLine, pitch: number): string {
  const gap = before.y - line.y;
  if (gap < 0.4 * line.size) return line.left - before.right < 3 * line.size ? " " : "　　";
  const isOtherSize = Math.abs(before.size - line.size) > 0.12 * line.size;
  return gap > 1.35 * pitch || isOtherSize ? "\n\n" : "\n";
}

function indentOf(line: TextLine, margin: number): string {
  const steps = Math.round((line.left - margin) / line.size);
  return steps >= 1 && steps <= 4 ? "　".repeat(steps) : "";
}

/** A word broken at the end of an English line is one word, unless it is two: well-known, topping-out, start-up. */
function withoutHyphens(text: string): string {
  return text.replace(/(?<!\p{L})(\p{L}{0,30}\p{Ll}{2})-\n(\p{Ll}+)/gu, (_, left: string, right: string) =>
    right.length < 4 || areTwoWords(left, right) ? `${left}-${right}` : left + right,
  );
}

/** Not so behind a capital, where a name may be broken: Micro-soft. */
function areTwoWords(left: string, right: string): boolean {
  return !/\p{Lu}/u.test(left) && isCommonWord(right) && !isCommonWord(left + right);
}
