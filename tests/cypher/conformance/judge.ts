/** Runs a case and says whether the answer is right, refused, or wrong. */

import { CypherError, runQuery } from "../../../cypher/index.ts";
import type { Case, ExpectedError, ExpectedTable } from "./cases.ts";
import { isExpected } from "./compare.ts";
import { decodeMap, type NamedGraph, NoSuchValue } from "./decode.ts";

export type Verdict =
  /** `elsewhere`: the right error, at another place than Neo4j reports. */
  | { readonly kind: "right"; readonly elsewhere: boolean }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "wrong"; readonly reason: string };

const RIGHT: Verdict = { kind: "right", elsewhere: false };

export function judge({ query, parameters, expect }: Case, graphOf: () => NamedGraph): Verdict {
  try {
    const graph = graphOf();
    const result = runQuery(query, decodeMap(parameters), graph.graph, { milliseconds: 10_000 });
    if ("error" in expect) return { kind: "wrong", reason: `gave rows, not: ${expect.error.message}` };
    return isExpected(result, expect, graph) ? RIGHT : { kind: "wrong", reason: `gave ${show(result.rows)}` };
  } catch (error) {
    return judgeError(error, expect);
  }
}

function judgeError(error: unknown, expect: Case["expect"]): Verdict {
  if (error instanceof NoSuchValue) return { kind: "refused", reason: `There is no value ${error.message}.` };
  if (!(error instanceof CypherError)) throw error;
  if (error.code === "not-supported") return { kind: "refused", reason: error.message };
  if (!("error" in expect)) return { kind: "wrong", reason: `${error.code}: ${error.message}${wanted(expect)}` };
  const { position } = expect.error;
  return isExpectedError(error, expect.error)
    ? { kind: "right", elsewhere: position !== undefined && position.offset !== error.offset }
    : {
        kind: "wrong",
        reason: `${error.code} at ${error.offset}: ${error.message}, not ${JSON.stringify(expect.error)}`,
      };
}

function wanted(expect: ExpectedTable): string {
  return `, not ${JSON.stringify(expect.rows).slice(0, 200)}`;
}

const CODES: Readonly<Record<string, readonly string[]>> = {
  SyntaxError: ["syntax"],
  TypeError: ["type"],
  ArithmeticError: ["arithmetic"],
  ArgumentError: ["argument"],
  ParameterMissing: ["parameter"],
  SemanticError: ["regular-expression"],
};

/** The same kind of error. A syntax error is one that is found before the query runs, as in Neo4j. */
function isExpectedError(error: CypherError, expected: ExpectedError): boolean {
  if (expected.code.startsWith("Neo.DatabaseError")) return true;
  const phase = error.code === "syntax" ? "compile" : "runtime";
  return phase === expected.phase && (CODES[expected.type] ?? []).includes(error.code);
}

function show(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? `${item}n` : item)).slice(0, 300);
}
