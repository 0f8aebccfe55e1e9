/** Goes through an expression with every rule, from the outside in, and knows what can be named where. */

import { isAggregate } from "../aggregation.ts";
import { fingerprint } from "../fingerprint.ts";
import { plainPart } from "../plain-part.ts";
import { aggregatePlace } from "../rules/aggregate-place.ts";
import { boundSearch } from "../rules/bound-search.ts";
import { knownFunction } from "../rules/known-function.ts";
import { knownVariable } from "../rules/known-variable.ts";
import { operandTypes } from "../rules/operand-types.ts";
import { patternTestPlace, refuseRepeats } from "../rules/pattern-test-place.ts";
import type { Rule } from "../rules/rule.ts";
import type { Case, Expression, LabelExpression } from "../syntax-tree.ts";
import { childrenOf } from "../traversal.ts";
import { itemType, typeOf } from "../types/type-of.ts";
import type { Checker } from "./checker.ts";
import type { Place } from "./place.ts";

const RULES: readonly Rule[] = [knownVariable, knownFunction, aggregatePlace, patternTestPlace, boundSearch];

export function checkExpression(node: Expression, place: Place, checker: Checker): void {
  if (place.columns.size > 0 && place.columns.has(fingerprint(node))) return;
  for (const rule of RULES) rule(node, place, checker);
  checkInside(node, place, checker);
  operandTypes(node, place, checker);
}

type Inside = {
  readonly [Kind in Expression["kind"]]?: (
    node: Extract<Expression, { kind: Kind }>,
    place: Place,
    checker: Checker,
  ) => void;
};

/** Expressions whose parts see more than they do, or may do less. */
const INSIDE: Inside = {
  not: ({ of }, place, checker) => checker.expression(of, truthIn(place)),
  logic: ({ of }, place, checker) => checkAll(of, truthIn(place), checker),
  case: checkCase,
  "has-labels": ({ of, labels }, place, checker) => checkAll([of, ...computedIn(labels)], place, checker),
  "call-function": (node, place, checker) => {
    const inner = isAggregate(node) ? ({ ...place, aggregates: "inside an aggregate" } as const) : place;
    const isExists = node.name.toLowerCase() === "exists";
    checkAll(node.arguments, isExists ? truthIn(inner) : inner, checker);
  },
  "list-comprehension": ({ variable, list, where, result }, place, checker) => {
    checker.expression(list, place);
    const inner = throughList(place, variable.text, list);
    if (where !== undefined) checker.condition(where, truthIn(inner));
    if (result !== undefined) checker.expression(result, inner);
  },
  quantifier: ({ variable, list, where }, place, checker) => {
    checker.expression(list, place);
    checker.condition(where, truthIn(throughList(place, variable.text, list)));
  },
  reduce: ({ accumulator, initial, variable, list, result }, place, checker) => {
    checkAll([initial, list], place, checker);
    const scope = place.scope.with(accumulator.text, typeOf(initial, place.scope));
    checker.expression(result, throughList({ ...place, scope }, variable.text, list));
  },
  "pattern-comprehension": ({ part, where, result }, place, checker) => {
    refuseRepeats(part.path, checker);
    const inner = { ...insideList(place), scope: checker.patterns([part], place.scope) };
    if (where !== undefined) checker.condition(where, truthIn(inner));
    checker.expression(result, inner);
  },
  "pattern-test": ({ path }, { scope }, checker) => {
    checker.patterns([plainPart(path)], scope);
  },
  "shortest-path": ({ part }, { scope }, checker) => {
    checker.patterns([part], scope);
  },
  subquery: ({ form, query, span }, { scope }, checker) => {
    const columns = checker.query(query, form !== "COLLECT", () => ({ scope, kept: scope }));
    if (form === "COLLECT" && columns.length !== 1) checker.fail(span, "COLLECT { … } must give exactly one column.");
  },
};

function checkInside(node: Expression, place: Place, checker: Checker): void {
  const inner: Place = { ...place, wantsTruth: false };
  const check = INSIDE[node.kind] as ((node: Expression, place: Place, checker: Checker) => void) | undefined;
  if (check === undefined) checkAll(childrenOf(node), inner, checker);
  else check(node, inner, checker);
}

function checkAll(nodes: readonly Expression[], place: Place, checker: Checker): void {
  for (const node of nodes) checker.expression(node, place);
}

function checkCase({ subject, branches, otherwise }: Case, place: Place, checker: Checker): void {
  if (subject !== undefined) checker.expression(subject, place);
  for (const { when, result } of branches) {
    for (const condition of when) checker.condition(condition, truthIn(place));
    checker.expression(result, place);
  }
  if (otherwise !== undefined) checker.expression(otherwise, place);
}

function truthIn(place: Place): Place {
  return { ...place, wantsTruth: true };
}

function insideList(place: Place): Place {
  return place.aggregates === "allowed" ? { ...place, aggregates: "inside a list" } : place;
}

/** Where each item of a list has a name. */
function throughList(place: Place, variable: string, list: Expression): Place {
  return { ...insideList(place), scope: place.scope.with(variable, itemType(typeOf(list, place.scope))) };
}

function computedIn(labels: LabelExpression): readonly Expression[] {
  if (labels.kind === "computed-label") return [labels.of];
  if (labels.kind === "no-label") return computedIn(labels.of);
  return labels.kind === "every-label" || labels.kind === "some-label" ? labels.of.flatMap(computedIn) : [];
}
