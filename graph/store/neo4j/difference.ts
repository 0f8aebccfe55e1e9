/** What must be written so that the database holds the graph that the records fold into, and nothing more than that. */

import type { Properties, Shape, ShapedNode, ShapedRelationship } from "../fold/to-shape.ts";

export interface Difference {
  /** What is new or has changed. */
  readonly nodes: readonly ShapedNode[];
  readonly relationships: readonly ShapedRelationship[];
  readonly goneNodes: readonly ShapedNode[];
  readonly goneRelationships: readonly ShapedRelationship[];
}

export function findDifference(held: Shape, wanted: Shape): Difference {
  return {
    nodes: findChanged(held.nodes, wanted.nodes, toNodeKey),
    relationships: findChanged(held.relationships, wanted.relationships, toRelationshipKey),
    goneNodes: findGone(held.nodes, wanted.nodes, toNodeKey),
    goneRelationships: findGone(held.relationships, wanted.relationships, toRelationshipKey),
  };
}

interface Held {
  readonly properties: Properties;
}

function findChanged<Item extends Held>(held: readonly Item[], wanted: readonly Item[], toKey: (item: Item) => string) {
  const before = new Map(held.map((item) => [toKey(item), toText(item.properties)]));
  return wanted.filter((item) => before.get(toKey(item)) !== toText(item.properties));
}

function findGone<Item extends Held>(held: readonly Item[], wanted: readonly Item[], toKey: (item: Item) => string) {
  const after = new Set(wanted.map(toKey));
  return held.filter((item) => !after.has(toKey(item)));
}

/** The second label of an entity follows from its id. */
function toNodeKey({ labels, properties }: ShapedNode): string {
  return JSON.stringify([labels[0], properties.id]);
}

function toRelationshipKey({ type, start, end }: ShapedRelationship): string {
  return JSON.stringify([type, start, end]);
}

/** The same for the same properties, in whatever order a database returns them. */
function toText(properties: Properties): string {
  const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(sorted, (_, value) => (typeof value === "bigint" ? `${value}n` : value));
}
