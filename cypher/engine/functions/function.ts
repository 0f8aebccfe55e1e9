/** What the functions of the language are made of. */

import type { CypherErrorCode } from "../../language/cypher-error.ts";
import type { Budget } from "../budget.ts";
import type { CypherPath, CypherValue, Relationship, Vertex } from "../values.ts";

/** What a function may use besides its arguments. */
export interface Call {
  readonly budget: Budget;
  fail(code: CypherErrorCode, message: string): never;
}

/** The arguments are of the types of the signature; what was left out is null. */
export type Implementation = (call: Call, ...args: readonly CypherValue[]) => CypherValue;

// The caller has checked the arguments against the signature, so these only tell the compiler what is known.

export const asText = (value: CypherValue): string => value as string;
export const asInteger = (value: CypherValue): bigint => value as bigint;
export const asFloat = (value: CypherValue): number => Number(value);
export const asList = (value: CypherValue): readonly CypherValue[] => value as readonly CypherValue[];
export const asVertex = (value: CypherValue): Vertex => value as Vertex;
export const asRelationship = (value: CypherValue): Relationship => value as Relationship;
export const asPath = (value: CypherValue): CypherPath => value as CypherPath;
