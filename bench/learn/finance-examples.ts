/** The examples of real finance news: of the pairs that people labelled, and of no others. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Entity } from "../../ingest/documents.ts";
import { toFoldedName } from "../../ingest/mentions/script.ts";
import { splitArticles } from "../../ingest/stages/split-articles.ts";
import { annotate } from "./annotated.ts";
import { type ExampleFile, type Examples, examplesIn, type Judge, together } from "./examples.ts";

const labelled = z.object({
  id: z.string(),
  text: z.string(),
  pairs: z.array(z.object({ head: z.string(), tail: z.string(), expect: z.string().nullable() })),
});

type Labelled = z.infer<typeof labelled>;

export async function findFinanceExamples(folder: string): Promise<readonly ExampleFile[]> {
  const lines = (await readFile(join(folder, "pairs.jsonl"), "utf8")).trim().split("\n");
  return lines
    .map((line) => labelled.parse(JSON.parse(line)))
    .map((sentence) => ({ name: sentence.id, examples: examplesOf(sentence) }));
}

function examplesOf({ id, text, pairs }: Labelled): Examples {
  const names = [...new Set(pairs.flatMap(({ head, tail }) => [head, tail]))]
    .sort((a, b) => b.length - a.length)
    .map((name) => ({ text: name, label: "Company" }) as const);
  const { named } = together(
    splitArticles({ name: `${id}.txt`, text, metadata: {}, bodyStart: 0 }).map((article) =>
      examplesIn(annotate(article, names), toJudge(pairs)),
    ),
  );
  const told = named.filter(({ truths }) => truths.some((truth) => truth !== undefined));
  return { named: Array.from({ length: COUNT }, () => told).flat(), unnamed: [] };
}

/** How often an example counts: there are few real sentences beside those that were written to be learned from. */
const COUNT = 3;

/** The labels tell partners and investors only. */
const TOLD = new Set<string>(["PARTNERED_WITH", "INVESTED_IN"]);

function toJudge(pairs: Labelled["pairs"]): Judge {
  const find = (head: Entity | undefined, tail: Entity | undefined) =>
    pairs.find((pair) => isCalled(head, pair.head) && isCalled(tail, pair.tail));
  return ({ type, from, to }, entities) => {
    const [subject, object] = [entities[from.entity], entities[to.entity]];
    const [given, turned] = [find(subject, object), find(object, subject)];
    if (!TOLD.has(type) || (given ?? turned) === undefined) return { isRight: undefined, isPlanned: undefined };
    const isRight = given?.expect === type || (type === "PARTNERED_WITH" && turned?.expect === type);
    return { isRight, isPlanned: undefined };
  };
}

function isCalled(entity: Entity | undefined, name: string): boolean {
  return (
    entity !== undefined && [entity.name, ...entity.aliases].some((one) => toFoldedName(one) === toFoldedName(name))
  );
}
