/** Head words of Latin-script names and the nouns that describe them, from `english-heads.tsv` and `english-kind-nouns.tsv`. */

import { NODE_LABELS, type NodeLabel } from "#graph/schema";
import { loadTable, toNames } from "./load-lexicon.ts";

const rows = loadTable("english-heads.tsv", ["label", "place", "heads", "example"]);

/** An example sentence of each row, the name in 【】. */
export const HEAD_EXAMPLES = rows.map(({ label, example }) => ({ label, example }));

function headsAt(place: string): ReadonlyMap<string, NodeLabel> {
  const entries = rows
    .filter((row) => row.place === place)
    .flatMap((row) => toNames(row.heads).map((head) => [head.toLowerCase(), toLabel(row.label)] as const));
  return new Map(entries.reverse());
}

/** Heads that end a name, and heads that open one; of two rows the earlier counts. */
export const LAST_HEADS = headsAt("last");
export const FIRST_HEADS = headsAt("first");

/** "maker", "park": what a common noun beside a name says of its kind. */
export const KIND_NOUNS: ReadonlyMap<string, NodeLabel> = new Map(
  loadTable("english-kind-nouns.tsv", ["label", "nouns"]).flatMap(({ label, nouns }) =>
    nouns.split(" ").map((noun) => [noun.replaceAll("_", " "), toLabel(label)] as const),
  ),
);

function toLabel(text: string): NodeLabel {
  const label = NODE_LABELS.find((one) => one === text);
  if (label === undefined) throw new Error(`ingest/lexicon: "${text}" is no kind of thing`);
  return label;
}
