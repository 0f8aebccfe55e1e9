import { describe, expect, test } from "vitest";
import { clausesOf, patternOf } from "./sketch.ts";

describe("paths", () => {
  test.each([
    ["(a)", "(a)"],
    ["(a)-->(b)<--(c)--(d)", "(a)-->(b)<--(c)--(d)"],
    ["(a)<-[r]->(b)", "(a)--(b)"],
    ["(a)-[*]->()", "(a)-*1..->()"],
    ["(a)-[:R*2]->()", "(a)-*2..2->()"],
    ["(a)-[r:R|S*..3]-(b)", "(a)-*1..3-(b)"],
    ["(a)-[*0..]-(b)", "(a)-*0..-(b)"],
    ["p = (a)-->(b)", "p = (a)-->(b)"],
    ["p = shortestPath((a)-[*..6]-(b))", "p = shortestPath 1 (a)-*1..6-(b)"],
    ["ALL SHORTEST (a)-->+(b)", "all-shortest 1 (a)[[()-->()]]*1..(b)"],
    ["SHORTEST 3 GROUPS (a)-->(b)", "groups 3 (a)-->(b)"],
    ["(a)((x)-->(y)){1,3}(b)", "(a)[[(x)-->(y)]]*1..3(b)"],
    ["((x)-->(y))+", "()[[(x)-->(y)]]*1..()"],
    ["(where WHERE where.x = 1)", "(where)"],
    ["(is IS Park)", "(is)"],
  ])("%s", (text, shape) => {
    expect(patternOf(text)).toBe(shape);
  });
});

function labelsOf(pattern: string): unknown {
  const [match] = clausesOf(`MATCH ${pattern} RETURN 1 AS x`);
  const labels = match?.kind === "match" ? match.parts[0]?.path.first.labels : undefined;
  return JSON.parse(
    JSON.stringify(labels, (key, value: unknown) => (key === "span" || key === "colon" ? undefined : value)),
  );
}

test("labels joined by colons must all be there", () => {
  expect(labelsOf("(n:Entity:Park)")).toEqual({
    kind: "every-label",
    of: [
      { kind: "label", name: "Entity" },
      { kind: "label", name: "Park" },
    ],
  });
});

test("| binds labels loosest, then &, then !", () => {
  expect(labelsOf("(n:A|B&!C)")).toEqual({
    kind: "some-label",
    of: [
      { kind: "label", name: "A" },
      {
        kind: "every-label",
        of: [
          { kind: "label", name: "B" },
          { kind: "no-label", of: { kind: "label", name: "C" } },
        ],
      },
    ],
  });
});

test("knows the place of every part", () => {
  const text = "MATCH (p:Park)-[r]->(q) WHERE p.x = 1 RETURN p";
  const [match] = clausesOf(text);
  if (match?.kind !== "match") throw new Error("no MATCH");
  const shown = ({ span }: { readonly span: { readonly start: number; readonly end: number } }) =>
    text.slice(span.start, span.end);
  const [part] = match.parts;
  expect(
    part && [shown(match), shown(part), shown(part.path.first), ...part.path.steps.map(({ via }) => shown(via))],
  ).toEqual(["MATCH (p:Park)-[r]->(q) WHERE p.x = 1", "(p:Park)-[r]->(q)", "(p:Park)", "-[r]->"]);
  expect(match.where && shown(match.where)).toBe("p.x = 1");
});
