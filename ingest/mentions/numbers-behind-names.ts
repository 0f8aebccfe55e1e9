/** Numbers behind a name that are no part of it: how much, how many, what share, what score. */

import type { Token } from "./english-tokens.ts";

export function isCount(tokens: readonly Token[], index: number): boolean {
  return isUnit(tokens[index + 1]) || isShare(tokens, index) || isInRow(tokens, index);
}

function isUnit(token: Token | undefined): boolean {
  return token !== undefined && /^(per|m|km|%|percent|million|billion)$/u.test(token.text);
}

/** "Fen Board holds 51 per cent and Tern Works 49": the number is a share too. */
function isShare(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index);
  const at = before.findIndex(({ lower }) => /^(?:per|percent|%|million|billion|crore)$/u.test(lower));
  return at > 0 && /^\d[\d.,]*$/u.test(tokens[at - 1]?.text ?? "") && !/^[a-z]/u.test(tokens[index + 1]?.text ?? "");
}

/** "Norwick 4 2 1 1", "Fenmark 2 Tern 0": names and numbers alone. */
function isInRow(tokens: readonly Token[], index: number): boolean {
  if (/^\d/u.test(tokens[index + 1]?.text ?? "")) return true;
  const numbers = tokens.filter(({ text }) => /^\d/u.test(text));
  return numbers.length > 1 && !tokens.some(({ text }) => /^\p{Ll}/u.test(text));
}
