/** Going through a list: comprehensions, all/any/none/single, reduce. */

import type { Expression, ListComprehension, Quantifier, Reduce } from "../../language/syntax-tree.ts";
import { extend, type Row } from "../layout.ts";
import type { Evaluate, Scope } from "../scope.ts";
import { isList, kindOf } from "../semantics/kinds.ts";
import type { CypherValue } from "../values.ts";
import { toTruth } from "./logic.ts";

/** The items of a list, null for null. */
function compileItems(list: Expression, scope: Scope): (row: Row) => readonly CypherValue[] | null {
  const evaluate = scope.evaluate(list);
  return (row) => {
    const value = evaluate(row);
    if (value === null || isList(value)) return value;
    return scope.runtime.fail("type", list.span, `A list is wanted here, not ${kindOf(value)}.`);
  };
}

function compileCondition(condition: Expression, scope: Scope): (row: Row) => boolean | null {
  const evaluate = scope.evaluate(condition);
  return (row) => toTruth(evaluate(row), condition.span, scope.runtime);
}

/** `[x IN list WHERE condition | result]` */
export function compileListComprehension(node: ListComprehension, outer: Scope): Evaluate {
  const items = compileItems(node.list, outer);
  const scope = outer.with(node.variable.text);
  const condition = node.where && compileCondition(node.where, scope);
  const result = node.result && scope.evaluate(node.result);
  const { budget } = outer.runtime;
  return (row) => {
    const list = items(row);
    if (list === null) return null;
    const results: CypherValue[] = [];
    for (const item of list) {
      budget.step();
      const inner = extend(row, item);
      if (condition === undefined || condition(inner) === true)
        results.push(result === undefined ? item : result(inner));
    }
    return results;
  };
}

/** `all(x IN list WHERE condition)` and its like. */
export function compileQuantifier(node: Quantifier, outer: Scope): Evaluate {
  const items = compileItems(node.list, outer);
  const condition = compileCondition(node.where, outer.with(node.variable.text));
  const { budget } = outer.runtime;
  const decide = QUANTIFIERS[node.quantifier];
  return (row) => {
    const list = items(row);
    if (list === null) return null;
    budget.step(list.length);
    return decide(truthsOf(list, (item) => condition(extend(row, item))));
  };
}

type Truths = Iterable<boolean | null>;

function* truthsOf(list: readonly CypherValue[], condition: (item: CypherValue) => boolean | null): Truths {
  for (const item of list) yield condition(item);
}

const QUANTIFIERS: Readonly<Record<Quantifier["quantifier"], (truths: Truths) => boolean | null>> = {
  all: (truths) => not(find(truths, false)),
  any: (truths) => find(truths, true),
  none: (truths) => not(find(truths, true)),
  single: isSingle,
};

/** Whether one is `wanted`; null when one may be. */
function find(truths: Truths, wanted: boolean): boolean | null {
  let result: boolean | null = false;
  for (const truth of truths) {
    if (truth === wanted) return true;
    if (truth === null) result = null;
  }
  return result;
}

function isSingle(truths: Truths): boolean | null {
  let found = 0;
  let unknown = false;
  for (const truth of truths) {
    if (truth === true) found += 1;
    if (truth === null) unknown = true;
    if (found > 1) return false;
  }
  return unknown ? null : found === 1;
}

function not(truth: boolean | null): boolean | null {
  return truth === null ? null : !truth;
}

/** `reduce(accumulator = initial, x IN list | result)` */
export function compileReduce(node: Reduce, outer: Scope): Evaluate {
  const initial = outer.evaluate(node.initial);
  const items = compileItems(node.list, outer);
  const result = outer.with(node.accumulator.text).with(node.variable.text).evaluate(node.result);
  const { budget } = outer.runtime;
  return (row) => {
    const list = items(row);
    if (list === null) return null;
    let accumulated = initial(row);
    for (const item of list) {
      budget.step();
      accumulated = result([...row, accumulated, item]);
    }
    return accumulated;
  };
}
