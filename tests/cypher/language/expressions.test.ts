import { describe, expect, test } from "vitest";
import { columnNames, shapeOf } from "./sketch.ts";

describe("operators", () => {
  test.each([
    ["1 + 2 * 3", "(+ 1 (* 2 3))"],
    ["10 - 4 - 3", "(- (- 10 4) 3)"],
    ["2 ^ 3 ^ 2", "(^ (^ 2 3) 2)"],
    ["-2 ^ 2", "(^ (- 2) 2)"],
    ["- -a.b", "(- (- (. a b)))"],
    ["-9223372036854775808", "-9223372036854775808"],
    ["a OR b XOR c AND NOT d", "(OR a (XOR b (AND c (NOT d))))"],
    ["a AND b AND c", "(AND a b c)"],
    ["NOT a = b", "(NOT (compare a = b))"],
    ["1 < x <= 3", "(compare 1 < x <= 3)"],
    ["a + 1 IN xs", "(IN (+ a 1) xs)"],
    ["a IS NOT NULL = b", "(compare (IS NOT NULL a) = b)"],
    ["name STARTS WITH '中' OR name ENDS WITH '园'", '(OR (STARTS WITH name "中") (ENDS WITH name "园"))'],
    ["name =~ $pattern", "(=~ name $pattern)"],
  ])("%s", (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });
});

describe("reaching into values", () => {
  test.each([
    ["a.b.c", "(. (. a b) c)"],
    ["a['b'][0]", '(at (at a "b") 0)'],
    ["xs[1..-1]", "(slice xs 1 (- 1))"],
    ["xs[..2]", "(slice xs - 2)"],
    ["xs[1..]", "(slice xs 1 -)"],
    ["(a + b).c", "(. (+ a b) c)"],
  ])("%s", (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });
});

describe("square brackets", () => {
  test.each([
    ["[1, [2], []]", "(list 1 (list 2) (list))"],
    ["[x IN xs]", "(each x xs - -)"],
    ["[x IN xs WHERE x > 1 | x * 2]", "(each x xs (compare x > 1) (* x 2))"],
    ["[x IN xs, y]", "(list (IN x xs) y)"],
    ["[(x) IN xs]", "(list (IN x xs))"],
    ["[(a)-->(b) WHERE b.x = 1 | b.name]", "(found-each (a)-->(b) (compare (. b x) = 1) (. b name))"],
    ["[p = (a)-->(b) | p]", "(found-each (a)-->(b) - p)"],
    ["[(a) - 1]", "(list (- a 1))"],
  ])("%s", (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });
});

describe("round brackets", () => {
  test.each([
    ["(a)-[:R]->(b)", "(found (a)-->(b))"],
    ["(a)<--()", "(found (a)<--())"],
    ["(a) - (b)", "(- a b)"],
    ["(a) < -(b)", "(compare a < (- b))"],
    ["(a)-[1]", "(- a (list 1))"],
  ])("%s", (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });
});

describe("CASE", () => {
  test.each([
    ["CASE WHEN a THEN 1 ELSE 2 END", "(case - a=>1 2)"],
    ["CASE x WHEN 1, 2 THEN 'low' END", '(case x (compare _ = 1),(compare _ = 2)=>"low" -)'],
    ["CASE x WHEN > 5 THEN 1 WHEN IS NULL THEN 2 END", "(case x (compare _ > 5)=>1 (IS NULL _)=>2 -)"],
  ])("%s", (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });
});

describe("words are names wherever they can be", () => {
  test.each([
    ["{match: 1, null: 2}.null", "(. (map match:1 null:2) null)"],
    ["return + match", "(+ return match)"],
    ["case.id", "(. case id)"],
    ["count(DISTINCT x)", "(count DISTINCT x)"],
    ["all(x IN xs WHERE x)", "(all x xs x)"],
    ["trim(BOTH 'x' FROM s)", '(btrim s "x")'],
  ])("%s", (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });
});

test("a column without a name is called what it is written as", () => {
  expect(columnNames("RETURN 1 +  1, n.name , size( xs ) AS s, `my x`")).toEqual(["1 +  1", "n.name", "s", "my x"]);
});
