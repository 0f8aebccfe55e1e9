/** The wordings of relations that stand in a sentence, whether or not a rule read something there. */

import type { ResolvedMention, Sentence } from "../documents.ts";
import { toSimplifiedKey } from "../mentions/script.ts";
import { chinese } from "../relations/chinese.ts";
import { english } from "../relations/english.ts";
import type { Frame } from "../relations/frames.ts";
import { isChinese, outermost } from "../relations/open-line.ts";

export interface Wording {
  readonly rule: string;
  /** The words of the text. */
  readonly words: readonly string[];
}

/** The rules all of whose words are there: each could have read something, had the names stood as it wants them. */
export function findWordings(sentence: Sentence, mentions: readonly ResolvedMention[]): readonly Wording[] {
  const zh = isChinese(sentence, mentions);
  const { lexicon } = zh ? chinese : english;
  const text = withoutNames(zh ? toSimplifiedKey(sentence.text) : sentence.text, outermost(mentions));
  const found = findWords(text, lexicon.classPatterns);
  return lexicon.frames.flatMap((frame) => {
    const words = wordsOf(frame, found);
    return words.length === 0 ? [] : [{ rule: frame.name, words }];
  });
}

function withoutNames(text: string, mentions: readonly ResolvedMention[]): string {
  return mentions.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}

type FoundWords = ReadonlyMap<string, string>;

function findWords(text: string, patterns: ReadonlyMap<string, RegExp>): FoundWords {
  const found = [...patterns].map(([name, pattern]) => [name, pattern.exec(text)?.[0] ?? ""] as const);
  return new Map(found.filter(([, word]) => word !== ""));
}

/** Of its forms the one with the most words; single characters (在, 是) are everywhere and say little. */
function wordsOf({ forms }: Frame, found: FoundWords): readonly string[] {
  const present = forms.filter(({ classes }) => classes.every((name) => found.has(name)));
  const words = present.map(({ classes }) => [...new Set(classes.map((name) => found.get(name) ?? ""))]);
  const telling = words.filter((list) => list.some((word) => word.length > 1));
  return telling.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
