/** Sentences that people copy: the same however their lines are broken. */

import { joinLines } from "../../schema/index.ts";

export function isSameSentence(a: string, b: string): boolean {
  return withoutSpace(a) === withoutSpace(b);
}

export function withoutSpace(text: string): string {
  return joinLines(text).text.replace(/\s+/gu, "");
}
