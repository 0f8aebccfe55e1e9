/** What is learned from: every pair that an article names, with its features and whether it is tied. */

import type { Entity, ResolvedArticle, ResolvedMention } from "../../ingest/documents.ts";
import { chinese } from "../../ingest/relations/chinese.ts";
import { NAMES } from "../../ingest/relations/classifier/feature-book.ts";
import { featuresIn } from "../../ingest/relations/classifier/features.ts";
import { OUTCOMES } from "../../ingest/relations/classifier/model.ts";
import { pairsIn, toPair } from "../../ingest/relations/classifier/read-pairs.ts";
import { enterSentence, leaveSentence, openContext } from "../../ingest/relations/context.ts";
import { english } from "../../ingest/relations/english.ts";
import { mayTie, type Pair } from "../../ingest/relations/match.ts";
import { isChinese } from "../../ingest/relations/open-line.ts";
import { openSentence } from "../../ingest/relations/prepare.ts";
import { readSentence } from "../../ingest/relations/read-sentence.ts";

/** What one outcome of a pair is: right or wrong, or undefined where nothing is to be learned. */
export type Truth = boolean | undefined;

/** What people read of a pair. */
export type Judge = (pair: Pair, entities: readonly Entity[]) => Truth;

export interface Example {
  readonly features: readonly string[];
  /** In the order of OUTCOMES. */
  readonly truths: readonly Truth[];
}

/** The examples of one file, which are learned or tried together. */
export interface ExampleFile {
  readonly name: string;
  readonly examples: readonly Example[];
}

/** Nothing is learned of what the schema forbids. */
export function examplesIn(article: ResolvedArticle, judge: Judge): readonly Example[] {
  const { entities } = article;
  const mentions = Map.groupBy(article.mentions, ({ sentence }) => sentence);
  let context = openContext(article);
  return article.sentences.flatMap((sentence) => {
    context = enterSentence(context, sentence);
    const named: readonly ResolvedMention[] = mentions.get(sentence.index) ?? [];
    const grammar = isChinese(sentence, named) ? chinese : english;
    const pairs = named.length === 0 ? [] : pairsIn(openSentence(sentence, named, context.topic, grammar), context);
    const read = readSentence(article, sentence, named, context);
    context = leaveSentence(context, sentence, read);
    const toTruth = (pair: Pair) =>
      mayTie(pair.type, pair.from, pair.to, entities) ? judge(pair, entities) : undefined;
    return pairs.map((pair) => ({
      features: featuresIn(pair.line, grammar, NAMES)(pair),
      truths: OUTCOMES.map((outcome) => toTruth(toPair(pair, outcome))),
    }));
  });
}
