/** Aggregates: one value from all rows of a group. Null is never counted in. */

import type { AggregateName } from "../../language/functions/signatures.ts";
import { isNumber } from "../semantics/kinds.ts";
import { isInt64 } from "../semantics/numbers.ts";
import { order } from "../semantics/order.ts";
import type { CypherValue } from "../values.ts";
import type { Call } from "./function.ts";
import { deviation, percentile } from "./statistics.ts";

interface Aggregate {
  add(value: CypherValue): void;
  result(): CypherValue;
}

/** `second` is what the second argument was in the first row, such as the percentile that is wanted. */
type Begin = (call: Call, second: CypherValue) => Aggregate;

export const AGGREGATES: Readonly<Record<AggregateName, Begin>> = {
  count: () => fold<bigint>(0n, (count) => count + 1n),
  collect,
  sum: () => fold<bigint | number>(0n, (sum, value) => (isNumber(value) ? addNumbers(sum, value) : sum)),
  avg: average,
  min: ({ budget }) => extreme((value, least) => order(value, least, budget) < 0),
  max: ({ budget }) => extreme((value, most) => order(value, most, budget) > 0),
  stDev: (call) => gather(call, (values) => deviation(values.map(Number), 1)),
  stDevP: (call) => gather(call, (values) => deviation(values.map(Number), 0)),
  percentileCont: (call, share) => gather(call, (values) => percentile(call, values, share, "between")),
  percentileDisc: (call, share) => gather(call, (values) => percentile(call, values, share, "one")),
};

function fold<State extends CypherValue>(initial: State, next: (state: State, value: CypherValue) => State): Aggregate {
  let state = initial;
  return {
    add(value) {
      state = next(state, value);
    },
    result: () => state,
  };
}

function extreme(isBetter: (value: CypherValue, best: CypherValue) => boolean): Aggregate {
  return fold<CypherValue>(null, (best, value) => (best === null || isBetter(value, best) ? value : best));
}

/** A sum that leaves 64 bits goes on as a float. */
function addNumbers(left: bigint | number, right: bigint | number): bigint | number {
  if (typeof left === "number" || typeof right === "number") return Number(left) + Number(right);
  const sum = left + right;
  return isInt64(sum) ? sum : Number(sum);
}

function average(): Aggregate {
  let count = 0;
  let mean = 0;
  return {
    add(value) {
      count += 1;
      mean += (Number(value) - mean) / count;
    },
    result: () => (count === 0 ? null : mean),
  };
}

function collect({ budget }: Call): Aggregate {
  const values: CypherValue[] = [];
  return {
    add(value) {
      budget.hold();
      values.push(value);
    },
    result: () => values,
  };
}

function gather({ budget }: Call, finish: (values: readonly (bigint | number)[]) => CypherValue): Aggregate {
  const values: (bigint | number)[] = [];
  return {
    add(value) {
      budget.hold();
      if (isNumber(value)) values.push(value);
    },
    result: () => finish(values),
  };
}
