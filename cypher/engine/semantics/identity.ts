/** When two values are the same value for DISTINCT, grouping and UNION: unlike `=`, null is the same as null. */

import type { CypherValue } from "../values.ts";
import { isList, isMap, isPath, valueAt } from "./kinds.ts";
import type { Meter } from "./meter.ts";

/** Equal for values that are the same, whatever it is made of. */
export type IdentityKey = string | number | bigint | boolean | null | object;

/** Gives equal keys to values that are the same. Things of the graph are numbered as they come. */
export class Identities {
  readonly #numbers = new Map<object, number>();
  readonly #meter: Meter;

  constructor(meter: Meter) {
    this.#meter = meter;
  }

  /** A key for a row of values; a row of one value is told apart by that value alone. */
  keyOf(values: readonly CypherValue[]): IdentityKey {
    const [only = null] = values;
    return values.length === 1 ? this.#keyOfOne(only) : this.#write(values);
  }

  /** Things are their own keys. A text is marked, since a list is told apart by how it is written. */
  #keyOfOne(value: CypherValue): IdentityKey {
    if (typeof value === "string") return `"${value}`;
    if (typeof value === "number") return toFloatKey(value);
    if (value === null || typeof value !== "object") return value;
    return isList(value) || isMap(value) || isPath(value) ? this.#writeOne(value) : value;
  }

  #write(values: readonly CypherValue[]): string {
    this.#meter.step(values.length);
    return values.map((value) => this.#writeOne(value)).join(",");
  }

  /** Texts are written with their length, so that what they hold cannot be taken for anything else. */
  #writeOne(value: CypherValue): string {
    if (typeof value === "string") return `"${value.length}:${value}`;
    if (typeof value === "number") return this.#writeFloat(value);
    if (value === null || typeof value !== "object") return String(value);
    if (isList(value)) return `[${this.#write(value)}]`;
    if (isPath(value)) return `<${[...value.vertices, ...value.relationships].map((thing) => this.#numberOf(thing))}>`;
    if (!isMap(value)) return `#${this.#numberOf(value)}`;
    const keys = Object.keys(value).toSorted();
    return `{${keys.map((key) => `${this.#writeOne(key)}=${this.#writeOne(valueAt(value, key))}`).join(",")}}`;
  }

  #writeFloat(value: number): string {
    const key = toFloatKey(value);
    return typeof key === "object" ? `NaN${this.#numberOf(key)}` : String(key);
  }

  #numberOf(thing: object): number {
    const number = this.#numbers.get(thing) ?? this.#numbers.size;
    this.#numbers.set(thing, number);
    return number;
  }
}

/** 1.0 is the same as 1; NaN is not even the same as itself. */
function toFloatKey(value: number): number | bigint | object {
  if (Number.isNaN(value)) return { notANumber: true };
  return Number.isInteger(value) ? BigInt(value) : value;
}
