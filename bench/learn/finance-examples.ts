/** The examples of real finance news: of the pairs that people labelled, and of no others. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Entity } from "../../ingest/documents.ts";
import { toFoldedName } from "../../ingest/mentions/script.ts";
import { splitArticles } from "../../ingest/stages/split-articles.ts";
import { annotate } from "./annotated.ts";
import { type Example, type ExampleFile, examplesIn, type Judge } from "./examples.ts";

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

function examplesOf({ id, text, pairs }: Labelled): readonly Example[] {
  const names = [...new Set(pairs.flatMap(({ head, tail }) => [head, tail]))]
    .sort((a, b) => b.length - a.length)
    .map((name) => ({ text: name, label: "Company" }) as const);
  return splitArticles({ name: `${id}.txt`, text, metadata: {}, bodyStart: 0 })
    .flatMap((article) => examplesIn(annotate(article, names), toJudge(pairs)))
    .filter(({ truths }) => truths.some((truth) => truth !== undefined));
}

/** The labels tell partners and investors only. */
const TOLD = new Set<string>(["PARTNERED_WITH", "INVESTED_IN"]);

function toJudge(pairs: Labelled["pairs"]): Judge {
  const find = (head: Entity | undefined, tail: Entity | undefined) =>
    pairs.find((pair) => isCalled(head, pair.head) && isCalled(tail, pair.tail));
  return ({ type, from, to }, entities) => {
    const [subject, object] = [entities[from.entity], entities[to.entity]];
    const [given, turned] = [find(subject, object), find(object, subject)];
    if (!TOLD.has(type) || (given ?? turned) === undefined) return undefined;
    return given?.expect === type || (type === "PARTNERED_WITH" && turned?.expect === type);
  };
}

function isCalled(entity: Entity | undefined, name: string): boolean {
  return (
    entity !== undefined && [entity.name, ...entity.aliases].some((one) => toFoldedName(one) === toFoldedName(name))
  );
}
