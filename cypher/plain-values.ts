/** Between the values of the language and those of JSON. */

import { isList, isMap, isPath, isRelationship, isVertex, toMap } from "./engine/semantics/kinds.ts";
import type { CypherValue } from "./engine/values.ts";

/** What JSON can hold, and whole numbers beyond what a float holds exactly. */
export type PlainValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue | undefined };

/** Whole numbers become integers, absent entries are left out. */
export function toCypherValue(plain: PlainValue): CypherValue {
  if (typeof plain === "number") return Number.isSafeInteger(plain) ? BigInt(plain) : plain;
  if (plain === null || typeof plain !== "object") return plain;
  if (Array.isArray(plain)) return plain.map(toCypherValue);
  return toMap(
    Object.entries(plain).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, toCypherValue(value)] as const],
    ),
  );
}

/** Integers that a float cannot hold exactly become texts. */
export function toPlainValue(value: CypherValue): PlainValue {
  if (typeof value === "bigint") return isSafe(value) ? Number(value) : String(value);
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(toPlainValue);
  if (isMap(value)) return toPlainMap(value);
  if (isVertex(value) || isRelationship(value)) return toPlainMap(value.properties);
  return isPath(value) ? [...value.vertices, ...value.relationships].map(toPlainValue) : null;
}

function toPlainMap(entries: Readonly<Record<string, CypherValue>>): PlainValue {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, toPlainValue(value)]));
}

function isSafe(value: bigint): boolean {
  return BigInt.asIntN(54, value) === value && value !== -(2n ** 53n);
}
