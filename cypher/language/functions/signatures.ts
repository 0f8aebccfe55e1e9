/** Every function there is: what it takes and what it gives. `?` marks what may be left out, `*` what may come any number of times. */

/** One value from one row. */
export const FUNCTIONS = {
  // of anything
  coalesce: "(ANY, ANY*) -> ANY",
  nullIf: "(ANY, ANY) -> ANY",
  valueType: "(ANY) -> STRING",

  // of nodes, relationships and paths
  labels: "(NODE) -> LIST<STRING>",
  type: "(RELATIONSHIP) -> STRING",
  startNode: "(RELATIONSHIP) -> NODE",
  endNode: "(RELATIONSHIP) -> NODE",
  keys: "(NODE | RELATIONSHIP | MAP) -> LIST<STRING>",
  properties: "(NODE | RELATIONSHIP | MAP) -> MAP",
  nodes: "(PATH) -> LIST<NODE>",
  relationships: "(PATH) -> LIST<RELATIONSHIP>",
  length: "(PATH) -> INTEGER",

  // of lists
  size: "(STRING | LIST) -> INTEGER",
  isEmpty: "(STRING | LIST | MAP) -> BOOLEAN",
  head: "(LIST) -> ANY",
  last: "(LIST) -> ANY",
  tail: "(LIST) -> LIST",
  reverse: "(STRING | LIST) -> ANY",
  range: "(INTEGER, INTEGER, INTEGER?) -> LIST<INTEGER>",
  toBooleanList: "(LIST) -> LIST<BOOLEAN>",
  toIntegerList: "(LIST) -> LIST<INTEGER>",
  toFloatList: "(LIST) -> LIST<FLOAT>",
  toStringList: "(LIST) -> LIST<STRING>",

  // of texts
  char_length: "(STRING) -> INTEGER",
  character_length: "(STRING) -> INTEGER",
  toLower: "(STRING) -> STRING",
  lower: "(STRING) -> STRING",
  toUpper: "(STRING) -> STRING",
  upper: "(STRING) -> STRING",
  trim: "(STRING) -> STRING",
  btrim: "(STRING, STRING?) -> STRING",
  ltrim: "(STRING, STRING?) -> STRING",
  rtrim: "(STRING, STRING?) -> STRING",
  replace: "(STRING, STRING, STRING) -> STRING",
  split: "(STRING, STRING | LIST) -> LIST<STRING>",
  substring: "(STRING, INTEGER, INTEGER?) -> STRING",
  left: "(STRING, INTEGER) -> STRING",
  right: "(STRING, INTEGER) -> STRING",
  normalize: "(STRING, STRING?) -> STRING",

  // from one type to another
  toBoolean: "(BOOLEAN | STRING | INTEGER) -> BOOLEAN",
  toInteger: "(INTEGER | FLOAT | STRING | BOOLEAN) -> INTEGER",
  toFloat: "(INTEGER | FLOAT | STRING) -> FLOAT",
  toString: "(BOOLEAN | INTEGER | FLOAT | STRING) -> STRING",
  toBooleanOrNull: "(ANY) -> BOOLEAN",
  toIntegerOrNull: "(ANY) -> INTEGER",
  toFloatOrNull: "(ANY) -> FLOAT",
  toStringOrNull: "(ANY) -> STRING",

  // of numbers
  abs: "(INTEGER | FLOAT) -> NUMBER",
  sign: "(INTEGER | FLOAT) -> INTEGER",
  round: "(INTEGER | FLOAT, INTEGER?, STRING?) -> FLOAT",
  floor: "(INTEGER | FLOAT) -> FLOAT",
  ceil: "(INTEGER | FLOAT) -> FLOAT",
  sqrt: "(INTEGER | FLOAT) -> FLOAT",
  exp: "(INTEGER | FLOAT) -> FLOAT",
  log: "(INTEGER | FLOAT) -> FLOAT",
  log10: "(INTEGER | FLOAT) -> FLOAT",
  e: "() -> FLOAT",
  pi: "() -> FLOAT",
  sin: "(INTEGER | FLOAT) -> FLOAT",
  cos: "(INTEGER | FLOAT) -> FLOAT",
  tan: "(INTEGER | FLOAT) -> FLOAT",
  cot: "(INTEGER | FLOAT) -> FLOAT",
  asin: "(INTEGER | FLOAT) -> FLOAT",
  acos: "(INTEGER | FLOAT) -> FLOAT",
  atan: "(INTEGER | FLOAT) -> FLOAT",
  atan2: "(INTEGER | FLOAT, INTEGER | FLOAT) -> FLOAT",
  degrees: "(INTEGER | FLOAT) -> FLOAT",
  radians: "(INTEGER | FLOAT) -> FLOAT",
  haversin: "(INTEGER | FLOAT) -> FLOAT",
  isNaN: "(INTEGER | FLOAT) -> BOOLEAN",
} as const satisfies Readonly<Record<string, string>>;

/** One value from all rows of a group. */
export const AGGREGATES = {
  count: "(ANY) -> INTEGER",
  collect: "(ANY) -> LIST",
  sum: "(INTEGER | FLOAT) -> NUMBER",
  avg: "(INTEGER | FLOAT) -> FLOAT",
  min: "(ANY) -> ANY",
  max: "(ANY) -> ANY",
  stDev: "(INTEGER | FLOAT) -> FLOAT",
  stDevP: "(INTEGER | FLOAT) -> FLOAT",
  percentileCont: "(INTEGER | FLOAT, FLOAT | INTEGER) -> FLOAT",
  percentileDisc: "(INTEGER | FLOAT, FLOAT | INTEGER) -> NUMBER",
} as const satisfies Readonly<Record<string, string>>;

export type FunctionName = keyof typeof FUNCTIONS;
export type AggregateName = keyof typeof AGGREGATES;

/** Names are the same whatever their case. */
const FUNCTION_NAMES: ReadonlyMap<string, string> = new Map(
  Object.keys(FUNCTIONS).map((name) => [name.toLowerCase(), name]),
);
const AGGREGATE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.keys(AGGREGATES).map((name) => [name.toLowerCase(), name]),
);

export function findFunction(name: string): FunctionName | undefined {
  return FUNCTION_NAMES.get(name.toLowerCase()) as FunctionName | undefined;
}

export function findAggregate(name: string): AggregateName | undefined {
  return AGGREGATE_NAMES.get(name.toLowerCase()) as AggregateName | undefined;
}
