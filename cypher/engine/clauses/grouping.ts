/** Groups rows by the columns without aggregates, and computes the aggregates of each group. */

import { type AggregateCall, aggregatesIn } from "../../language/aggregation.ts";
import { fingerprint, namesIn } from "../../language/fingerprint.ts";
import type { Row } from "../layout.ts";
import type { Known, Operator, Scope } from "../scope.ts";
import { Identities, type IdentityKey } from "../semantics/identity.ts";
import type { CypherValue } from "../values.ts";
import { type Accumulator, compileAggregate } from "./aggregate.ts";
import type { Column } from "./column.ts";

interface Group {
  readonly keys: readonly CypherValue[];
  readonly accumulators: readonly Accumulator[];
}

/** Gives rows of what is kept, then the columns. */
export function groupRows(columns: readonly Column[], scope: Scope): Operator {
  const keys = columns.filter(({ expression }) => aggregatesIn(expression).length === 0);
  const calls = columns.flatMap(({ expression }) => aggregatesIn(expression));
  const evaluateKeys = keys.map(({ expression }) => scope.evaluate(expression));
  const begins = calls.map((call) => compileAggregate(call, scope));
  const finish = compileColumns(columns, keys, calls, scope);
  const { budget } = scope.runtime;

  return function* group(rows, start) {
    const identities = new Identities(budget);
    const groups = new Map<IdentityKey, Group>();
    const open = (id: IdentityKey, values: readonly CypherValue[]): Group => {
      budget.hold();
      const opened: Group = { keys: values, accumulators: begins.map((begin) => begin()) };
      groups.set(id, opened);
      return opened;
    };
    for (const row of rows) {
      budget.step();
      const values = evaluateKeys.map((key) => key(row));
      const id = identities.keyOf(values);
      for (const { add } of (groups.get(id) ?? open(id, values)).accumulators) add(row);
    }
    if (keys.length === 0 && groups.size === 0) open("", []);
    for (const { keys: values, accumulators } of groups.values())
      yield finish(start, [...values, ...accumulators.map(({ result }) => result())]);
    budget.release(groups.size);
  };
}

/** The columns of a group, from its keys and the results of its aggregates. */
function compileColumns(
  columns: readonly Column[],
  keys: readonly Column[],
  calls: readonly AggregateCall[],
  scope: Scope,
): (start: Row, values: readonly CypherValue[]) => Row {
  const { kept } = scope;
  const known = [...keys.map(({ expression }) => expression), ...calls].map(
    (expression, index): Known => ({
      fingerprint: fingerprint(expression),
      names: namesIn(expression),
      slot: kept.width + index,
    }),
  );
  const names = keys.map(({ expression }) =>
    expression.kind === "variable" ? expression.name : scope.runtime.newName(),
  );
  const grouped = scope.in(kept.withAll([...names, ...calls.map(() => scope.runtime.newName())]), known);
  const evaluate = columns.map(({ expression }) => grouped.evaluate(expression));
  return (start, values) => {
    const fixed = start.slice(0, kept.width);
    const row = [...fixed, ...values];
    return [...fixed, ...evaluate.map((column) => column(row))];
  };
}
