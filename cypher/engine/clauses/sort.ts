/** ORDER BY, with a limit or without; SKIP and LIMIT. */

import type { Expression, SortItem } from "../../language/syntax-tree.ts";
import type { Budget } from "../budget.ts";
import type { Row } from "../layout.ts";
import type { Operator, Scope } from "../scope.ts";
import { kindOf } from "../semantics/kinds.ts";
import { order } from "../semantics/order.ts";
import type { CypherValue } from "../values.ts";

interface Keyed {
  readonly row: Row;
  readonly keys: readonly CypherValue[];
  readonly arrival: number;
}

type Compare = (left: Keyed, right: Keyed) => number;

/** Rows that are alike keep their order. Only as many as `limit` are kept. */
export function sortBy(items: readonly SortItem[], limit: () => number, scope: Scope): Operator {
  const keys = items.map(({ expression }) => scope.evaluate(expression));
  const { budget } = scope.runtime;
  const compare = toCompare(items, budget);
  return function* sort(rows) {
    const kept = new Smallest(limit(), compare, budget);
    let arrival = 0;
    for (const row of rows) {
      arrival += 1;
      kept.add({ row, keys: keys.map((key) => key(row)), arrival });
    }
    try {
      for (const { row } of kept.sorted()) yield row;
    } finally {
      kept.release();
    }
  };
}

function toCompare(items: readonly SortItem[], budget: Budget): Compare {
  const signs = items.map(({ descending }) => (descending ? -1 : 1));
  return (left, right) => {
    budget.step();
    for (const [index, sign] of signs.entries()) {
      const result = order(left.keys[index] ?? null, right.keys[index] ?? null, budget);
      if (result !== 0) return result * sign;
    }
    return left.arrival - right.arrival;
  };
}

/** Keeps the first `limit` of what it is given: it lets as many again gather, then drops the rest. */
class Smallest {
  readonly #limit: number;
  readonly #compare: Compare;
  readonly #budget: Budget;
  #items: Keyed[] = [];
  #last: Keyed | undefined;

  constructor(limit: number, compare: Compare, budget: Budget) {
    this.#limit = limit;
    this.#compare = compare;
    this.#budget = budget;
  }

  add(item: Keyed): void {
    if (this.#limit === 0 || (this.#last !== undefined && this.#compare(item, this.#last) > 0)) return;
    this.#items.push(item);
    this.#budget.hold();
    if (this.#items.length < 2 * this.#limit + 100) return;
    const first = this.sorted();
    this.#budget.release(this.#items.length - first.length);
    this.#items = first.slice();
    this.#last = first.at(-1);
  }

  sorted(): readonly Keyed[] {
    return this.#items.toSorted(this.#compare).slice(0, this.#limit);
  }

  release(): void {
    this.#budget.release(this.#items.length);
  }
}

export function skipRows(count: () => number): Operator {
  return function* skip(rows) {
    let left = count();
    for (const row of rows) {
      if (left > 0) left -= 1;
      else yield row;
    }
  };
}

export function limitRows(count: () => number): Operator {
  return function* limit(rows) {
    let left = count();
    if (left === 0) return;
    for (const row of rows) {
      yield row;
      left -= 1;
      if (left === 0) return;
    }
  };
}

/** The number behind SKIP or LIMIT; `without` when there is none. */
export function compileCount(
  name: "SKIP" | "LIMIT",
  of: Expression | undefined,
  without: number,
  scope: Scope,
): () => number {
  if (of === undefined) return () => without;
  const evaluate = scope.evaluate(of);
  return () => {
    const value = evaluate([]);
    if (typeof value === "bigint" && value >= 0n) return Number(value);
    const shown = typeof value === "bigint" ? String(value) : kindOf(value);
    return scope.runtime.fail("argument", of.span, `${name} takes an INTEGER that is not negative, not ${shown}.`);
  };
}
