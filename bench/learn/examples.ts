/** What is learned from: every pair that an article names, with its features and whether it is tied. */

import type { Entity, ResolvedArticle, ResolvedMention } from "../../ingest/documents.ts";
import { chinese } from "../../ingest/relations/chinese.ts";
import { NAMES } from "../../ingest/relations/classifier/feature-book.ts";
import { featuresIn, unnamedFeaturesIn } from "../../ingest/relations/classifier/features.ts";
import { type Naming, OUTCOMES } from "../../ingest/relations/classifier/model.ts";
import type { NamedPair } from "../../ingest/relations/classifier/pairs.ts";
import { pairsIn, toPair } from "../../ingest/relations/classifier/read-pairs.ts";
import { findUnnamedPairs } from "../../ingest/relations/classifier/unnamed-pairs.ts";
import { enterSentence, leaveSentence, openContext } from "../../ingest/relations/context.ts";
import { english } from "../../ingest/relations/english.ts";
import { mayTie, type Pair } from "../../ingest/relations/match.ts";
import { isChinese } from "../../ingest/relations/open-line.ts";
import { openSentence } from "../../ingest/relations/prepare.ts";
import { readSentence } from "../../ingest/relations/read-sentence.ts";

/** What one outcome of a pair is: right or wrong, or undefined where nothing is to be learned. */
export type Truth = boolean | undefined;

/** What people read of a pair in a sentence; of one that the sentence does not name both of, only what it is itself the evidence of. */
export type Judge = (pair: Pair, entities: readonly Entity[], sentence: string, naming: Naming) => Verdict;

/** Whether a pair is tied, and whether that is yet to come. */
interface Verdict {
  readonly isRight: Truth;
  readonly isPlanned: Truth;
}

export interface Example {
  readonly features: readonly string[];
  /** In the order of OUTCOMES; behind them, of a pair that is tied, whether that is yet to come. */
  readonly truths: readonly Truth[];
}

/** The examples of one file, which are learned or tried together. */
export interface ExampleFile<Kind = Examples> {
  readonly name: string;
  readonly examples: Kind;
}

/** Of two that a sentence names, and of one that it names and one that it does not. */
export type Examples = Readonly<Record<Naming, readonly Example[]>>;

const UNKNOWN: Verdict = { isRight: undefined, isPlanned: undefined };

/** Nothing is learned of what the schema forbids. */
export function examplesIn(article: ResolvedArticle, judge: Judge): Examples {
  const { entities } = article;
  const mentions = Map.groupBy(article.mentions, ({ sentence }) => sentence);
  let context = openContext(article);
  const found = article.sentences.map((sentence): Examples => {
    context = enterSentence(context, sentence);
    const before = context;
    const named: readonly ResolvedMention[] = mentions.get(sentence.index) ?? [];
    const read = readSentence(article, sentence, named, context);
    context = leaveSentence(context, sentence, read);
    if (named.length === 0) return { named: [], unnamed: [] };
    const grammar = isChinese(sentence, named) ? chinese : english;
    const opened = openSentence(sentence, named, before.topic, grammar);
    const toTruths = (pair: NamedPair, naming: Naming) => {
      const verdicts = OUTCOMES.map((outcome): Verdict => {
        const tied = toPair(pair, outcome);
        return mayTie(tied.type, tied.from, tied.to, entities) ? judge(tied, entities, sentence.text, naming) : UNKNOWN;
      });
      const isPlanned = verdicts.find((verdict) => verdict.isPlanned !== undefined)?.isPlanned;
      return [...verdicts.map(({ isRight }) => isRight), isPlanned];
    };
    return {
      named: pairsIn(opened, before).map((pair) => ({
        features: featuresIn(pair.line, grammar, NAMES)(pair),
        truths: toTruths(pair, "named"),
      })),
      unnamed: findUnnamedPairs(opened.plain.apart.line, named, entities, grammar, before)
        .filter(({ status }) => status !== undefined)
        .map((pair) => ({
          features: unnamedFeaturesIn(pair.line, grammar, NAMES)(pair),
          truths: toTruths(pair, "unnamed"),
        })),
    };
  });
  return together(found);
}

export function together(all: readonly Examples[]): Examples {
  return { named: all.flatMap(({ named }) => named), unnamed: all.flatMap(({ unnamed }) => unnamed) };
}
