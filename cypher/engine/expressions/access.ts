/** Reaching into a value: `n.name`, `list[0]`, `map['key']`, `list[1..3]`. */

import type { Index, Property, Slice, Span, Variable } from "../../language/syntax-tree.ts";
import type { Runtime } from "../runtime.ts";
import type { Evaluate, Scope } from "../scope.ts";
import { isList, kindOf, valueAt } from "../semantics/kinds.ts";
import { propertiesOf } from "../semantics/properties.ts";
import type { CypherValue } from "../values.ts";

export function compileVariable({ name }: Variable, { layout }: Scope): Evaluate {
  const slot = layout.slotOf(name);
  return (row) => row[slot] ?? null;
}

export function compileProperty({ of, key }: Property, scope: Scope): Evaluate {
  const subject = scope.evaluate(of);
  return (row) => {
    const value = subject(row);
    if (value === null) return null;
    const entries = propertiesOf(value);
    if (entries !== undefined) return valueAt(entries, key.text);
    return scope.runtime.fail("type", of.span, `${kindOf(value)} has no property ${key.text}.`);
  };
}

export function compileIndex({ of, at }: Index, scope: Scope): Evaluate {
  const subject = scope.evaluate(of);
  const position = scope.evaluate(at);
  return (row) => {
    const value = subject(row);
    const index = position(row);
    if (value === null || index === null) return null;
    return isList(value) ? itemAt(value, index, at.span, scope.runtime) : entryAt(value, index, at.span, scope.runtime);
  };
}

function itemAt(list: readonly CypherValue[], index: CypherValue, place: Span, runtime: Runtime): CypherValue {
  if (typeof index === "bigint") return list.at(toPosition(index)) ?? null;
  return runtime.fail("type", place, `A list is read by an INTEGER, not by ${kindOf(index)}.`);
}

function entryAt(value: CypherValue, key: CypherValue, place: Span, runtime: Runtime): CypherValue {
  const entries = propertiesOf(value);
  if (entries === undefined) return runtime.fail("type", place, `${kindOf(value)} is neither a list nor a map.`);
  if (typeof key === "string") return valueAt(entries, key);
  return runtime.fail("type", place, `A map is read by a STRING, not by ${kindOf(key)}.`);
}

export function compileSlice({ of, from, to, span }: Slice, scope: Scope): Evaluate {
  const subject = scope.evaluate(of);
  const bounds = [from, to].map((bound) => (bound === undefined ? undefined : scope.evaluate(bound)));
  return (row) => {
    const list = subject(row);
    const [start, end] = bounds.map((bound) => bound?.(row));
    if (list === null || start === null || end === null) return null;
    if (!isList(list))
      return scope.runtime.fail("type", span, `Only a list has a part from … to …, not ${kindOf(list)}.`);
    return list.slice(toBound(start, span, scope.runtime), toBound(end, span, scope.runtime));
  };
}

function toBound(bound: CypherValue | undefined, place: Span, runtime: Runtime): number | undefined {
  if (bound === undefined) return undefined;
  if (typeof bound === "bigint") return toPosition(bound);
  return runtime.fail("type", place, `The ends of a part of a list are INTEGER, not ${kindOf(bound)}.`);
}

/** No list is longer than a safe number, so what is beyond it is simply outside. */
function toPosition(index: bigint): number {
  return Number(index);
}
