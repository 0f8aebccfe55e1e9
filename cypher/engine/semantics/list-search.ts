/** `x IN list`: true, false, or null when it cannot be known. */

import type { CypherValue } from "../values.ts";
import { equals } from "./equality.ts";
import type { Meter } from "./meter.ts";

/** From here on it pays to remember what a list of texts holds. */
const LONG = 8;

/** Searches one list after the other; the same list again and again is searched fast when it holds texts only. */
export class ListSearch {
  readonly #meter: Meter;
  #list: readonly CypherValue[] | undefined;
  #texts: ReadonlySet<CypherValue> | undefined;

  constructor(meter: Meter) {
    this.#meter = meter;
  }

  has(list: readonly CypherValue[], wanted: CypherValue): boolean | null {
    if (typeof wanted === "string" && list.length >= LONG) {
      if (this.#list !== list) this.#remember(list);
      if (this.#texts !== undefined) return this.#texts.has(wanted);
    }
    this.#meter.step(list.length);
    return isIn(wanted, list, this.#meter);
  }

  #remember(list: readonly CypherValue[]): void {
    this.#meter.step(list.length);
    this.#list = list;
    this.#texts = list.every((item) => typeof item === "string") ? new Set(list) : undefined;
  }
}

function isIn(wanted: CypherValue, list: readonly CypherValue[], meter: Meter): boolean | null {
  let result: boolean | null = false;
  for (const item of list) {
    const equal = equals(wanted, item, meter);
    if (equal === true) return true;
    if (equal === null) result = null;
  }
  return result;
}
