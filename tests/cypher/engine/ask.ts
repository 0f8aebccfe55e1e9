/** A small graph of parks, firms and articles, and a way to ask it. */

import {
  type CypherMap,
  type CypherValue,
  type Limits,
  runQuery,
  toCypherValue,
  type Vertex,
} from "../../../cypher/index.ts";
import { MemoryGraph } from "../memory-graph.ts";

type Plain = Parameters<typeof toCypherValue>[0];

export function parksGraph(): MemoryGraph {
  const graph = new MemoryGraph(["id"]);
  const add = (label: string, id: string, more: Readonly<Record<string, Plain>> = {}): Vertex =>
    graph.addVertex(["Entity", label], toMap({ id, ...more }));
  const north = add("Park", "north", { name: "北园", founded: 1988 });
  const south = add("Park", "south", { name: "南园", founded: 1991, tags: ["chips", "cars"] });
  const lake = add("Park", "lake", { name: "Lake Park" });
  const ada = add("Company", "ada", { name: "Ada", founded: 2001, worth: 2.5 });
  const bolt = add("Company", "bolt", { name: "Bolt", founded: 1999, worth: 10 });
  const uni = add("University", "uni", { name: "大学" });
  graph.addRelationship(north, "PARTNERED_WITH", south, toMap({ since: "2018" }));
  graph.addRelationship(south, "PARTNERED_WITH", lake, toMap({ since: "2020" }));
  graph.addRelationship(north, "PARTNERED_WITH", uni);
  graph.addRelationship(ada, "LOCATED_IN", north);
  graph.addRelationship(bolt, "LOCATED_IN", south);
  graph.addRelationship(bolt, "INVESTED_IN", ada, toMap({ amount: 5 }));
  return graph;
}

/** The rows of an answer; a node is shown as `(id)`, a relationship as `[TYPE]`, a path as both. */
export function ask(
  query: string,
  parameters: Readonly<Record<string, Plain>> = {},
  limits: Partial<Limits> = {},
): unknown {
  return runQuery(query, toMap(parameters), parksGraph(), limits).rows.map((row) => row.map(show));
}

/** The one value of the one row. */
export function value(expression: string, parameters: Readonly<Record<string, Plain>> = {}): unknown {
  const { rows } = runQuery(`RETURN ${expression} AS x`, toMap(parameters), parksGraph());
  return show(rows[0]?.[0] ?? null);
}

export function toMap(entries: Readonly<Record<string, Plain>>): CypherMap {
  return toCypherValue(entries) as CypherMap;
}

function show(value: CypherValue): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(show);
  if ("vertices" in value) return (value.vertices as readonly Vertex[]).map(show).join("--");
  if ("labels" in value) return `(${(value as Vertex).properties["id"]})`;
  if ("start" in value) return `[${String(value.type)}]`;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, show(item)]));
}
