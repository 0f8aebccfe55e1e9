/** Texts with their gold names as mentions: what is learned of relations shall not depend on how well names are found. */

import { join } from "node:path";
import type { NodeLabel } from "#graph/schema";
import type { Article, Mention, ResolvedArticle, Sentence } from "../../ingest/documents.ts";
import { isOfSounds } from "../../ingest/lexicon/transcription.ts";
import type { Stretch } from "../../ingest/mentions/candidate.ts";
import { isCountry } from "../../ingest/mentions/known-places.ts";
import { toSimplifiedKey } from "../../ingest/mentions/script.ts";
import { findRuledMentions } from "../../ingest/stages/find-mentions.ts";
import { loadFile } from "../../ingest/stages/load-files.ts";
import { resolveEntities } from "../../ingest/stages/resolve-entities.ts";
import { segment } from "../../ingest/stages/segment.ts";
import { splitArticles } from "../../ingest/stages/split-articles.ts";
import type { Gold, GoldSet } from "../score/corpus.ts";

type GoldArticle = Gold["articles"][number];
type GoldName = { readonly text: string; readonly label: NodeLabel };

/** The articles of a file as they are read, with the names of all its gold in them. */
export async function readAnnotated(
  { folder }: GoldSet,
  { source, articles }: Gold,
): Promise<readonly ResolvedArticle[]> {
  const names = articles.flatMap(namesOf).sort((a, b) => b.text.length - a.text.length);
  const read: ResolvedArticle[] = [];
  for await (const loaded of loadFile({ path: join(folder, source), name: source })) {
    if (loaded.status !== "loaded") throw new Error(`${source}: ${loaded.reason}`);
    read.push(...splitArticles(loaded.file).map((article) => annotate(article, names)));
  }
  return read;
}

/** A single letter or character says too little to be looked for. */
const SHORTEST = 2;

function namesOf({ entities }: GoldArticle): readonly GoldName[] {
  return entities.flatMap(({ name, aliases, label }) =>
    withoutNationality([name, ...aliases].map(withoutAcronym), label)
      .filter((text) => text.length >= SHORTEST)
      .map((text) => ({ text, label })),
  );
}

/** 合伙人计划（TSPPP） is a name with another one behind it. */
function withoutAcronym(name: string): string {
  return name.replace(/\s?[(（][A-Za-z][^()（）]*[)）]$/u, "");
}

/** 法国索菲亚—安蒂波利斯科技园 beside 索菲亚—安蒂波利斯科技园 is that name, with its country before it. */
function withoutNationality(names: readonly string[], label: NodeLabel): readonly string[] {
  const isNational = (name: string, other: string) =>
    name.endsWith(other) && isCountry(toSimplifiedKey(name.slice(0, -other.length)));
  return names.filter(
    (name) => !names.some((other) => isNational(name, other) && standsAlone(toSimplifiedKey(other), label)),
  );
}

const OF_ITS_OWN: ReadonlySet<NodeLabel> = new Set<NodeLabel>(["Company", "Park", "Programme", "Fund"]);
const NATIONAL = /^(?:国家|国立|皇家|国民)/u;

/** A ministry, a national laboratory, an institute named for its field is its country's: without it, it could be anybody's. */
function standsAlone(name: string, label: NodeLabel): boolean {
  if (NATIONAL.test(name) || label === "Government") return false;
  return OF_ITS_OWN.has(label) || /[A-Za-z]/u.test(name) || isOfSounds(name.slice(0, 3));
}

/** An article as the rules read it, with these names in it: what is learned does not depend on what was learned before. */
export function annotate(article: Article, names: readonly GoldName[]): ResolvedArticle {
  const sentences = segment(article);
  const found = Map.groupBy(findRuledMentions(sentences), ({ sentence }) => sentence);
  const mentions = sentences.flatMap((sentence) => {
    const gold = namesIn(sentence, names);
    const others = (found.get(sentence.index) ?? []).filter((mention) => !gold.some((one) => overlap(one, mention)));
    return [...gold, ...others].sort((a, b) => a.start - b.start);
  });
  return resolveEntities(article, sentences, mentions);
}

/** The longest first; where one is found no other is. */
function namesIn({ text, index }: Sentence, names: readonly GoldName[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const name of names) {
    for (let start = text.indexOf(name.text); start >= 0; start = text.indexOf(name.text, start + 1)) {
      const mention = toMention(index, start, name);
      if (isWhole(text, mention) && !found.some((other) => overlap(other, mention))) found.push(mention);
    }
  }
  return found;
}

function toMention(sentence: number, start: number, { text, label }: GoldName): Mention {
  return { sentence, start, end: start + text.length, text, label, kind: "name", rule: "gold", confidence: 1 };
}

const LATIN = /[\p{Script=Latin}\d]/u;

/** No part of a longer word. */
function isWhole(text: string, { start, end }: Mention): boolean {
  const joins = (at: number) => LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at));
  return !joins(start) && !joins(end);
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
