/** Text that is full of names or has no end is read in time in proportion to its length, or set aside with the reason. */

import { expect, test } from "vitest";
import type { Article } from "../../ingest/documents.ts";
import { findExcess } from "../../ingest/excess.ts";
import { readArticle } from "../../ingest/pipeline.ts";
import { splitArticles } from "../../ingest/stages/split-articles.ts";
import { toFile } from "./pages.ts";

const SYLLABLES = [..."青川临港石桥云浦白沙安河柳塘远帆海锐米赤岱恒织"];

function syllables(number: number): string {
  const count = SYLLABLES.length;
  return [number, number / count, number / count ** 2].map((at) => SYLLABLES[Math.floor(at) % count]).join("");
}

function articleOf(text: string): Article {
  const [article] = splitArticles(toFile(text));
  if (article === undefined) throw new Error("the text holds no article");
  return article;
}

const named = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `${syllables(at)}${syllables(at * 7 + 3)}科技有限公司落户${syllables(at * 13)}高新区。`,
  );

function secondsOf(count: number): number {
  const article = articleOf(`标题\n\n${named(count).join("\n")}`);
  const before = process.cpuUsage();
  readArticle(article);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test("an article with six times the names takes no thirty-six times as long", { timeout: 60_000 }, () => {
  secondsOf(300);
  const few = secondsOf(1_000);
  expect(secondsOf(6_000)).toBeLessThan(18 * Math.max(few, 0.1));
});

const WITHOUT_PAUSE = "青川高新区远帆大学在临港科技园的实验室开门迎来工程师";

test("a text without a full stop is set aside when it is long, and says why", () => {
  const text = `标题\n\n${WITHOUT_PAUSE.repeat(4_000)}`;
  expect(findExcess(articleOf(text))).toMatch(/^\d+ of its characters stand in sentences without end: put in/u);
  expect(findExcess(articleOf(text.slice(0, 20_000)))).toBeUndefined();
});

test("a long text with full stops is read", () => {
  expect(findExcess(articleOf(`标题\n\n${`${WITHOUT_PAUSE}。`.repeat(4_000)}`))).toBeUndefined();
});
