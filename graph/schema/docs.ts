/** The text of docs/schema.md, computed from the schema. */

import { EDGE_PROPERTIES, NODE_SHAPES, PROOF_SHAPES, type PropertyDefinition } from "./database-shape.ts";
import { EDGE_TYPES, type EdgeTypeDefinition } from "./edge-types.ts";
import { EXAMPLE_QUERIES } from "./example-queries.ts";
import { NODE_LABELS, NODE_TYPES, type NodeLabel } from "./node-types.ts";

type Properties = Readonly<Record<string, PropertyDefinition>>;

export function toSchemaDocs(): string {
  return [INTRODUCTION, toKinds(), toRelations(), toDatabase(), toExamples()].join("\n\n").concat("\n");
}

const INTRODUCTION = `# The schema

Written by \`npm run docs\` from \`graph/schema\`. A test fails when this page and the schema differ: change the schema, then run it.

A **thing** is what articles name; its kind is its label. A **claim** is what one sentence of one article says of two things. A
**relation** joins two things: it is the fold of its claims and nothing else, so that each can show its sentences.`;

function toKinds(): string {
  const rows = Object.entries(NODE_TYPES).map(([label, { name, shape, fill, meaning }]) => [
    `\`${label}\``,
    name.zh,
    `${shape}, ${fill}`,
    meaning,
  ]);
  return `## Kinds of things\n\n${toTable(["label", "中文", "drawn as", "what it is"], rows)}`;
}

function toRelations(): string {
  const rows = Object.entries(EDGE_TYPES).map(([type, edge]: [string, EdgeTypeDefinition]) => [
    `\`${type}\``,
    edge.name.zh,
    `a ${edge.phrase.en.replace("{b}", "b")}; a ${edge.phrase.zh.replace("{b}", "b")}`,
    `${toLabels(edge.from)} ${edge.directed ? "→" : "–"} ${toLabels(edge.to)}`,
    edge.meaning,
  ]);
  const note =
    "An arrow has a direction. A dash has none: such a relation is kept once, from the id that comes first in code points.";
  return `## Relations\n\n${toTable(["type", "中文", "wording", "who may join whom", "meaning"], rows)}\n\n${note}`;
}

function toLabels(labels: readonly NodeLabel[]): string {
  const missing = NODE_LABELS.filter((label) => !labels.includes(label));
  if (missing.length === 0) return "any";
  return missing.length < labels.length / 2 ? `any but ${missing.join(", ")}` : labels.join(", ");
}

const DATABASE = `## In the database

The same in both stores, for every question that is asked in Cypher. Spans are flat lists: \`[3, 5, 9, 12]\` is from 3 to 5 and from 9 to 12.
On Neo4j \`:Record\` and \`:RecordBook\` are bookkeeping: what was read, from which the graph is folded.`;

function toDatabase(): string {
  const nodes = Object.entries(NODE_SHAPES).map(([label, { meaning, properties }]) =>
    toSection(`\`(:${label})\``, meaning, properties),
  );
  const types = Object.keys(EDGE_TYPES).join("|");
  const edges = toSection(
    `\`(:Entity)-[:${types}]->(:Entity)\``,
    "A relation, folded from its claims",
    EDGE_PROPERTIES,
  );
  const proofs = Object.values(PROOF_SHAPES).map(({ pattern, meaning, properties }) =>
    toSection(`\`${pattern}\``, meaning, properties),
  );
  return [DATABASE, ...nodes, edges, ...proofs].join("\n\n");
}

function toSection(title: string, meaning: string, properties: Properties): string {
  const rows = Object.entries(properties).map(([name, { type, meaning: what, optional }]) => [
    `\`${name}\``,
    optional ? `${type}, if known` : type,
    what,
  ]);
  const table = rows.length === 0 ? "" : `\n\n${toTable(["property", "type", "what it is"], rows)}`;
  return `### ${title}\n\n${meaning}.${table}`;
}

function toExamples(): string {
  const examples = EXAMPLE_QUERIES.map(({ question, query }) => `### ${question}\n\n\`\`\`cypher${query}\n\`\`\``);
  const where = "They run as they stand in any client of Neo4j, with `NEO4J_URI` set while the articles are read.";
  return ["## Five questions to start from", where, ...examples].join("\n\n");
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
