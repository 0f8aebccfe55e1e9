/** The shared cases: queries, the graphs they run on, and what a real Neo4j answers. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const CASES_FOLDER = join(import.meta.dirname, "../../../../shared/cypher-cases");
export const hasCases = existsSync(CASES_FOLDER);

/** A value as README.md of the cases describes it. */
export type EncodedValue = null | boolean | string | readonly EncodedValue[] | { readonly [key: string]: EncodedValue };

export interface ExpectedError {
  readonly type: string;
  readonly phase: "compile" | "runtime";
  readonly code: string;
  readonly position?: { readonly offset: number };
  readonly message: string;
}

export interface ExpectedTable {
  readonly columns: readonly string[];
  readonly ordered: boolean;
  readonly unorderedLists?: boolean;
  readonly rows: readonly (readonly EncodedValue[])[];
}

export interface Case {
  readonly id: string;
  readonly name: string;
  readonly graph: string;
  readonly query: string;
  readonly parameters: Readonly<Record<string, EncodedValue>>;
  readonly expect: ExpectedTable | { readonly error: ExpectedError };
}

export interface EncodedGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly labels: readonly string[];
    readonly properties: Readonly<Record<string, EncodedValue>>;
  }[];
  readonly relationships: readonly {
    readonly id: string;
    readonly type: string;
    readonly start: string;
    readonly end: string;
    readonly properties: Readonly<Record<string, EncodedValue>>;
  }[];
}

/** The cases of each file, by its area: `neo4j5/parks`. */
export function loadAreas(): ReadonlyMap<string, readonly Case[]> {
  const areas = ["neo4j5", "tck"].flatMap((folder) =>
    readdirSync(join(CASES_FOLDER, folder)).map((file) => `${folder}/${file.replace(/\.json$/, "")}`),
  );
  return new Map(areas.map((area) => [area, load(`${area}.json`) as readonly Case[]]));
}

export function loadGraphs(): Readonly<Record<string, EncodedGraph>> {
  return load("graphs.json") as Readonly<Record<string, EncodedGraph>>;
}

function load(file: string): unknown {
  return JSON.parse(readFileSync(join(CASES_FOLDER, file), "utf8"));
}
