/** The mistakes to read first: those of the worst files, each with its sentence. */

import type { FileScore } from "./measure.ts";
import { worstFirst } from "./quality-tables.ts";

export interface WorstMistakes {
  readonly lines: readonly string[];
  /** How many there are in all. */
  readonly of: number;
}

/** None of the unseen half: who has read its mistakes has seen it. */
export function toWorstMistakes(files: readonly FileScore[], limit: number): WorstMistakes {
  const lines = worstFirst(files.filter(({ half }) => half !== "unseen")).flatMap(({ file, mistakes }) =>
    mistakes.map(
      ({ what, text, rule, sentence }) =>
        `${file}: ${what} ${text}${rule ? ` (rule ${rule})` : ""}${sentence ? `\n    ${onOneLine(sentence)}` : ""}`,
    ),
  );
  return { lines: lines.slice(0, limit), of: lines.length };
}

function onOneLine(sentence: string): string {
  return sentence.replace(/\s+/gu, " ");
}
