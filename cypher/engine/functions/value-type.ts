/** `valueType()`: the type of a value in words, `LIST<INTEGER NOT NULL> NOT NULL`. */

import { isList, type Kind, kindOf } from "../semantics/kinds.ts";
import type { CypherValue } from "../values.ts";
import type { Call } from "./function.ts";

/** In this order several types are listed. */
const KINDS: readonly Kind[] = ["BOOLEAN", "STRING", "INTEGER", "FLOAT", "NODE", "RELATIONSHIP", "MAP", "LIST", "PATH"];

export function valueType(value: CypherValue, call: Call): string {
  return value === null ? "NULL" : `${describe(value, call)} NOT NULL`;
}

function describe(value: CypherValue, call: Call): string {
  return isList(value) ? `LIST<${describeItems(value, call)}>` : kindOf(value);
}

/** That null is among the items is told by leaving out NOT NULL. */
function describeItems(items: readonly CypherValue[], call: Call): string {
  call.budget.step(items.length);
  if (items.length === 0) return "NOTHING";
  const known = items.filter((item) => item !== null);
  const types = new Map(known.map((item) => [describe(item, call), kindOf(item)]));
  if (types.size === 0) return "NULL";
  if ([...types.values()].filter((kind) => kind === "LIST").length > 1)
    call.fail("not-supported", "valueType() of a list of lists of several types is not supported.");
  const ordered = [...types].toSorted(([, left], [, right]) => KINDS.indexOf(left) - KINDS.indexOf(right));
  const suffix = known.length === items.length ? " NOT NULL" : "";
  return ordered.map(([type]) => type + suffix).join(" | ");
}
