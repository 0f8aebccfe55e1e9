/** Whatever text comes in, the answer is a tree or a CypherError that points into the text. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { CypherError, parse } from "../../../cypher/language/index.ts";

const WORDS = [
  ..."MATCH OPTIONAL WHERE RETURN WITH UNWIND CALL UNION ALL AS IN IS NOT NULL AND OR XOR CASE WHEN THEN ELSE END".split(
    " ",
  ),
  ..."ORDER BY SKIP LIMIT DISTINCT EXISTS COUNT COLLECT SHORTEST STARTS ENDS CONTAINS true false shortestPath".split(
    " ",
  ),
  ..."any all none single reduce count collect size n m r p `x y` Park $id 1 2.5 'text' \"中\" 0x1F".split(" "),
  ..."( ) [ ] { } , . .. : ; | & ! % + - * / ^ = <> < <= > >= =~ -> <- --> || :: $ “ （ #".split(" "),
];

const QUERIES = [
  "MATCH (a:Park {id: $id})-[r:PARTNERED_WITH*1..3]->(b) WHERE a.x > 1 AND NOT (a)--(b) RETURN a.name AS n ORDER BY n LIMIT 5",
  "MATCH p = shortestPath((a)-[*..6]-(b)) RETURN [n IN nodes(p) WHERE n:Park | n.id] AS ids, length(p)",
  "UNWIND $ids AS id CALL (id) { MATCH (n {id: id}) RETURN count(n) AS c UNION RETURN 0 AS c } RETURN id, sum(c)",
  "MATCH (a)((x)-[r]->(y) WHERE x.v < y.v){1,3}(b:A&!B) RETURN CASE a.x WHEN > 5 THEN 'big' ELSE reduce(s = 0, i IN [1, 2] | s + i) END",
  "MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WHERE m.name =~ '.*园' } RETURN n {.name, .*, c: COUNT { (n)--() }}, n[0..2]",
];

function expectTreeOrError(text: string): void {
  try {
    parse(text);
  } catch (error) {
    expect(error).toBeInstanceOf(CypherError);
    const { offset } = error as CypherError;
    if (offset !== undefined) expect(offset).toBeLessThanOrEqual(text.length);
  }
}

test("any text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), expectTreeOrError), { numRuns: 500 });
});

test("any row of words", () => {
  const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((row) => row.join(" "));
  fc.assert(fc.property(words, expectTreeOrError), { numRuns: 2000 });
});

test("any query with a piece left out, doubled or replaced", () => {
  const broken = fc
    .tuple(fc.constantFrom(...QUERIES), fc.nat(), fc.nat(15), fc.constantFrom("", ...WORDS), fc.boolean())
    .map(([query, at, length, put, twice]) => {
      const start = at % query.length;
      const piece = query.slice(start, start + length);
      return query.slice(0, start) + put + (twice ? piece + piece : "") + query.slice(start + length);
    });
  fc.assert(fc.property(broken, expectTreeOrError), { numRuns: 3000 });
});

test("every prefix of a query", () => {
  for (const query of QUERIES) for (let end = 0; end <= query.length; end += 1) expectTreeOrError(query.slice(0, end));
});
