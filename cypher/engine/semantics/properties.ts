/** Where a value keeps what it is described by. */

import type { CypherMap, CypherValue } from "../values.ts";

/** The properties of a node or relationship, or the entries of a map; undefined when the value has none. */
export function propertiesOf(value: CypherValue): CypherMap | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Object.getPrototypeOf(value) === null) return value as CypherMap;
  return "properties" in value ? (value.properties as CypherMap) : undefined;
}
