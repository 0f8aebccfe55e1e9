/** What the judge found missing or wrong, taken apart again: of which type, and where it can be read. */

import type { GraphExport } from "#graph";
import { EDGE_TYPE_NAMES } from "#graph/schema";
import type { Gold } from "./corpus.ts";

export interface Item {
  readonly kind: "entity" | "relation";
  /** The label of a thing, or the type of a relation. */
  readonly type: string;
  /** As the judge says it: `relation A LOCATED_IN B`. */
  readonly text: string;
  /** The names at both ends of a relation. */
  readonly ends?: readonly [string, string];
}

const ENTITY = /^entity (?:duplicate )?(?<type>\w+) /u;
const RELATION = new RegExp(
  `^relation (?:without evidence |duplicate )?(?<from>.*) (?<type>${EDGE_TYPE_NAMES.join("|")}) (?<to>.*)$`,
  "su",
);

export function parseItem(text: string): Item {
  const entity = ENTITY.exec(text)?.groups?.["type"];
  if (entity !== undefined) return { kind: "entity", type: entity, text };
  const { from = "", type, to = "" } = RELATION.exec(text)?.groups ?? {};
  if (type === undefined) throw new Error(`The judge says "${text}", which is neither an entity nor a relation.`);
  return { kind: "relation", type, text, ends: [from, to] };
}

/** The sentence of the gold that states a missed relation. */
export function findStatement({ type, ends }: Item, gold: Gold): string | undefined {
  const found = gold.articles.flatMap(({ entities, relations }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return relations.filter(
      (relation) =>
        relation.type === type && names.get(relation.source) === ends?.[0] && names.get(relation.target) === ends?.[1],
    );
  });
  return found[0]?.evidence;
}

/** The sentence in which a wrong relation was read. */
export function findQuote({ type, ends }: Item, source: string, { articles, nodes, edges }: GraphExport) {
  const sources = new Map(articles.map((article) => [article.id, article.source]));
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return edges
    .filter(
      (edge) => edge.type === type && names.get(edge.source) === ends?.[0] && names.get(edge.target) === ends?.[1],
    )
    .flatMap(({ evidence }) => evidence)
    .find(({ article }) => sources.get(article) === source)?.quote;
}
