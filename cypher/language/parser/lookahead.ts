/** Decides between productions that begin alike, by looking at the tokens ahead; nothing is parsed twice. */

import type { Cursor } from "./cursor.ts";

const OPENING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** How many tokens ahead the bracket closes that opens `ahead`; undefined when it never does. */
function findClosing(cursor: Cursor, ahead: number): number | undefined {
  let depth = 0;
  for (let index = ahead; cursor.peek(index).kind !== "end"; index += 1) {
    const { kind, text } = cursor.peek(index);
    if (kind !== "symbol") continue;
    if (Object.hasOwn(OPENING, text)) depth += 1;
    if (text === ")" || text === "]" || text === "}") depth -= 1;
    if (depth === 0) return index;
  }
  return undefined;
}

/** `((a)-->(b))`: parentheses around a whole path, which does not repeat. */
export function isParenthesized(cursor: Cursor): boolean {
  const isNested = cursor.isSymbol("(", 1) || (cursor.isName(1) && cursor.isSymbol("=", 2));
  const closing = cursor.isSymbol("(") && isNested ? findClosing(cursor, 0) : undefined;
  return closing !== undefined && !["+", "*", "{"].some((symbol) => cursor.isSymbol(symbol, closing + 1));
}

/** `(a)--`, `(a)<-`, `(a)-[`: what stands in these parentheses is the first node of a pattern. */
export function isPatternAhead(cursor: Cursor, ahead = 0): boolean {
  if (!cursor.isSymbol("(", ahead) || !looksLikeNode(cursor, ahead)) return false;
  const closing = findClosing(cursor, ahead);
  return closing !== undefined && isArrow(cursor, closing + 1);
}

function looksLikeNode(cursor: Cursor, ahead: number): boolean {
  const inside = ahead + (cursor.isName(ahead + 1) ? 2 : 1);
  return [")", ":", "{"].some((symbol) => cursor.isSymbol(symbol, inside)) || isNodeKeyword(cursor, inside);
}

function isNodeKeyword(cursor: Cursor, ahead: number): boolean {
  return cursor.isKeyword("WHERE", ahead) || cursor.isKeyword("IS", ahead);
}

function isArrow(cursor: Cursor, ahead: number): boolean {
  const dash = ahead + (cursor.isSymbol("<", ahead) ? 1 : 0);
  if (!cursor.isSymbol("-", dash)) return false;
  return endsArrow(cursor, dash + 1);
}

/** After the first dash: `->`, `-(` or `[…]-`; a lone dash is a minus. */
function endsArrow(cursor: Cursor, ahead: number): boolean {
  if (cursor.isSymbol("-", ahead)) return cursor.isSymbol(">", ahead + 1) || cursor.isSymbol("(", ahead + 1);
  if (!cursor.isSymbol("[", ahead)) return false;
  const closing = findClosing(cursor, ahead);
  return closing !== undefined && cursor.isSymbol("-", closing + 1);
}

/** Whether the bracket that opens here holds a symbol or keyword at its own level: `[x IN xs | x.name]` holds `|`. */
export function holds(cursor: Cursor, wanted: string): boolean {
  const closing = findClosing(cursor, 0);
  for (let index = 1; closing !== undefined && index < closing; index += 1) {
    if (cursor.isSymbol(wanted, index) || cursor.isKeyword(wanted, index)) return true;
    const opening = cursor.peek(index);
    if (opening.kind === "symbol" && Object.hasOwn(OPENING, opening.text))
      index = findClosing(cursor, index) ?? closing;
  }
  return false;
}
