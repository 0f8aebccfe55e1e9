/** Whether an answer is the one that the case expects. */

import type { QueryResult } from "../../../cypher/engine/run-query.ts";
import { isList as isCypherList, isMap, isPath } from "../../../cypher/engine/semantics/kinds.ts";
import type { CypherValue } from "../../../cypher/engine/values.ts";
import type { EncodedValue, ExpectedTable } from "./cases.ts";
import { isList, type NamedGraph } from "./decode.ts";

export function isExpected(actual: QueryResult, expected: ExpectedTable, graph: NamedGraph): boolean {
  const isSame = new Comparison(graph, expected.unorderedLists === true);
  if (actual.columns.length !== expected.columns.length) return false;
  if (!actual.columns.every((column, index) => column === expected.columns[index])) return false;
  return expected.ordered
    ? isSame.lists(actual.rows, expected.rows)
    : isSame.bags(actual.rows, expected.rows, (row, other) => isSame.lists(row, other));
}

class Comparison {
  readonly #graph: NamedGraph;
  readonly #listsAreBags: boolean;

  constructor(graph: NamedGraph, listsAreBags: boolean) {
    this.#graph = graph;
    this.#listsAreBags = listsAreBags;
  }

  lists(actual: readonly CypherValue[], expected: readonly EncodedValue[]): boolean {
    return (
      actual.length === expected.length && actual.every((item, index) => this.values(item, expected[index] ?? null))
    );
  }

  bags<Actual, Expected>(
    actual: readonly Actual[],
    expected: readonly Expected[],
    isSame: (actual: Actual, expected: Expected) => boolean,
  ): boolean {
    const left = [...expected];
    return (
      actual.length === expected.length &&
      actual.every((item) => {
        const index = left.findIndex((candidate) => isSame(item, candidate));
        return index >= 0 && left.splice(index, 1).length === 1;
      })
    );
  }

  values(actual: CypherValue, expected: EncodedValue): boolean {
    if (expected === null || typeof expected !== "object") return actual === expected;
    if (isList(expected)) return isCypherList(actual) && this.#items(actual, expected);
    const tag = Object.keys(expected).find((key) => key.startsWith("$"));
    if (tag !== undefined) return this.#tagged(actual, tag, expected[tag] ?? null);
    return this.#maps(actual, expected);
  }

  #items(actual: readonly CypherValue[], expected: readonly EncodedValue[]): boolean {
    if (!this.#listsAreBags) return this.lists(actual, expected);
    return this.bags(actual, expected, (item, candidate) => this.values(item, candidate));
  }

  #maps(actual: CypherValue, expected: Readonly<Record<string, EncodedValue>>): boolean {
    if (!isMap(actual)) return false;
    const keys = Object.keys(expected);
    return (
      keys.length === Object.keys(actual).length &&
      keys.every((key) => Object.hasOwn(actual, key) && this.values(actual[key] ?? null, expected[key] ?? null))
    );
  }

  #tagged(actual: CypherValue, tag: string, content: EncodedValue): boolean {
    if (tag === "$int") return typeof actual === "bigint" && actual === BigInt(String(content));
    if (tag === "$float") return typeof actual === "number" && isNear(actual, Number(content));
    if (tag === "$map") return this.#maps(actual, content as Readonly<Record<string, EncodedValue>>);
    if (tag === "$node") return actual !== null && actual === this.#graph.vertices.get(String(content));
    if (tag === "$rel") return actual !== null && actual === this.#graph.relationships.get(String(content));
    return tag === "$path" && isList(content) && isPath(actual) && this.#path(actual, content);
  }

  #path(
    { vertices, relationships }: Extract<CypherValue, { vertices: unknown }>,
    ids: readonly EncodedValue[],
  ): boolean {
    const things = vertices.flatMap((vertex, index) => [vertex, relationships[index]]).slice(0, -1);
    const { vertices: nodes, relationships: edges } = this.#graph;
    return (
      things.length === ids.length &&
      things.every((thing, index) => thing === (index % 2 === 0 ? nodes : edges).get(String(ids[index])))
    );
  }
}

function isNear(actual: number, expected: number): boolean {
  if (Number.isNaN(expected)) return Number.isNaN(actual);
  return actual === expected || Math.abs(actual - expected) <= 1e-9 * Math.abs(expected);
}
