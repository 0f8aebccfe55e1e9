/** Functions of any value, and of nodes, relationships and paths. */

import { equals } from "../semantics/equality.ts";
import { toMap } from "../semantics/kinds.ts";
import { propertiesOf } from "../semantics/properties.ts";
import { asPath, asRelationship, asVertex, type Implementation } from "./function.ts";
import { valueType } from "./value-type.ts";

/** These see null; all other functions give null when an argument is null. */
export const GENERAL = {
  coalesce: (_, ...values) => values.find((value) => value !== null) ?? null,
  nullIf: ({ budget }, value, other) => (equals(value, other, budget) === true ? null : value),
  valueType: (call, value) => valueType(value, call),
} as const satisfies Readonly<Record<string, Implementation>>;

export const GRAPH = {
  labels: (_, node) => asVertex(node).labels,
  type: (_, relationship) => asRelationship(relationship).type,
  startNode: (_, relationship) => asRelationship(relationship).start,
  endNode: (_, relationship) => asRelationship(relationship).end,
  keys: (_, thing) => Object.keys(propertiesOf(thing) ?? {}),
  properties: (_, thing) => toMap(Object.entries(propertiesOf(thing) ?? {})),
  nodes: (_, path) => asPath(path).vertices,
  relationships: (_, path) => asPath(path).relationships,
  length: (_, path) => BigInt(asPath(path).relationships.length),
} as const satisfies Readonly<Record<string, Implementation>>;
