/** Stage 3: takes the blocks apart into sentences, each with the place of every character in the article. */

import { type JoinedText, joinLines } from "#graph/schema";
import type { Article, Block, Sentence } from "../documents.ts";
import { withPlainDashes } from "../page/dashes.ts";
import { withoutEmphasis } from "../page/emphasis.ts";
import { type Range, sentenceRanges } from "../page/sentence-ends.ts";

export function segment({ text, blocks }: Article): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.role === "furniture") continue;
    const joined = withPlainDashes(withoutEmphasis(joinLines(text.slice(...block.span))));
    for (const range of rangesOf(block, joined.text)) {
      sentences.push(toSentence(joined, range, sentences.length, index, block));
    }
  }
  return sentences;
}

/** A headline or a label is one sentence, whatever marks stand in it. */
function rangesOf({ role }: Block, text: string): readonly Range[] {
  const isWhole = role === "headline" || role === "subheading" || role === "label" || role === "byline";
  return isWhole && text.length > 0 ? [[0, text.length]] : sentenceRanges(text);
}

function toSentence(joined: JoinedText, [start, end]: Range, index: number, block: number, of: Block): Sentence {
  const at = joined.at.slice(start, end).map((place) => place + of.span[0]);
  return { index, text: joined.text.slice(start, end), at, block, role: of.role };
}
