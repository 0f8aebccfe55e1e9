/** What the values of parameters say about a query before it runs: `LIMIT $count` cannot be a text. */

import type { ParameterTypes } from "../language/checks/scope.ts";
import { listOf, type StaticType, type TypeName, UNKNOWN } from "../language/types/static-type.ts";
import { kindOf } from "./semantics/kinds.ts";
import type { CypherMap, CypherValue } from "./values.ts";

export function parameterTypes(parameters: CypherMap): ParameterTypes {
  return new Map(Object.entries(parameters).map(([name, value]) => [name, typeOfValue(value)]));
}

const KNOWN: readonly string[] = ["BOOLEAN", "INTEGER", "STRING", "MAP"] satisfies readonly TypeName[];

/** A float may be a whole number that came as JSON, so nothing is said about it. */
function typeOfValue(value: CypherValue): StaticType {
  const kind = kindOf(value);
  if (kind === "LIST") return listOf(UNKNOWN);
  return KNOWN.includes(kind) ? { names: [kind as TypeName] } : UNKNOWN;
}
