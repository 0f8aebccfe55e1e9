/** The order of ORDER BY, min and max: total, over values of every kind; null comes last. */

import type { CypherMap, CypherPath, CypherValue } from "../values.ts";
import { isList, isMap, isNumber, isPath, type Kind, kindOf, valueAt } from "./kinds.ts";
import type { Meter } from "./meter.ts";
import { compareNumbers } from "./numbers.ts";
import { compareTexts } from "./texts.ts";

const KINDS: readonly Kind[] = ["MAP", "NODE", "RELATIONSHIP", "LIST", "PATH", "STRING", "BOOLEAN"];

/** Numbers come after these kinds, and null after numbers. Two nodes are alike here: they have no order of their own. */
function rankOf(value: CypherValue): number {
  if (value === null) return KINDS.length + 1;
  const rank = KINDS.indexOf(kindOf(value));
  return rank < 0 ? KINDS.length : rank;
}

export function order(left: CypherValue, right: CypherValue, meter: Meter): number {
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  if (isNumber(left) && isNumber(right)) return orderNumbers(left, right);
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  if (isList(left) && isList(right)) return orderLists(left, right, meter);
  if (isMap(left) && isMap(right)) return orderMaps(left, right, meter);
  if (isPath(left) && isPath(right)) return orderPaths(left, right);
  return rankOf(left) - rankOf(right);
}

/** NaN is larger than every number. */
function orderNumbers(left: bigint | number, right: bigint | number): number {
  return compareNumbers(left, right) ?? Number(Number.isNaN(left)) - Number(Number.isNaN(right));
}

function orderLists(left: readonly CypherValue[], right: readonly CypherValue[], meter: Meter): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    meter.step();
    const result = order(left[index] ?? null, right[index] ?? null, meter);
    if (result !== 0) return result;
  }
  return left.length - right.length;
}

/** By size, then by keys, then by values in the order of the keys. */
function orderMaps(left: CypherMap, right: CypherMap, meter: Meter): number {
  const leftKeys = Object.keys(left).toSorted(compareTexts);
  const rightKeys = Object.keys(right).toSorted(compareTexts);
  if (leftKeys.length !== rightKeys.length) return leftKeys.length - rightKeys.length;
  return (
    orderLists(leftKeys, rightKeys, meter) ||
    orderLists(
      leftKeys.map((key) => valueAt(left, key)),
      rightKeys.map((key) => valueAt(right, key)),
      meter,
    )
  );
}

function orderPaths(left: CypherPath, right: CypherPath): number {
  return left.relationships.length - right.relationships.length;
}
