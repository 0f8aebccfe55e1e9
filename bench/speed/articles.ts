/** As many articles as one likes: the samples in a seeded order, each time with other numbers and with names of its own. */

import { join } from "node:path";
import type { Article } from "../../ingest/documents.ts";
import { findFiles, loadFile } from "../../ingest/stages/load-files.ts";
import { splitArticles } from "../../ingest/stages/split-articles.ts";
import { createRandom, type Random } from "./random.ts";

const SAMPLES = join(import.meta.dirname, "../../ingest/samples");

export async function loadSamples(): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for (const found of await findFiles([SAMPLES])) {
    for await (const loaded of loadFile(found))
      if (loaded.status === "loaded") articles.push(...splitArticles(loaded.file));
  }
  return articles;
}

/** The same seed gives the same articles. */
export function* makeArticles(samples: readonly Article[], count: number, seed: number): Generator<Article> {
  const random = createRandom(seed);
  for (let number = 0; number < count; number++) {
    const sample = samples[random(samples.length)];
    if (sample !== undefined) yield toVariant(sample, random);
  }
}

/** What was seen once is not seen again: a reader that remembers texts gains nothing, and one that hoards names shows it. */
function toVariant(sample: Article, random: Random): Article {
  const varied = sample.text.replace(/\d/gu, () => String(1 + random(9)));
  const added = `\n\n${sample.language === "en" ? englishSentence(random) : chineseSentence(random)}\n`;
  const text = varied + added;
  const span = [varied.length + 2, text.length - 1] as const;
  return { ...sample, text, blocks: [...sample.blocks, { role: "body", span }] };
}

const HAN = [
  ..."安邦晨川达鼎东方飞丰港光海恒宏华嘉江杰金京景凯蓝力隆茂明南宁鹏青融瑞森盛石泰天万维新星兴旭扬宜永远云泽正中众",
];
const SYLLABLES = [
  "al",
  "bar",
  "cor",
  "dan",
  "el",
  "fen",
  "gar",
  "hal",
  "is",
  "kel",
  "lor",
  "mar",
  "nor",
  "or",
  "pel",
  "ros",
];

function chineseSentence(random: Random): string {
  const name = () => [0, 1, 2].map(() => HAN[random(HAN.length)]).join("");
  return `${name()}科技有限公司与${name()}高新区签署合作协议。`;
}

function englishSentence(random: Random): string {
  const name = () => {
    const word = [0, 1, 2].map(() => SYLLABLES[random(SYLLABLES.length)]).join("");
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  return `${name()} Technologies Ltd signed an agreement with ${name()} Science Park.`;
}
