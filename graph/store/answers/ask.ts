/** How the questions are asked: a query and its parameters give rows, and a row is parsed before anybody trusts it. */

import { z } from "zod";
import { type ParsedQuery, readQuery } from "#cypher";

export type Parameter = null | boolean | number | string | readonly Parameter[];
export type Parameters = Readonly<Record<string, Parameter>>;
/** Plain values under the names of the columns; what is absent is null. */
export type Row = Readonly<Record<string, unknown>>;

/** The small promise that both stores keep. */
export type Run = (query: ParsedQuery, parameters: Parameters) => Promise<readonly Row[]>;

/**
 * Answers a whole question on one state of the graph, however many queries it takes. If that needs longer than `patience`, in
 * milliseconds, it throws a GraphError: a person who waits is told.
 */
export type Answer = <Value>(question: (run: Run) => Promise<Value>, patience: number) => Promise<Value>;

/** The rows of the question that stands in `cypher/read/<name>.cypher`. */
export async function ask<Schema extends z.ZodType>(
  run: Run,
  name: string,
  row: Schema,
  parameters: Parameters = {},
): Promise<readonly z.infer<Schema>[]> {
  return parseRows(await run(readQuery(name), parameters), row);
}

export function parseRows<Schema extends z.ZodType>(rows: readonly Row[], row: Schema): readonly z.infer<Schema>[] {
  return z.array(row).parse(rows.map(withoutNulls));
}

/** A database says null where a record simply lacks a property. */
function withoutNulls(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
