/** The reader beside the segmenter that it cannot be faster than: both on the same text, in turns, by CPU time. */

import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { Article } from "../../ingest/documents.ts";
import { readArticle } from "../../ingest/pipeline.ts";
import { makeArticles } from "./articles.ts";

export interface Rates {
  readonly texts: string;
  /** Million bytes of UTF-8 for each second of CPU. */
  readonly reader: number;
  readonly jieba: number;
  /** The reader's rate as a share of jieba's: the median of the pairs, and the lowest and the highest. */
  readonly share: number;
  readonly lowest: number;
  readonly highest: number;
  readonly claimsPerArticle: number;
}

export interface Size {
  readonly pairs: number;
  readonly articles: number;
  /** How often jieba cuts what the reader reads once, so that both take long enough to be timed. */
  readonly passes: number;
}

interface Pair {
  readonly bytes: number;
  /** Seconds of CPU for one pass. */
  readonly reader: number;
  readonly jieba: number;
  readonly claims: number;
}

const WARM_UP = 1;

export function measureRates(texts: string, samples: readonly Article[], { pairs, articles, passes }: Size): Rates {
  const jieba = Jieba.withDict(dict);
  const measured: Pair[] = [];
  for (let number = 0; number < pairs + WARM_UP; number++) {
    measured.push(measurePair([...makeArticles(samples, articles, number)], jieba, passes, number % 2 === 0));
  }
  return { texts, ...toRates(measured.slice(WARM_UP), articles) };
}

function measurePair(articles: readonly Article[], jieba: Jieba, passes: number, readerFirst: boolean): Pair {
  let claims = 0;
  const read = () => {
    for (const article of articles) claims += readArticle(article).claims.length;
  };
  const cut = () => {
    for (let pass = 0; pass < passes; pass++) for (const { text } of articles) jieba.cut(text, true);
  };
  const early = readerFirst ? undefined : secondsOf(cut);
  const reader = secondsOf(read);
  const bytes = articles.reduce((total, { text }) => total + Buffer.byteLength(text), 0);
  return { bytes, reader, jieba: (early ?? secondsOf(cut)) / passes, claims };
}

function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function toRates(pairs: readonly Pair[], articles: number): Omit<Rates, "texts"> {
  const shares = pairs.map(({ reader, jieba }) => jieba / reader);
  return {
    reader: medianOf(pairs.map(({ bytes, reader }) => bytes / reader / 1e6)),
    jieba: medianOf(pairs.map(({ bytes, jieba }) => bytes / jieba / 1e6)),
    share: medianOf(shares),
    lowest: Math.min(...shares),
    highest: Math.max(...shares),
    claimsPerArticle: pairs.reduce((total, { claims }) => total + claims, 0) / (pairs.length * articles),
  };
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
