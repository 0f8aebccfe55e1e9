/** What a line is by its shape alone: a heading, an item, a row of a table, a notice, or plain text. */

import { BYLINES, DATE_LINE, FURNITURE, isFurnitureStart } from "../lexicon/page-furniture.ts";
import type { Line } from "./lines.ts";

export type LineShape = "heading" | "rule" | "image" | "bullet" | "numbered" | "row" | "opener" | "notice" | "text";

export interface ShapedLine extends Line {
  readonly shape: LineShape;
  /** The level of a Markdown heading, else 0. */
  readonly level: number;
  /** What comes before the words: `## `, `- `, `（三）`; its length in characters. */
  readonly mark: number;
}

const HEADING = /^(#{1,6})\s+(?=\S)/u;
const RULE = /^([-*_=~—―─━]\s?){3,}$/u;
const IMAGE = /^!\[[^\]]{0,300}\]\([^)]{0,500}\)$/u;
const BULLET = /^(?:[-*+•●◆■▪◦✅☑👉]|·)\s*(?=\S)/u;
const BULLET_NEEDS_SPACE = /^[-*+]\S/u;
const NUMBERED =
  /^(?:\d{1,3}[.)、．](?!\d)\s*|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]\s*|[一二三四五六七八九十]{1,3}、\s*|[①-⑳]\s*|[a-z]\)\s+)(?=\S)/u;
const PIPES = /^\|.*\|$/u;
const PIPE_RULE = /^\|[\s:|-]+\|$/u;
const CELLS = /\t+|[ \u3000]{2,}|[ \u3000]?[|｜│][ \u3000]?/u;

/** The shape of each line; what a line alone cannot tell, its neighbors do. */
export function shapeLines(lines: readonly Line[]): readonly ShapedLine[] {
  const alone = lines.map(shapeAlone);
  return alone.map((line, index) => shapeAmong(alone, line, index));
}

function shapeAlone(line: Line): ShapedLine {
  const { text } = line;
  if (RULE.test(text) || PIPE_RULE.test(text)) return { ...line, shape: "rule", level: 0, mark: 0 };
  if (IMAGE.test(text)) return { ...line, shape: "image", level: 0, mark: 0 };
  const heading = HEADING.exec(text);
  if (heading !== null) return { ...line, shape: "heading", level: heading[1]?.length ?? 1, mark: heading[0].length };
  if (PIPES.test(text)) return { ...line, shape: "row", level: 0, mark: 1 };
  if (isNotice(line)) return { ...line, shape: "notice", level: 0, mark: 0 };
  if (isFurnitureStart(text)) return { ...line, shape: "opener", level: 0, mark: 0 };
  return { ...line, ...shapeOfText(text), level: 0 };
}

const SHORT = 180;

/** A byline, a date, a call to subscribe: the line stands alone. */
function isNotice({ text, width }: Line): boolean {
  if (DATE_LINE.test(text)) return true;
  return width <= SHORT && [...FURNITURE, ...BYLINES].some((pattern) => pattern.test(text));
}

function shapeOfText(text: string): { readonly shape: LineShape; readonly mark: number } {
  const bullet = BULLET_NEEDS_SPACE.test(text) ? null : BULLET.exec(text);
  if (bullet !== null) return { shape: "bullet", mark: bullet[0].length };
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) return { shape: "numbered", mark: numbered[0].length };
  return { shape: "text", mark: 0 };
}

function shapeAmong(lines: readonly ShapedLine[], line: ShapedLine, index: number): ShapedLine {
  if (line.shape !== "text" && line.shape !== "numbered") return line;
  const isRow = cellCount(line) >= 3 && runLength(lines, index, (near) => cellCount(near) >= 3) >= 2;
  return isRow ? { ...line, shape: "row", mark: 0 } : line;
}

function cellCount(line: Line): number {
  return line.text.length > 400 ? 1 : line.text.split(CELLS).length;
}

/** How many lines like this one stand together without a blank line, up to four. */
function runLength(lines: readonly ShapedLine[], index: number, isAlike: (line: ShapedLine) => boolean): number {
  let count = 1;
  for (let next = index + 1; next <= index + 3; next++) {
    const line = lines[next];
    if (line === undefined || line.gap > 0 || !isAlike(line)) break;
    count++;
  }
  for (let before = index - 1; before >= index - 3; before--) {
    const line = lines[before];
    if (line === undefined || (lines[before + 1]?.gap ?? 1) > 0 || !isAlike(line)) break;
    count++;
  }
  return count;
}
