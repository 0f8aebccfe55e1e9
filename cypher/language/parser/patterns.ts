/** Paths through the graph: nodes joined by relationships, and parts that repeat: `(a)-[:R]->(b)`, `(a) ((x)-->(y)){1,3} (b)`. */

import type {
  GroupPattern,
  Length,
  NodePattern,
  PathPattern,
  RelationshipPattern,
  Span,
  Step,
} from "../syntax-tree.ts";
import { parseCount, parseNode, parseRelationship } from "./elements.ts";
import type { Parser } from "./parser.ts";

/** path := node ((relationship [quantifier] | group) node)*, where a node beside a group may be left out */
export function parsePath(parser: Parser): PathPattern {
  const { start } = parser.peek();
  const first = isGroup(parser) ? anonymousNode(start) : parseNode(parser);
  const steps: Step[] = [];
  while (isGroup(parser) || isRelationship(parser)) steps.push(parseStep(parser));
  return { kind: "path", first, steps, span: parser.spanFrom(start) };
}

function isGroup(parser: Parser): boolean {
  return parser.isSymbol("(") && (parser.isSymbol("(", 1) || (parser.isName(1) && parser.isSymbol("=", 2)));
}

function isRelationship(parser: Parser): boolean {
  return parser.isSymbol("-") || (parser.isSymbol("<") && parser.isSymbol("-", 1));
}

function parseStep(parser: Parser): Step {
  if (isGroup(parser)) return parseGroupStep(parser);
  const relationship = parseRelationship(parser);
  const { start } = parser.peek();
  const length = parseQuantifier(parser);
  if (isGroup(parser)) parser.unexpected("a node");
  const to = parseNode(parser);
  if (length === undefined) return { via: relationship, to };
  if (relationship.length !== undefined) parser.fail({ start }, "A relationship with * takes no second quantifier.");
  return { via: toGroup(relationship, length), to };
}

function parseGroupStep(parser: Parser): Step {
  const via = parser.deeper(() => parseGroup(parser));
  const { start } = parser.peek();
  if (isRelationship(parser)) parser.unexpected("a node");
  return { via, to: parser.isSymbol("(") && !isGroup(parser) ? parseNode(parser) : anonymousNode(start) };
}

/** group := ( path [WHERE expression] ) quantifier */
function parseGroup(parser: Parser): GroupPattern {
  const { start } = parser.expectSymbol("(");
  if (parser.isName()) parser.fail(parser.peek(), "A part that repeats takes no name.");
  const path = parsePath(parser);
  const where = parser.takeKeyword("WHERE") ? parser.expression() : undefined;
  parser.expectSymbol(")");
  const length = parseQuantifier(parser);
  if (length === undefined) return parser.unexpected("how often this part repeats: +, * or {1,3}");
  return { kind: "group", path, where, length, span: parser.spanFrom(start) };
}

/** `-[r:R]->+` is short for `(()-[r:R]->())+`. */
function toGroup(relationship: RelationshipPattern, length: Length): GroupPattern {
  const { start } = relationship.span;
  const step = { via: relationship, to: anonymousNode(start) };
  const path: PathPattern = { kind: "path", first: anonymousNode(start), steps: [step], span: relationship.span };
  return { kind: "group", path, where: undefined, length, span: { start, end: length.span.end } };
}

/** quantifier := + | * | { count } | { [min] , [max] } */
function parseQuantifier(parser: Parser): Length | undefined {
  const { start } = parser.peek();
  if (parser.takeSymbol("+")) return { min: 1, max: undefined, span: parser.spanFrom(start) };
  if (parser.takeSymbol("*")) return { min: 0, max: undefined, span: parser.spanFrom(start) };
  if (!parser.takeSymbol("{")) return undefined;

  const min = parseCount(parser);
  const max = parser.takeSymbol(",") ? parseCount(parser) : min;
  parser.expectSymbol("}");
  return checkLength(parser, { min: min ?? 0, max, span: parser.spanFrom(start) });
}

function checkLength(parser: Parser, length: Length): Length {
  const { min, max, span } = length;
  if (max === 0) parser.fail(span, "A part that is walked at most 0 times is no part. Leave it out.");
  if (max !== undefined && min > max) parser.fail(span, `At least ${min} and at most ${max} times: that is never.`);
  return length;
}

function anonymousNode(start: number): NodePattern {
  const span: Span = { start, end: start };
  return {
    kind: "node-pattern",
    variable: undefined,
    labels: undefined,
    properties: undefined,
    where: undefined,
    span,
  };
}
