/** What may be repeated after a projection: in `RETURN n.name AS name ORDER BY n.name` the column is meant. */

import { fingerprint, namesIn } from "../../language/fingerprint.ts";
import type { Known } from "../scope.ts";
import type { Column } from "./column.ts";

/** For ORDER BY: every column, but a variable is the column of that name when there is one. */
export function orderKnown(columns: readonly Column[], from: number): readonly Known[] {
  const names = namesOf(columns);
  return toKnown(columns, from).filter((_, index) => !isVariableAmong(columns[index]?.expression, names));
}

/** For WHERE: only columns of which no part has got a new meaning. */
export function whereKnown(columns: readonly Column[], from: number): readonly Known[] {
  const renewed = columns.filter(({ name, expression }) => expression.kind !== "variable" || expression.name !== name);
  const names = namesOf(renewed);
  return orderKnown(columns, from).filter((known) => ![...known.names].some((name) => names.has(name)));
}

function toKnown(columns: readonly Column[], from: number): readonly Known[] {
  return columns.map(({ expression }, index) => ({
    fingerprint: fingerprint(expression),
    names: namesIn(expression),
    slot: from + index,
  }));
}

function namesOf(columns: readonly Column[]): ReadonlySet<string> {
  return new Set(columns.map(({ name }) => name));
}

function isVariableAmong(expression: Column["expression"] | undefined, names: ReadonlySet<string>): boolean {
  return expression?.kind === "variable" && names.has(expression.name);
}
