/** `=`: true, false, or null when it cannot be known. */

import type { CypherMap, CypherPath, CypherValue } from "../values.ts";
import { isList, isMap, isNumber, isPath, valueAt } from "./kinds.ts";
import type { Meter } from "./meter.ts";
import { compareNumbers } from "./numbers.ts";

export function equals(left: CypherValue, right: CypherValue, meter: Meter): boolean | null {
  if (left === null || right === null) return null;
  if (isNumber(left)) return isNumber(right) && compareNumbers(left, right) === 0;
  if (typeof left !== "object" || typeof right !== "object") return left === right;
  if (isList(left)) return isList(right) && equalLists(left, right, meter);
  if (isMap(left)) return isMap(right) && equalMaps(left, right, meter);
  return left === right || (isPath(left) && isPath(right) && equalPaths(left, right));
}

function equalLists(left: readonly CypherValue[], right: readonly CypherValue[], meter: Meter): boolean | null {
  if (left.length !== right.length) return false;
  meter.step(left.length);
  return every(left.map((item, index) => equals(item, right[index] ?? null, meter)));
}

function equalMaps(left: CypherMap, right: CypherMap, meter: Meter): boolean | null {
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length || !keys.every((key) => Object.hasOwn(right, key))) return false;
  return every(keys.map((key) => equals(valueAt(left, key), valueAt(right, key), meter)));
}

function equalPaths(left: CypherPath, right: CypherPath): boolean {
  if (left.relationships.length !== right.relationships.length || left.vertices[0] !== right.vertices[0]) return false;
  return left.relationships.every((relationship, index) => relationship === right.relationships[index]);
}

/** Three-valued AND over all. */
function every(results: readonly (boolean | null)[]): boolean | null {
  if (results.includes(false)) return false;
  return results.includes(null) ? null : true;
}
