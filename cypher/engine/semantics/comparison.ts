/** `<` and its like: three-valued, and only between values of one kind. */

import type { CypherMap, CypherValue } from "../values.ts";
import { isList, isMap, isNumber, kindOf, valueAt } from "./kinds.ts";
import type { Meter } from "./meter.ts";
import { compareNumbers } from "./numbers.ts";
import { compareTexts } from "./texts.ts";

/** Below 0, 0, above 0; `unordered` for NaN, which is neither; `unknown` for things of the graph, whose order is not ours to say; null when the two cannot be compared. */
export type Compared = number | "unordered" | "unknown" | null;

export function compare(left: CypherValue, right: CypherValue, meter: Meter): Compared {
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) ?? "unordered";
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  if (left === null || right === null) return null;
  if (isList(left) && isList(right)) return compareLists(left, right, meter);
  if (isMap(left) && isMap(right)) return compareMaps(left, right, meter);
  if (kindOf(left) !== kindOf(right)) return null;
  return left === right ? 0 : "unknown";
}

function compareLists(left: readonly CypherValue[], right: readonly CypherValue[], meter: Meter): Compared {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    meter.step();
    const result = compare(left[index] ?? null, right[index] ?? null, meter);
    if (result !== 0) return result;
  }
  return left.length - right.length;
}

/** The smaller map first, then by keys, then by values. */
function compareMaps(left: CypherMap, right: CypherMap, meter: Meter): Compared {
  const [leftKeys, rightKeys] = [Object.keys(left).toSorted(compareTexts), Object.keys(right).toSorted(compareTexts)];
  if (leftKeys.length !== rightKeys.length) return leftKeys.length - rightKeys.length;
  const byKeys = compareLists(leftKeys, rightKeys, meter);
  if (byKeys !== 0) return byKeys;
  const valuesOf = (map: CypherMap) => leftKeys.map((key) => valueAt(map, key));
  return compareLists(valuesOf(left), valuesOf(right), meter);
}
