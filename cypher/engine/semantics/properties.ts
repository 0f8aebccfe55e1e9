/** Where a value keeps what it is described by. */

import type { CypherMap, CypherValue } from "../values.ts";
import { isMap, isRelationship, isVertex } from "./kinds.ts";

/** The properties of a node or relationship, or the entries of a map; undefined when the value has none. */
export function propertiesOf(value: CypherValue): CypherMap | undefined {
  if (isMap(value)) return value;
  return isVertex(value) || isRelationship(value) ? value.properties : undefined;
}
