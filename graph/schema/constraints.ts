/** What a database must hold to: for each kind of node a key that is unique. */

import { NODE_SHAPES } from "./database-shape.ts";

/** Safe to repeat. */
export const CONSTRAINTS: readonly string[] = Object.entries(NODE_SHAPES).map(([label, { key }]) =>
  toConstraint(label, key),
);

export function toConstraint(label: string, key: string): string {
  const name = `${label.toLowerCase()}_${key}`;
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (node:${label}) REQUIRE node.${key} IS UNIQUE`;
}
