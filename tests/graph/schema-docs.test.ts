/** The page about the schema, and the database shape that it promises. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CONSTRAINTS } from "../../graph/schema/constraints.ts";
import {
  EDGE_PROPERTIES,
  NODE_SHAPES,
  PROOF_SHAPES,
  type PropertyDefinition,
} from "../../graph/schema/database-shape.ts";
import { toSchemaDocs } from "../../graph/schema/docs.ts";
import { foldArticles } from "../../graph/store/fold/fold.ts";
import { toShape } from "../../graph/store/fold/to-shape.ts";
import { ARTICLES } from "../contract/articles.ts";

const shape = toShape(foldArticles(ARTICLES));

/** What is wrong with some properties, by the definition: nothing, if all is well. */
function faultsOf(properties: object, definition: Readonly<Record<string, PropertyDefinition>>): readonly string[] {
  const unknown = Object.keys(properties).filter((name) => definition[name] === undefined);
  const missing = Object.entries(definition).filter(([name, { optional }]) => !optional && !(name in properties));
  const wrong = Object.entries(properties).filter(([name, value]) => !isOfType(value, definition[name]?.type));
  return [...unknown, ...missing.map(([name]) => name), ...wrong.map(([name]) => name)];
}

function isOfType(value: unknown, type: PropertyDefinition["type"] | undefined): boolean {
  if (Array.isArray(value))
    return value.every((item) => typeof item === (type === "list of strings" ? "string" : "bigint"));
  const types = { string: "string", bigint: "integer", number: "float", boolean: "boolean" } as Record<string, string>;
  return types[typeof value] === type;
}

test("docs/schema.md is what `npm run docs` writes", async () => {
  expect(await readFile(join(import.meta.dirname, "../../docs/schema.md"), "utf8")).toBe(toSchemaDocs());
});

test("every node has the properties that the schema documents, of their types, and no others", () => {
  const faults = shape.nodes.flatMap(({ labels, properties }) =>
    faultsOf(properties, NODE_SHAPES[labels[0]].properties),
  );
  expect(faults).toEqual([]);
});

test("every relationship has the properties that the schema documents, of their types, and no others", () => {
  const proofs: Readonly<Record<string, { readonly properties: Readonly<Record<string, PropertyDefinition>> }>> =
    PROOF_SHAPES;
  const faults = shape.relationships.flatMap(({ type, properties }) =>
    faultsOf(properties, proofs[type]?.properties ?? EDGE_PROPERTIES),
  );
  expect(faults).toEqual([]);
});

test("every kind of node has a key that the database keeps unique", () => {
  expect(CONSTRAINTS).toEqual([
    "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE",
    "CREATE CONSTRAINT article_id IF NOT EXISTS FOR (node:Article) REQUIRE node.id IS UNIQUE",
    "CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (node:Claim) REQUIRE node.id IS UNIQUE",
  ]);
});
