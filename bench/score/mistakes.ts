/** What the judge found missing or wrong, taken apart again: of which type, and where it can be read. */

import type { GraphExport } from "#graph";
import { EDGE_TYPE_NAMES } from "#graph/schema";
import { sentenceRanges } from "../../ingest/page/sentence-ends.ts";
import type { Gold } from "./corpus.ts";

export interface Item {
  readonly kind: "entity" | "relation";
  /** The label of a thing, or the type of a relation. */
  readonly type: string;
  /** As the judge says it: `relation A LOCATED_IN B`. */
  readonly text: string;
  /** The name of a thing. */
  readonly name?: string;
  /** The names at both ends of a relation. */
  readonly ends?: readonly [string, string];
}

const ENTITY = /^entity (?:duplicate )?(?<type>\w+) (?<name>.*)$/su;
const RELATION = new RegExp(
  `^relation (?:without evidence |duplicate )?(?<from>.*) (?<type>${EDGE_TYPE_NAMES.join("|")}) (?<to>.*)$`,
  "su",
);

export function parseItem(text: string): Item {
  const entity = ENTITY.exec(text)?.groups;
  if (entity?.["type"] !== undefined)
    return { kind: "entity", type: entity["type"], text, ...(entity["name"] ? { name: entity["name"] } : {}) };
  const { from = "", type, to = "" } = RELATION.exec(text)?.groups ?? {};
  if (type === undefined) throw new Error(`The judge says "${text}", which is neither an entity nor a relation.`);
  return { kind: "relation", type, text, ends: [from, to] };
}

/** The sentence of the gold that states a missed relation, or that of the text which names a missed thing. */
export function findStatement({ kind, type, name, ends }: Item, gold: Gold, text: string): string | undefined {
  if (kind === "entity") {
    const things = gold.articles.flatMap(({ entities }) => entities).filter((one) => one.name === name);
    return findNaming([name ?? "", ...things.flatMap(({ aliases }) => aliases)], text);
  }
  const found = gold.articles.flatMap(({ entities, relations }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return relations.filter(
      (relation) =>
        relation.type === type && names.get(relation.source) === ends?.[0] && names.get(relation.target) === ends?.[1],
    );
  });
  return found[0]?.evidence;
}

/** The sentence in which a wrong relation was read, and by which rule; or the one that names a wrong thing. */
export function findReading(
  { kind, type, name, ends }: Item,
  source: string,
  { articles, nodes, edges }: GraphExport,
  text: string,
): { readonly sentence: string | undefined; readonly rule?: string } {
  if (kind === "entity") {
    const things = nodes.filter((node) => node.label === type && node.name === name);
    return { sentence: findNaming([name ?? "", ...things.flatMap(({ aliases }) => aliases)], text) };
  }
  const sources = new Map(articles.map((article) => [article.id, article.source]));
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const found = edges
    .filter(
      (edge) => edge.type === type && names.get(edge.source) === ends?.[0] && names.get(edge.target) === ends?.[1],
    )
    .flatMap(({ evidence }) => evidence)
    .find(({ article }) => sources.get(article) === source);
  return found === undefined ? { sentence: undefined } : { sentence: found.quote, rule: found.rule };
}

function findNaming(names: readonly string[], text: string): string | undefined {
  const sentences = sentenceRanges(text).map((range) => text.slice(...range));
  return names
    .map((name) => sentences.find((sentence) => sentence.includes(name)))
    .find((found) => found !== undefined);
}
