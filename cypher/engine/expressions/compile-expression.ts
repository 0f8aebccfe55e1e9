/** Expression to function: what is looked up once is looked up when the query is compiled, not for each row. */

import { fingerprint } from "../../language/fingerprint.ts";
import type { Expression } from "../../language/syntax-tree.ts";
import type { Evaluate, Scope } from "../scope.ts";
import { compileIndex, compileProperty, compileSlice, compileVariable } from "./access.ts";
import { compileArithmetic, compileSign } from "./arithmetic.ts";
import { compileCountRows, compileFunctionCall } from "./calls.ts";
import { compileCase, compileCaseSubject } from "./case.ts";
import { compileHasLabels } from "./labels.ts";
import { compileListComprehension, compileQuantifier, compileReduce } from "./lists.ts";
import { compileList, compileLiteral, compileMap, compileMapProjection, compileParameter } from "./literals.ts";
import { compileComparison, compileIn, compileIsNull, compileLogic, compileNot } from "./logic.ts";
import { compilePatternComprehension, compilePatternTest, compileShortestPath, compileSubquery } from "./patterns.ts";
import { compileTextTest } from "./text-tests.ts";
import { compileIsNormalized, compileIsTyped } from "./value-types.ts";

type Compilers = {
  readonly [Kind in Expression["kind"]]: (node: Extract<Expression, { kind: Kind }>, scope: Scope) => Evaluate;
};

const COMPILERS: Compilers = {
  null: compileLiteral,
  boolean: compileLiteral,
  integer: compileLiteral,
  float: compileLiteral,
  string: compileLiteral,
  list: compileList,
  map: compileMap,
  parameter: compileParameter,
  variable: compileVariable,
  property: compileProperty,
  index: compileIndex,
  slice: compileSlice,
  "map-projection": compileMapProjection,
  sign: compileSign,
  arithmetic: compileArithmetic,
  not: compileNot,
  logic: compileLogic,
  comparison: compileComparison,
  in: compileIn,
  "text-test": compileTextTest,
  "is-null": compileIsNull,
  "is-typed": compileIsTyped,
  "is-normalized": compileIsNormalized,
  "has-labels": compileHasLabels,
  case: compileCase,
  "case-subject": (_, scope) => compileCaseSubject(scope),
  "call-function": compileFunctionCall,
  "count-rows": compileCountRows,
  "list-comprehension": compileListComprehension,
  "pattern-comprehension": compilePatternComprehension,
  quantifier: compileQuantifier,
  reduce: compileReduce,
  "pattern-test": compilePatternTest,
  "shortest-path": compileShortestPath,
  subquery: compileSubquery,
};

export function compileExpression(node: Expression, scope: Scope): Evaluate {
  const slot = findKnown(node, scope);
  if (slot !== undefined) return (row) => row[slot] ?? null;
  const compile = COMPILERS[node.kind] as (node: Expression, scope: Scope) => Evaluate;
  return compile(node, scope);
}

function findKnown(node: Expression, { known }: Scope): number | undefined {
  if (known.length === 0) return undefined;
  const wanted = fingerprint(node);
  return known.find((candidate) => candidate.fingerprint === wanted)?.slot;
}
