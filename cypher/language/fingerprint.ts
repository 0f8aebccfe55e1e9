/** Recognizes the same expression in two places of a query. */

import type { Expression } from "./syntax-tree.ts";

/** Equal for expressions that are written alike but for white space. */
export function fingerprint(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) => {
    if (key === "span") return undefined;
    return typeof value === "bigint" ? `${value}n` : value;
  });
}

/** Every variable that stands anywhere in a part of the tree, those it binds itself included; keys are no variables. */
export function namesIn(part: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  collectNames(part, names);
  return names;
}

function collectNames(part: unknown, names: Set<string>): void {
  if (typeof part !== "object" || part === null) return;
  if ("kind" in part && part.kind === "variable" && "name" in part) names.add(String(part.name));
  if ("kind" in part && part.kind === "name" && "text" in part) names.add(String(part.text));
  for (const [field, value] of Object.entries(part)) if (field !== "key") collectNames(value, names);
}
