/** What labels a node must have, or what type a relationship: `Park`, `Park|Fund`, `Entity&!Place`, `A:B`, `%`. */

import type { Token } from "../lexer/tokens.ts";
import type { LabelExpression } from "../syntax-tree.ts";
import type { Parser } from "./parser.ts";

const MIXED = "Join labels either with colons or with the signs | & ! %, not with both.";

/** labels := conjunction (| conjunction)* | label (: label)* — what follows the first colon */
export function parseLabels(parser: Parser): LabelExpression {
  return parseJoined(parser, () => parser.takeSymbol("|"));
}

/** The same in an expression, where a bar may also be the one of `[x IN xs WHERE x:Park | x.name]`. */
export function parseLabelsInExpression(parser: Parser): LabelExpression {
  return parseJoined(parser, () => isAlternative(parser) && parser.takeSymbol("|"));
}

/** types := conjunction (| [:] conjunction)* — the second colon is an old form, for a relationship of which nothing else is said */
export function parseTypes(parser: Parser, isNamed: boolean): LabelExpression {
  let oldBar: Token | undefined;
  const types = parseAlternatives(parser, () => {
    const bar = parser.peek();
    if (!parser.takeSymbol("|")) return false;
    if (parser.takeSymbol(":")) oldBar ??= bar;
    return true;
  });
  if (oldBar !== undefined && (isNamed || !parser.isSymbol("]")))
    parser.fail(oldBar, "Write | without a colon between types: A|B.");
  if (parser.isSymbol(":"))
    parser.fail(parser.peek(), "A relationship has one type. Join the types that it may have with |.");
  return types;
}

function parseJoined(parser: Parser, takeBar: () => boolean): LabelExpression {
  const first = parseAlternatives(parser, takeBar);
  return parser.isSymbol(":") ? parseColonLabels(parser, first, takeBar) : first;
}

function parseColonLabels(parser: Parser, first: LabelExpression, takeBar: () => boolean): LabelExpression {
  const { start } = parser.peek();
  const of = [first];
  while (parser.takeSymbol(":")) of.push(parseAlternatives(parser, takeBar));
  if (of.some(({ kind }) => kind !== "label" && kind !== "computed-label")) parser.fail({ start }, MIXED);
  return { kind: "every-label", of, colon: start, span: parser.spanFrom(first.span.start) };
}

function parseAlternatives(parser: Parser, takeBar: () => boolean): LabelExpression {
  const first = parseConjunction(parser);
  const of = [first];
  while (takeBar()) of.push(parseConjunction(parser));
  return of.length === 1 ? first : { kind: "some-label", of, span: parser.spanFrom(first.span.start) };
}

/** Where a bar could mean either, it is refused. */
function isAlternative(parser: Parser): boolean {
  if (!parser.isSymbol("|")) return false;
  if (parser.innermostBracket !== "[") return true;
  if (parser.isName(1) && !endsLabel(parser)) return false;
  if (["string", "integer", "float", "parameter"].includes(parser.peek(1).kind)) return false;
  if (parser.isSymbol("[", 1) || parser.isSymbol("{", 1)) return false;
  return parser.refuse(
    parser.peek(),
    "This | can be read in two ways. Put the labels in parentheses: (x:A) or (x:A|B).",
  );
}

function endsLabel(parser: Parser): boolean {
  return ![".", "(", "[", "{", "+", "-", "*", "/", "%", "^"].some((symbol) => parser.isSymbol(symbol, 2));
}

/** conjunction := term (& term)* */
function parseConjunction(parser: Parser): LabelExpression {
  const first = parseTerm(parser);
  const of = [first];
  while (parser.takeSymbol("&")) of.push(parseTerm(parser));
  return of.length === 1
    ? first
    : { kind: "every-label", of, colon: undefined, span: parser.spanFrom(first.span.start) };
}

/** term := name | % | ! term | ( labels ) | $ [any | all] ( expression ) */
function parseTerm(parser: Parser): LabelExpression {
  const { start } = parser.peek();
  if (parser.takeSymbol("!")) {
    return { kind: "no-label", of: parser.deeper(() => parseTerm(parser)), span: parser.spanFrom(start) };
  }
  if (parser.takeSymbol("%")) return { kind: "any-label", span: parser.spanFrom(start) };
  if (parser.takeSymbol("(")) return parseInner(parser);
  if (parser.isSymbol("$") || isComputed(parser)) return parseComputed(parser);
  const { text, span } = parser.takeName();
  return { kind: "label", name: text, span };
}

function parseInner(parser: Parser): LabelExpression {
  const inner = parser.deeper(() => parseLabels(parser));
  parser.expectSymbol(")");
  return inner;
}

function isComputed(parser: Parser): boolean {
  const { kind, text } = parser.peek();
  return kind === "parameter" && /^(any|all)$/i.test(text) && parser.isSymbol("(", 1);
}

function parseComputed(parser: Parser): LabelExpression {
  const { start, text } = parser.take();
  parser.expectSymbol("(");
  const of = parser.expression();
  parser.expectSymbol(")");
  return { kind: "computed-label", of, every: text.toLowerCase() !== "any", span: parser.spanFrom(start) };
}
