/** Uses conditions on a whole path while it is searched for: `none(r IN relationships(p) WHERE …)` rules out relationships one by one. */

import { namesIn } from "../../language/fingerprint.ts";
import type { Expression, FunctionCall, Quantifier, Span } from "../../language/syntax-tree.ts";
import type { Layout } from "../layout.ts";
import type { Search } from "./pattern-graph.ts";

/** `isExact`: every condition was used, so the first path found is right. */
export interface NarrowedSearch extends Search {
  readonly isExact: boolean;
}

export function narrow(
  search: Search,
  paths: readonly string[],
  conditions: readonly Expression[],
  layout: Layout,
): NarrowedSearch {
  const steps = conditions.map((condition) => toStepCondition(condition, search, paths, layout));
  const usable = steps.filter((step) => step !== undefined);
  return {
    ...search,
    conditions: [...search.conditions, ...usable],
    isExact: usable.length === conditions.length,
  };
}

/** The same condition, said of one relationship and its two nodes; undefined when it cannot be said of them. */
function toStepCondition(
  condition: Expression,
  { name, step }: Search,
  paths: readonly string[],
  layout: Layout,
): Expression | undefined {
  if (condition.kind !== "quantifier" || condition.quantifier === "any" || condition.quantifier === "single")
    return undefined;
  const { list, variable, where } = condition;
  const isKnown = [...namesIn(where)].every((named) => named === variable.text || layout.has(named));
  if (!isKnown) return undefined;
  if (list.kind === "variable" && list.name === name) return withItems(condition, [{ ...list, name: step }]);
  if (list.kind !== "call-function" || !isVariableIn(list.arguments[0], paths)) return undefined;
  const taken: Expression = { kind: "variable", name: step, span: list.span };
  if (list.name.toLowerCase() === "relationships") return withItems(condition, [taken]);
  if (list.name.toLowerCase() !== "nodes") return undefined;
  return withItems(condition, [call("startNode", taken), call("endNode", taken)]);
}

function isVariableIn(expression: Expression | undefined, names: readonly string[]): boolean {
  return expression?.kind === "variable" && names.includes(expression.name);
}

function withItems(condition: Quantifier, items: readonly Expression[]): Quantifier {
  const span: Span = condition.list.span;
  return { ...condition, list: { kind: "list", items, span } };
}

function call(name: string, argument: Expression): FunctionCall {
  return { kind: "call-function", name, distinct: false, arguments: [argument], span: argument.span };
}
