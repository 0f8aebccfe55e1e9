/** What is known of a value before a query runs. Unknown is no fault; only what cannot be right is. */

export type TypeName = "BOOLEAN" | "INTEGER" | "FLOAT" | "STRING" | "LIST" | "MAP" | "NODE" | "RELATIONSHIP" | "PATH";

export interface StaticType {
  /** The types that the value may have; empty when nothing is known. */
  readonly names: readonly TypeName[];
  /** Of a list: what is known of its items. */
  readonly item?: StaticType;
}

export const UNKNOWN: StaticType = { names: [] };
export const BOOLEAN: StaticType = { names: ["BOOLEAN"] };
export const INTEGER: StaticType = { names: ["INTEGER"] };
export const FLOAT: StaticType = { names: ["FLOAT"] };
const NUMBER: StaticType = { names: ["INTEGER", "FLOAT"] };
export const STRING: StaticType = { names: ["STRING"] };
export const MAP: StaticType = { names: ["MAP"] };
export const NODE: StaticType = { names: ["NODE"] };
export const RELATIONSHIP: StaticType = { names: ["RELATIONSHIP"] };
export const PATH: StaticType = { names: ["PATH"] };

export function listOf(item: StaticType): StaticType {
  return { names: ["LIST"], item };
}

/** `LIST<STRING>`, `NUMBER`, `ANY`, as signatures write them. */
export function parseType(text: string): StaticType {
  const item = /^LIST<(.+)>$/.exec(text)?.[1];
  if (item !== undefined) return listOf(parseType(item));
  if (text === "LIST") return listOf(UNKNOWN);
  if (text === "ANY") return UNKNOWN;
  return text === "NUMBER" ? NUMBER : { names: [text as TypeName] };
}

/** Whether a value of the type can be one of these. */
export function mayBe(type: StaticType, names: readonly string[]): boolean {
  return type.names.length === 0 || type.names.some((name) => names.includes(name));
}

/** Whether it is known to be one of these. */
export function isSurely(type: StaticType, names: readonly string[]): boolean {
  return type.names.length > 0 && type.names.every((name) => names.includes(name));
}

/** What is known of a value that comes from one of several places. */
export function commonType(types: readonly StaticType[]): StaticType {
  const [first = UNKNOWN, ...others] = types;
  return others.every((type) => showType(type) === showType(first)) ? first : UNKNOWN;
}

export function showType({ names, item }: StaticType): string {
  if (names.length === 0) return "ANY";
  if (item !== undefined && item.names.length > 0) return `LIST<${showType(item)}>`;
  return names.join(" or ");
}
