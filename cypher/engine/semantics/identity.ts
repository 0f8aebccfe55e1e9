/** When two values are the same value for DISTINCT, grouping and UNION: unlike `=`, null is the same as null. */

import type { CypherValue } from "../values.ts";
import { isList, isMap, isPath, valueAt } from "./kinds.ts";

/** Gives equal keys to values that are the same. Things of the graph are numbered as they come. */
export class Identities {
  readonly #numbers = new Map<object, number>();

  /** A key for a row of values. */
  keyOf(values: readonly CypherValue[]): string {
    return values.map((value) => this.#keyOf(value)).join(",");
  }

  #keyOf(value: CypherValue): string {
    if (typeof value === "string") return JSON.stringify(value);
    if (typeof value === "number") return this.#keyOfFloat(value);
    if (value === null || typeof value !== "object") return String(value);
    if (isList(value)) return `[${this.keyOf(value)}]`;
    if (isMap(value))
      return `{${Object.keys(value)
        .toSorted()
        .map((key) => `${JSON.stringify(key)}:${this.#keyOf(valueAt(value, key))}`)}}`;
    if (isPath(value)) return `<${[...value.vertices, ...value.relationships].map((thing) => this.#numberOf(thing))}>`;
    return `#${this.#numberOf(value)}`;
  }

  /** 1.0 is the same as 1; NaN is not even the same as itself. */
  #keyOfFloat(value: number): string {
    if (Number.isNaN(value)) return `NaN${this.#numberOf({})}`;
    return Number.isInteger(value) ? String(BigInt(value)) : String(value);
  }

  #numberOf(thing: object): number {
    const number = this.#numbers.get(thing) ?? this.#numbers.size;
    this.#numbers.set(thing, number);
    return number;
  }
}
