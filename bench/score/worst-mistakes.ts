/** The mistakes to read first: those of the worst files, each with its sentence. */

import type { FileScore } from "./measure.ts";
import { worstFirst } from "./quality-tables.ts";

/** None of the unseen half: who has read its mistakes has seen it. */
export function toWorstMistakes(files: readonly FileScore[], limit: number): readonly string[] {
  const lines = worstFirst(files.filter(({ half }) => half !== "unseen")).flatMap(({ file, mistakes }) =>
    mistakes.map(
      ({ what, text, sentence }) => `${file}: ${what} ${text}${sentence ? `\n    ${onOneLine(sentence)}` : ""}`,
    ),
  );
  return lines.slice(0, limit);
}

function onOneLine(sentence: string): string {
  return sentence.replace(/\s+/gu, " ");
}
