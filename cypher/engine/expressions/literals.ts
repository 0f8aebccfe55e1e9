/** Literals, lists, maps and parameters. */

import type { ListLiteral, Literal, MapLiteral, MapProjection, Parameter } from "../../language/syntax-tree.ts";
import type { Evaluate, Scope } from "../scope.ts";
import { toMap, valueAt } from "../semantics/kinds.ts";
import { propertiesOf } from "../semantics/properties.ts";
import type { CypherMap, CypherValue } from "../values.ts";

export function compileLiteral(node: Literal): Evaluate {
  const value = node.kind === "null" ? null : node.value;
  return () => value;
}

export function compileParameter({ name, span }: Parameter, { runtime }: Scope): Evaluate {
  const { parameters } = runtime;
  if (!Object.hasOwn(parameters, name))
    return runtime.fail("parameter", span, `The parameter $${name} is missing. Give it a value.`);
  const value = valueAt(parameters, name);
  return () => value;
}

export function compileList({ items }: ListLiteral, scope: Scope): Evaluate {
  const parts = items.map((item) => scope.evaluate(item));
  return (row) => parts.map((part) => part(row));
}

export function compileMap({ entries }: MapLiteral, scope: Scope): Evaluate {
  const parts = entries.map(({ key, value }) => [key.text, scope.evaluate(value)] as const);
  return (row) => toMap(parts.map(([key, part]) => [key, part(row)] as const));
}

type Entries = readonly (readonly [string, CypherValue])[];

/** `park {.name, .*, partners: 3}`: the star comes first wherever it stands, then later entries win. */
export function compileMapProjection({ of, items, span }: MapProjection, scope: Scope): Evaluate {
  const subject = scope.evaluate(of);
  const starFirst = items.toSorted((left, right) => Number(isStar(right)) - Number(isStar(left)));
  const parts = starFirst.map((item): ((entries: CypherMap, row: readonly CypherValue[]) => Entries) => {
    if (item.kind === "every-property") return (entries) => Object.entries(entries);
    if (item.kind === "one-property") return (entries) => [[item.key.text, valueAt(entries, item.key.text)]];
    const value = scope.evaluate(item.value);
    return (_, row) => [[item.key.text, value(row)]];
  });
  return (row) => {
    const value = subject(row);
    if (value === null) return null;
    const entries = propertiesOf(value) ?? scope.runtime.fail("type", span, `${of.name} has no properties.`);
    return toMap(parts.flatMap((part) => part(entries, row)));
  };
}

function isStar({ kind }: MapProjection["items"][number]): boolean {
  return kind === "every-property";
}
