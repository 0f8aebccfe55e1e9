/** What is learned from: every pair that a text names, with its features and what people read of it. */

import { EDGE_TYPE_NAMES } from "#graph/schema";
import type { Entity, ResolvedArticle, ResolvedMention } from "../../ingest/documents.ts";
import { toFoldedName } from "../../ingest/mentions/script.ts";
import { chinese } from "../../ingest/relations/chinese.ts";
import { featuresOf } from "../../ingest/relations/classifier/features.ts";
import { OUTCOMES } from "../../ingest/relations/classifier/model.ts";
import { pairsIn, toPair } from "../../ingest/relations/classifier/read-pairs.ts";
import { enterSentence, leaveSentence, openContext } from "../../ingest/relations/context.ts";
import { english } from "../../ingest/relations/english.ts";
import { articleOf } from "../../ingest/relations/example-article.ts";
import { mayTie, type Pair } from "../../ingest/relations/match.ts";
import { isChinese } from "../../ingest/relations/open-line.ts";
import { openSentence } from "../../ingest/relations/prepare.ts";
import { readSentence } from "../../ingest/relations/read-sentence.ts";
import { findSets, type Gold, type GoldSet, halfOf, loadGold } from "../score/corpus.ts";
import { readAnnotated } from "./annotated.ts";

/** What one outcome of a pair is: right or wrong, or undefined where nothing is to be learned. */
export type Truth = boolean | undefined;

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

/** How often an example of what is not to be read counts: texts have few that are so plain. */
const COUNTS = 5;

/** The examples of the frames, which say plainly what is to be read and what is not. */
export function findLexiconExamples(): ExampleFile {
  const examples = [chinese, english].flatMap(({ lexicon }) =>
    lexicon.examples.flatMap(({ text, gives }) => {
      const read = examplesIn(articleOf(text.split(" / ")), new Map(gives.flatMap(toKeys).map((key) => [key, true])));
      return Array.from({ length: gives.length === 0 ? COUNTS : 1 }, () => read).flat();
    }),
  );
  return { name: "the examples of the frames", examples };
}

const GIVES = new RegExp(` (${EDGE_TYPE_NAMES.join("|")}) `, "u");

function toKeys(given: string): readonly string[] {
  const [from = "", type = "", to = ""] = given.replace(/ planned$/u, "").split(GIVES);
  return keysOf(type, toFoldedName(from), toFoldedName(to));
}

/** Of all sets in the folders, but for what must stay unseen. */
export async function findExamples(folders: readonly string[]): Promise<readonly ExampleFile[]> {
  const files: ExampleFile[] = [];
  for (const folder of folders) {
    for (const set of await findSets(folder)) {
      for (const [name, gold] of await loadGold(set)) {
        if (halfOf(set.name, name) === "unseen") continue;
        files.push({ name: `${set.name}/${name}`, examples: await examplesOf(set, gold) });
      }
    }
  }
  return files;
}

async function examplesOf(set: GoldSet, gold: Gold): Promise<readonly Example[]> {
  const known = toRelations(gold);
  return (await readAnnotated(set, gold)).flatMap((article) => examplesIn(article, known));
}

function examplesIn(article: ResolvedArticle, known: Relations): readonly Example[] {
  const mentions = Map.groupBy(article.mentions, ({ sentence }) => sentence);
  let context = openContext(article);
  return article.sentences.flatMap((sentence) => {
    context = enterSentence(context, sentence);
    const named: readonly ResolvedMention[] = mentions.get(sentence.index) ?? [];
    const grammar = isChinese(sentence, named) ? chinese : english;
    const pairs = named.length === 0 ? [] : pairsIn(openSentence(sentence, named, context.topic, grammar), context);
    const read = readSentence(article, sentence, named, context);
    context = leaveSentence(context, sentence, read);
    return pairs.map((pair) => ({
      features: featuresOf(pair, grammar),
      truths: OUTCOMES.map((outcome) => truthOf(toPair(pair, outcome), article.entities, known)),
    }));
  });
}

/** By type and the folded names of both ends: whether the gold requires it. */
type Relations = ReadonlyMap<string, boolean>;

function toRelations({ articles }: Gold): Relations {
  const relations = articles.flatMap(({ entities, relations }) => {
    const names = new Map(entities.map(({ id, name, aliases }) => [id, [name, ...aliases].map(toFoldedName)]));
    return relations.flatMap(({ type, source, target, optional }) =>
      (names.get(source) ?? []).flatMap((from) =>
        (names.get(target) ?? []).flatMap((to) => keysOf(type, from, to).map((key) => [key, !optional] as const)),
      ),
    );
  });
  return new Map(relations.sort((a, b) => Number(a[1]) - Number(b[1])));
}

function keysOf(type: string, from: string, to: string): readonly string[] {
  return [`${type} ${from} ${to}`, ...(type === "PARTNERED_WITH" ? [`${type} ${to} ${from}`] : [])];
}

/** Nothing is learned from what the schema forbids, and from what people left open. */
function truthOf({ type, from, to }: Pair, entities: readonly Entity[], known: Relations): Truth {
  if (!mayTie(type, from, to, entities)) return undefined;
  const keys = namesOf(entities[from.entity]).flatMap((one) =>
    namesOf(entities[to.entity]).map((other) => `${type} ${one} ${other}`),
  );
  const found = keys.flatMap((key) => known.get(key) ?? []);
  return found.includes(true) ? true : found.includes(false) ? undefined : false;
}

function namesOf(entity: Entity | undefined): readonly string[] {
  return entity === undefined ? [] : [entity.name, ...entity.aliases].map(toFoldedName);
}
