/** The measurements of speed and memory, on few articles. */

import { describe, expect, test } from "vitest";
import { loadSamples, makeArticles } from "../../bench/speed/articles.ts";
import { measureMemory } from "../../bench/speed/memory.ts";
import { measureRates, medianOf } from "../../bench/speed/rates.ts";
import { segment } from "../../ingest/stages/segment.ts";

const samples = await loadSamples();

describe("the articles that are measured with", () => {
  test("are the same for the same seed, and none is like another", () => {
    const texts = [...makeArticles(samples, 40, 7)].map(({ text }) => text);

    expect([...makeArticles(samples, 40, 7)].map(({ text }) => text)).toEqual(texts);
    expect(new Set(texts).size).toBe(40);
  });

  test("end with a sentence of their own, as a block", () => {
    for (const article of makeArticles(samples, 20, 3)) {
      expect(segment(article).at(-1)?.text).toMatch(
        /^(?:.{3}科技有限公司与.{3}高新区签署合作协议。|\w+ Technologies Ltd signed .* Science Park\.)$/u,
      );
    }
  });
});

test("the median is the middle one, or between the two in the middle", () => {
  expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3])]).toEqual([2, 2.5]);
});

test("the rates are of the same text: their quotient is near the share", () => {
  const { reader, jieba, share, lowest, highest, claimsPerArticle } = measureRates("all", samples, {
    pairs: 3,
    articles: 5,
    passes: 5,
  });

  expect(reader / jieba).toBeGreaterThan(lowest / 2);
  expect(reader / jieba).toBeLessThan(highest * 2);
  expect(share).toBeGreaterThanOrEqual(lowest);
  expect(claimsPerArticle).toBeGreaterThan(1);
});

test("memory is told after every so many articles", async () => {
  const memory = await measureMemory(6, 3);

  expect(memory.map(({ read }) => read)).toEqual([3, 6]);
  for (const { heap, peak } of memory) expect(peak).toBeGreaterThan(heap);
});
