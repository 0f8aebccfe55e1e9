/** CASE. */

import type { Case } from "../../language/syntax-tree.ts";
import { extend } from "../layout.ts";
import type { Evaluate, Scope } from "../scope.ts";
import { toTruth } from "./logic.ts";

/** Where the value of `CASE value` stands while its branches are tested; no query can write this name. */
const SUBJECT = "\ncase";

export function compileCase({ subject, branches, otherwise }: Case, outer: Scope): Evaluate {
  const scope = subject === undefined ? outer : outer.with(SUBJECT);
  const tests = branches.map(({ when, result }) => ({
    when: when.map((condition) => {
      const evaluate = scope.evaluate(condition);
      return (row: Parameters<Evaluate>[0]) => toTruth(evaluate(row), condition.span, scope.runtime) === true;
    }),
    result: scope.evaluate(result),
  }));
  const last = otherwise && scope.evaluate(otherwise);
  const evaluateBranches: Evaluate = (row) =>
    (tests.find(({ when }) => when.some((holds) => holds(row)))?.result ?? last)?.(row) ?? null;

  if (subject === undefined) return evaluateBranches;
  const value = outer.evaluate(subject);
  return (row) => evaluateBranches(extend(row, value(row)));
}

export function compileCaseSubject({ layout }: Scope): Evaluate {
  const slot = layout.slotOf(SUBJECT);
  return (row) => row[slot] ?? null;
}
