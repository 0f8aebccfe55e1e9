/** The graph as Neo4j holds it: read back whole, and changed in batches. */

import type { Shape, ShapedNode, ShapedRelationship } from "../fold/to-shape.ts";
import type { Transaction } from "./connection.ts";
import type { Difference } from "./difference.ts";

const BATCH = 500;

const NODES = `
  MATCH (node:Entity|Article|Claim)
  WITH node, head([label IN ['Entity', 'Article', 'Claim'] WHERE label IN labels(node)]) AS first
  RETURN [first] + [label IN labels(node) WHERE label <> first] AS labels, properties(node) AS properties`;

const RELATIONSHIPS = `
  MATCH (start:Entity|Article|Claim)-[relationship]->(end:Entity|Claim)
  RETURN type(relationship) AS type, start.id AS start, end.id AS end, properties(relationship) AS properties`;

/** Only `publish` writes these, in the form of `toShape`: that is why they are taken for it. */
export async function readShape(transaction: Transaction): Promise<Shape> {
  const nodes = await transaction.run(NODES);
  const relationships = await transaction.run(RELATIONSHIPS);
  return {
    nodes: nodes.records.map((record) => record.toObject() as unknown as ShapedNode),
    relationships: relationships.records.map((record) => record.toObject() as unknown as ShapedRelationship),
  };
}

/** What is gone goes first, so that what comes never finds its place taken. */
export async function writeDifference(transaction: Transaction, difference: Difference): Promise<void> {
  const batches = [
    ...toBatches(difference.goneRelationships, toDelete),
    ...toBatches(difference.goneNodes, toDetach),
    ...toBatches(difference.nodes, toMergeNode),
    ...toBatches(difference.relationships, toMerge),
  ];
  for (const { statement, rows } of batches) await transaction.run(`UNWIND $rows AS row ${statement}`, { rows });
}

/** The rows that one statement can write, in portions that a transaction takes at once. */
function toBatches<Row>(rows: readonly Row[], toStatement: (row: Row) => string) {
  const groups = Object.entries(Object.groupBy(rows, toStatement));
  return groups.flatMap(([statement, group = []]) =>
    Array.from({ length: Math.ceil(group.length / BATCH) }, (_, index) => ({
      statement,
      rows: group.slice(index * BATCH, (index + 1) * BATCH),
    })),
  );
}

function toDetach({ labels }: ShapedNode): string {
  return `MATCH (node:${labels[0]} {id: row.properties.id}) DETACH DELETE node`;
}

function toMergeNode({ labels }: ShapedNode): string {
  return `MERGE (node:${labels[0]} {id: row.properties.id}) SET node:${labels.join(":")}, node = row.properties`;
}

function toDelete(row: ShapedRelationship): string {
  return `${toEnds(row)} MATCH (start)-[relationship:${row.type}]->(end) DELETE relationship`;
}

function toMerge(row: ShapedRelationship): string {
  return `${toEnds(row)} MERGE (start)-[relationship:${row.type}]->(end) SET relationship = row.properties`;
}

function toEnds({ start, end }: ShapedRelationship): string {
  return `MATCH (start:${toLabel(start)} {id: row.start}) MATCH (end:${toLabel(end)} {id: row.end})`;
}

/** An id says which kind of node it belongs to. */
function toLabel(id: string): "Article" | "Claim" | "Entity" {
  if (id.startsWith("article:")) return "Article";
  return id.startsWith("claim:") ? "Claim" : "Entity";
}
