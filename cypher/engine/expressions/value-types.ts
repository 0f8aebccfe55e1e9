/** `x IS :: INTEGER` and `x IS NORMALIZED`. */

import type { IsNormalized, IsTyped, ValueType } from "../../language/syntax-tree.ts";
import type { Evaluate, Scope } from "../scope.ts";
import { isList, kindOf } from "../semantics/kinds.ts";
import type { Meter } from "../semantics/meter.ts";
import type { CypherValue } from "../values.ts";

const PROPERTY_KINDS: readonly string[] = ["BOOLEAN", "INTEGER", "FLOAT", "STRING"];

export function compileIsTyped({ of, type, negated }: IsTyped, scope: Scope): Evaluate {
  const operand = scope.evaluate(of);
  return (row) => isOfType(operand(row), type, scope.runtime.budget) !== negated;
}

function isOfType(value: CypherValue, type: ValueType, meter: Meter): boolean {
  if (type.kind === "one-of-types") return type.of.some((option) => isOfType(value, option, meter));
  const { name, item, nullable } = type;
  if (name === "NOTHING") return false;
  if (value === null) return nullable;
  if (name === "ANY") return true;
  if (name === "PROPERTY VALUE") return isProperty(value, meter);
  if (name !== "LIST") return kindOf(value) === name;
  if (!isList(value)) return false;
  meter.step(value.length);
  return item === undefined || value.every((each) => isOfType(each, item, meter));
}

/** What a property can hold: a single value, or a list of values of one kind. */
function isProperty(value: CypherValue, meter: Meter): boolean {
  if (!isList(value)) return PROPERTY_KINDS.includes(kindOf(value));
  meter.step(value.length);
  const kinds = new Set<string>(value.map(kindOf));
  return kinds.size <= 1 && [...kinds].every((kind) => PROPERTY_KINDS.includes(kind));
}

export function compileIsNormalized({ of, form, negated }: IsNormalized, scope: Scope): Evaluate {
  const operand = scope.evaluate(of);
  return (row) => {
    const value = operand(row);
    if (typeof value !== "string") return null;
    scope.runtime.budget.scan(value.length);
    return (value.normalize(form) === value) !== negated;
  };
}
