/** `<` and its like: only numbers, texts, truth values and lists have an order; everything else is null. */

import type { CypherValue } from "../values.ts";
import { isList, isNumber } from "./kinds.ts";
import type { Meter } from "./meter.ts";
import { compareNumbers } from "./numbers.ts";
import { compareTexts } from "./texts.ts";

/** Below 0, 0, above 0; `unordered` for NaN, which is neither; null when the two cannot be compared. */
export function compare(left: CypherValue, right: CypherValue, meter: Meter): number | "unordered" | null {
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) ?? "unordered";
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  return isList(left) && isList(right) ? compareLists(left, right, meter) : null;
}

function compareLists(
  left: readonly CypherValue[],
  right: readonly CypherValue[],
  meter: Meter,
): number | "unordered" | null {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    meter.step();
    const result = compare(left[index] ?? null, right[index] ?? null, meter);
    if (result !== 0) return result;
  }
  return left.length - right.length;
}
