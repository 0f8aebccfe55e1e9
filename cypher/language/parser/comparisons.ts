/** Comparisons and the tests that stand behind a value: `a < b <= c`, `x IN xs`, `name STARTS WITH '中'`, `x IS NULL`, `n:Park`. */

import type { ComparisonOperator, ComparisonStep, Expression, TextOperator } from "../syntax-tree.ts";
import { parseSum } from "./arithmetic.ts";
import { parseLabelsInExpression } from "./labels.ts";
import type { Parser } from "./parser.ts";
import { parseValueType } from "./value-types.ts";

const COMPARISONS: readonly string[] = ["=", "<>", "<", "<=", ">", ">="] satisfies readonly ComparisonOperator[];
const NORMAL_FORMS = ["NFC", "NFD", "NFKC", "NFKD"];
const TEXT_KEYWORDS: readonly TextOperator[] = ["STARTS WITH", "ENDS WITH", "CONTAINS"];

/** comparison := test ((= | <> | < | <= | > | >=) test)* */
export function parseComparison(parser: Parser): Expression {
  return parseComparisonFrom(parser, parseTests(parser, parseSum(parser)));
}

/** The rest of a comparison whose first operand is known; without a rest it is that operand. */
function parseComparisonFrom(parser: Parser, first: Expression): Expression {
  const rest: ComparisonStep[] = [];
  while (isComparison(parser)) rest.push(parseStep(parser));
  return rest.length === 0 ? first : { kind: "comparison", first, rest, span: parser.spanFrom(first.span.start) };
}

function isComparison(parser: Parser): boolean {
  const { kind, text } = parser.peek();
  return kind === "symbol" && COMPARISONS.includes(text);
}

function parseStep(parser: Parser): ComparisonStep {
  const { text, start, end } = parser.take();
  const operand = parseTests(parser, parseSum(parser));
  return { operator: text as ComparisonOperator, operand, span: { start, end } };
}

/** What a branch of a CASE says about its subject: a value it equals, or a test such as `> 5` or `IS NULL`, but not `IN`. */
export function parseCaseTest(parser: Parser): Expression {
  const { start } = parser.peek();
  const subject: Expression = { kind: "case-subject", span: { start, end: start } };
  const isValue = parser.isKeyword("IN") || parser.isKeyword("CONTAINS") || parser.isSymbol(":");
  const tested = isValue ? subject : parseComparisonFrom(parser, parseTests(parser, subject));
  if (tested !== subject) return tested;

  const operand = parser.expression();
  const step = { operator: "=", operand, span: operand.span } as const;
  return { kind: "comparison", first: subject, rest: [step], span: operand.span };
}

/** test := value (IN value | STARTS WITH value | ENDS WITH value | CONTAINS value | =~ value | IS … | labels)* */
function parseTests(parser: Parser, first: Expression): Expression {
  let tested = first;
  for (;;) {
    const next = parseTest(parser, tested);
    if (next === undefined) return tested;
    tested = next;
  }
}

function parseTest(parser: Parser, of: Expression): Expression | undefined {
  if (parser.takeKeyword("IN"))
    return { kind: "in", item: of, list: parseSum(parser), span: parser.spanFrom(of.span.start) };
  if (parser.isKeyword("IS")) return parseIs(parser, of);
  if (parser.isSymbol(":")) return parseHasLabels(parser, of);
  return parseTextTest(parser, of);
}

function parseTextTest(parser: Parser, text: Expression): Expression | undefined {
  const operator = parser.takeSymbol("=~") ? "=~" : TEXT_KEYWORDS.find((keyword) => parser.takeKeyword(keyword));
  if (operator === undefined) return undefined;
  return { kind: "text-test", operator, text, part: parseSum(parser), span: parser.spanFrom(text.span.start) };
}

/** is := IS ([NOT] (NULL | (:: | TYPED) type | [NFC | NFD | NFKC | NFKD] NORMALIZED) | labels) */
function parseIs(parser: Parser, of: Expression): Expression {
  const { start } = of.span;
  parser.expectKeyword("IS");
  const negated = parser.takeKeyword("NOT");
  if (parser.takeKeyword("NULL")) return { kind: "is-null", of, negated, span: parser.spanFrom(start) };
  if (parser.takeSymbol("::") || parser.takeKeyword("TYPED"))
    return { kind: "is-typed", of, type: parseValueType(parser), negated, span: parser.spanFrom(start) };

  const form = NORMAL_FORMS.find((name) => parser.isKeyword(`${name} NORMALIZED`));
  if (form !== undefined) parser.expectKeyword(form);
  if (parser.takeKeyword("NORMALIZED"))
    return { kind: "is-normalized", of, form: form ?? "NFC", negated, span: parser.spanFrom(start) };
  if (negated || !parser.isName()) parser.unexpected("NULL");
  return { kind: "has-labels", of, labels: parseLabelsInExpression(parser), span: parser.spanFrom(start) };
}

function parseHasLabels(parser: Parser, of: Expression): Expression {
  parser.expectSymbol(":");
  return { kind: "has-labels", of, labels: parseLabelsInExpression(parser), span: parser.spanFrom(of.span.start) };
}
