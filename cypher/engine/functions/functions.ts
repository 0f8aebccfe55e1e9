/** The table of functions: what each of the names in the signatures does. */

import { type FunctionName, FUNCTIONS as SIGNATURES } from "../../language/functions/signatures.ts";
import { CONVERSIONS } from "./conversions.ts";
import type { Implementation } from "./function.ts";
import { GENERAL, GRAPH } from "./general.ts";
import { LISTS } from "./lists.ts";
import { NUMBERS } from "./numbers.ts";
import { TEXTS } from "./texts.ts";

const IMPLEMENTATIONS: Readonly<Record<FunctionName, Implementation>> = {
  ...GENERAL,
  ...GRAPH,
  ...LISTS,
  ...TEXTS,
  ...CONVERSIONS,
  ...NUMBERS,
};

export interface CypherFunction {
  readonly signature: string;
  readonly implementation: Implementation;
  /** What it does with null: most functions give null for it. */
  readonly nulls: "seen" | "passed on" | "refused";
}

export function functionNamed(name: FunctionName): CypherFunction {
  const nulls = Object.hasOwn(GENERAL, name) ? "seen" : name === "range" ? "refused" : "passed on";
  return { signature: SIGNATURES[name], implementation: IMPLEMENTATIONS[name], nulls };
}
