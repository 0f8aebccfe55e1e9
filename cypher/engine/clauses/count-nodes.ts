/** `MATCH (n:Park) RETURN count(n)` is known without looking at a single node. */

import type { Clause, Expression, NodePattern, Return } from "../../language/syntax-tree.ts";
import type { CompiledQuery, Scope } from "../scope.ts";

/** Undefined when the clauses ask for anything else. */
export function countNodes(clauses: readonly Clause[], { runtime, layout }: Scope): CompiledQuery | undefined {
  const [match, result, ...others] = clauses;
  if (match?.kind !== "match" || result?.kind !== "return" || others.length > 0) return undefined;
  const [part, ...otherParts] = match.parts;
  if (part === undefined || otherParts.length > 0 || part.path.steps.length > 0 || part.variable !== undefined)
    return undefined;

  const node = part.path.first;
  const column = onlyColumn(result);
  if (match.optional || match.where !== undefined || !isOnlyLabeled(node) || column === undefined) return undefined;
  if (!counts(column.expression, node) || (node.variable !== undefined && layout.has(node.variable.text)))
    return undefined;
  const label = node.labels?.kind === "label" ? node.labels.name : undefined;
  return { columns: [column.name], rows: () => [[BigInt(runtime.view.countVertices(label))]] };
}

function onlyColumn({ projection }: Return) {
  const { items, star, orderBy, skip, limit } = projection;
  const isPlain = !star && items.length === 1 && orderBy.length === 0 && skip === undefined && limit === undefined;
  return isPlain ? items[0] : undefined;
}

function isOnlyLabeled({ labels, properties, where }: NodePattern): boolean {
  return properties === undefined && where === undefined && (labels === undefined || labels.kind === "label");
}

function counts(expression: Expression, { variable }: NodePattern): boolean {
  if (expression.kind === "count-rows") return true;
  if (expression.kind !== "call-function" || expression.name.toLowerCase() !== "count" || expression.distinct)
    return false;
  const [argument] = expression.arguments;
  return argument?.kind === "variable" && argument.name === variable?.text;
}
