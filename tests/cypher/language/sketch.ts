/** Writes a tree as one line of nested brackets, so that a test shows its shape. */

import { parseText } from "../../../cypher/language/parser/parse-text.ts";
import type { Clause, Expression, PathPattern, Query } from "../../../cypher/language/syntax-tree.ts";

/** The shape of an expression, given as text: `1 + 2 * 3` is `(+ 1 (* 2 3))`. */
export function shapeOf(expression: string): string {
  const [clause] = clausesOf(`RETURN ${expression} AS x`);
  const item = clause?.kind === "return" ? clause.projection.items[0] : undefined;
  return item === undefined ? "nothing" : sketch(item.expression);
}

export function clausesOf(query: string): readonly Clause[] {
  return parseText(query).branches[0]?.clauses ?? [];
}

/** The shape of the first pattern of a MATCH, given as text. */
export function patternOf(pattern: string): string {
  const [match] = clausesOf(`MATCH ${pattern} RETURN 1 AS x`);
  const part = match?.kind === "match" ? match.parts[0] : undefined;
  if (part === undefined) return "nothing";
  const { variable, selector, path } = part;
  const prefix = [variable && `${variable.text} =`, selector && `${selector.mode} ${selector.count}`];
  return [...prefix.filter((text) => text !== undefined), sketchPath(path)].join(" ");
}

function sketch(node: Expression): string {
  switch (node.kind) {
    case "null":
      return "null";
    case "boolean":
    case "integer":
      return String(node.value);
    case "float":
      return Number.isInteger(node.value) ? node.value.toFixed(1) : String(node.value);
    case "string":
      return JSON.stringify(node.value);
    case "variable":
      return node.name;
    case "parameter":
      return `$${node.name}`;
    case "list":
      return bracket("list", node.items.map(sketch));
    case "map":
      return bracket(
        "map",
        node.entries.map(({ key, value }) => `${key.text}:${sketch(value)}`),
      );
    case "property":
      return bracket(".", [sketch(node.of), node.key.text]);
    case "index":
      return bracket("at", [sketch(node.of), sketch(node.at)]);
    case "slice":
      return bracket("slice", [sketch(node.of), maybe(node.from), maybe(node.to)]);
    case "sign":
      return bracket(node.operator, [sketch(node.of)]);
    case "arithmetic":
      return bracket(node.operator, [sketch(node.left), sketch(node.right)]);
    case "not":
      return bracket("NOT", [sketch(node.of)]);
    case "logic":
      return bracket(node.operator, node.of.map(sketch));
    case "comparison":
      return bracket("compare", [
        sketch(node.first),
        ...node.rest.flatMap(({ operator, operand }) => [operator, sketch(operand)]),
      ]);
    case "in":
      return bracket("IN", [sketch(node.item), sketch(node.list)]);
    case "text-test":
      return bracket(node.operator, [sketch(node.text), sketch(node.part)]);
    case "is-null":
      return bracket(node.negated ? "IS NOT NULL" : "IS NULL", [sketch(node.of)]);
    case "call-function":
      return bracket(node.distinct ? `${node.name} DISTINCT` : node.name, node.arguments.map(sketch));
    case "case-subject":
      return "_";
    case "case":
      return bracket("case", [
        maybe(node.subject),
        ...node.branches.map(({ when, result }) => `${when.map(sketch).join(",")}=>${sketch(result)}`),
        maybe(node.otherwise),
      ]);
    case "list-comprehension":
      return bracket("each", [node.variable.text, sketch(node.list), maybe(node.where), maybe(node.result)]);
    case "quantifier":
      return bracket(node.quantifier, [node.variable.text, sketch(node.list), sketch(node.where)]);
    case "pattern-test":
      return bracket("found", [sketchPath(node.path)]);
    case "pattern-comprehension":
      return bracket("found-each", [sketchPath(node.part.path), maybe(node.where), sketch(node.result)]);
    default:
      return node.kind;
  }
}

function bracket(head: string, parts: readonly string[]): string {
  return `(${[head, ...parts].join(" ")})`;
}

function maybe(node: Expression | undefined): string {
  return node === undefined ? "-" : sketch(node);
}

function sketchPath({ first, steps }: PathPattern): string {
  const nodes = [first, ...steps.map(({ to }) => to)].map(({ variable }) => `(${variable?.text ?? ""})`);
  const joins = steps.map(({ via }) => {
    const length = via.length === undefined ? "" : `*${via.length.min}..${via.length.max ?? ""}`;
    if (via.kind === "group") return `[[${sketchPath(via.path)}]]${length}`;
    return `${{ in: "<", out: "", both: "" }[via.direction]}-${length}-${{ in: "", out: ">", both: "" }[via.direction]}`;
  });
  return nodes.map((node, index) => node + (joins[index] ?? "")).join("");
}

export function columnNames(query: string): readonly string[] {
  const tree: Query = parseText(query);
  const last = tree.branches[0]?.clauses.at(-1);
  return last?.kind === "return" ? last.projection.items.map(({ name }) => name) : [];
}
