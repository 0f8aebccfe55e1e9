/** How fast articles are read, beside plain word cutting by jieba on the same texts in the same run; how memory grows. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { Article } from "../ingest/documents.ts";
import { readArticle } from "../ingest/pipeline.ts";
import { findFiles, loadFile } from "../ingest/stages/load-files.ts";
import { splitArticles } from "../ingest/stages/split-articles.ts";

const ROOT = join(import.meta.dirname, "..");
const ROUNDS = 7;
const MANY = 10_000;

async function loadSamples(): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for (const found of await findFiles([join(ROOT, "ingest/samples")])) {
    for await (const loaded of loadFile(found))
      if (loaded.status === "loaded") articles.push(...splitArticles(loaded.file));
  }
  return articles;
}

/** Seconds of processor time: what else runs on the machine does not count. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

interface Speed {
  readonly language: string;
  readonly articles: number;
  readonly claims: number;
  readonly reading: number;
  readonly cutting: number;
}

/** Megabytes of UTF-8 a second, reading and cutting in turns so that neither has the better moments. */
function measure(language: string, articles: readonly Article[], jieba: Jieba): Speed {
  const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const [reading, cutting]: [number[], number[]] = [[], []];
  let claims = 0;
  for (let round = -2; round < ROUNDS; round++) {
    const read = secondsOf(() => {
      claims = articles.reduce((sum, article) => sum + readArticle(article).claims.length, 0);
    });
    const cut = secondsOf(() => {
      for (let repeat = 0; repeat < 10; repeat++) for (const { text } of articles) jieba.cut(text, false);
    });
    if (round < 0) continue;
    reading.push(megabytes / read);
    cutting.push((10 * megabytes) / cut);
  }
  return { language, articles: articles.length, claims, reading: median(reading), cutting: median(cutting) };
}

/** Resident memory after a tenth of the articles and after all, in megabytes. */
function measureMemory(articles: readonly Article[]): readonly [early: number, late: number] {
  const resident = () => process.memoryUsage.rss() / 1e6;
  let early = 0;
  for (let number = 0; number < MANY; number++) {
    const article = articles[number % articles.length];
    if (article !== undefined) readArticle({ ...article, text: `${article.text}\n\n第${number}号。` });
    if (number === MANY / 10) early = resident();
  }
  return [early, resident()];
}

function toPage(speeds: readonly Speed[], [early, late]: readonly [number, number]): string {
  const rows = speeds.map(
    ({ language, articles, claims, reading, cutting }) =>
      `| ${language} | ${articles} | ${claims} | ${reading.toFixed(2)} | ${cutting.toFixed(2)} | ${Math.round((100 * reading) / cutting)} % |`,
  );
  return [
    "# How fast articles are read",
    "",
    "Written by `npm run bench`: stages 3 to 6 and the record on the samples, one thread, megabytes of UTF-8 per second of",
    "processor time, the median of seven rounds; beside it `@node-rs/jieba` only cutting the same texts into words, in turns.",
    "",
    "| texts | articles | claims | reading, MB/s | jieba cut, MB/s | reading / cutting |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
    `Resident memory after ${MANY / 10} articles: ${Math.round(early)} MB; after ${MANY}: ${Math.round(late)} MB.`,
    "",
  ].join("\n");
}

const samples = await loadSamples();
const jieba = Jieba.withDict(dict);
const byScript = [
  measure(
    "Chinese",
    samples.filter(({ language }) => language !== "en"),
    jieba,
  ),
  measure(
    "English",
    samples.filter(({ language }) => language === "en"),
    jieba,
  ),
];
const page = toPage(byScript, measureMemory(samples));
writeFileSync(join(ROOT, "docs/reading-speed.md"), page);
process.stdout.write(page);
