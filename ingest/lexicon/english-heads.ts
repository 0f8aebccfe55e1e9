/** Head words of Latin-script names and the nouns that describe them, from `english-heads.tsv` and `english-kind-nouns.tsv`. */

import type { NodeLabel } from "#graph/schema";
import { LABEL, oneOf, PHRASES, SOME_NAMES, TEXT } from "./cells.ts";
import { loadTable, toIndex } from "./load-lexicon.ts";

const rows = loadTable("english-heads.tsv", {
  label: LABEL,
  place: oneOf(["last", "first"]),
  heads: SOME_NAMES,
  example: TEXT,
});

/** An example sentence of each row, the name in 【】. */
export const HEAD_EXAMPLES = rows.map(({ label, example }) => ({ label, example }));

function headsAt(place: "last" | "first"): ReadonlyMap<string, NodeLabel> {
  const there = rows.filter((row) => row.place === place);
  return toIndex(there, ({ label, heads }) => heads.map((head) => [head.toLowerCase(), label]));
}

/** Heads that end a name, and heads that open one. */
export const LAST_HEADS = headsAt("last");
export const FIRST_HEADS = headsAt("first");

/** "maker", "park": what a common noun beside a name says of its kind. */
export const KIND_NOUNS: ReadonlyMap<string, NodeLabel> = toIndex(
  loadTable("english-kind-nouns.tsv", { label: LABEL, nouns: PHRASES }),
  ({ label, nouns }) => nouns.map((noun) => [noun, label]),
);
