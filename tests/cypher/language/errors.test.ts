import { describe, expect, test } from "vitest";
import { CypherError, parse } from "../../../cypher/language/index.ts";

function errorOf(query: string): CypherError {
  try {
    parse(query);
  } catch (error) {
    if (error instanceof CypherError) return error;
    throw error;
  }
  throw new Error(`This query is right: ${query}`);
}

/** The query is marked with ‸ before the place where the error must be. */
describe("an error points to what is wrong and says what to do", () => {
  test.each([
    ["MATCH (p:Park) ‸RETRUN p", "This does not fit here: 'RETRUN'."],
    ["MATCH (p:Park) RETURN ‸q", "The variable q is not defined. Did you mean p?"],
    ["MATCH (park:Park) RETURN ‸prak.name", "The variable prak is not defined. Did you mean park?"],
    ["MATCH (p:Park) WHERE (p.founded > 1990 ‸RETURN p", "This does not fit here: 'RETURN'. Expected ')'."],
    [
      "MATCH ‸（p:Park） RETURN p",
      "This does not fit here: '（'. Expected '('. Write ( instead of the full-width sign.",
    ],
    [
      "MATCH (p:Park {name: ‸“中关村”}) RETURN p",
      "This does not fit here: '“'. Expected an expression. Write \" instead of the curly quotation mark.",
    ],
    ["RETURN 1 ‸!= 2", "This does not fit here: '!='. Write <> for inequality."],
    [
      "MATCH (p) WHERE p.x =‸= 1 RETURN p",
      "This does not fit here: '='. Expected an expression. Write a single = for equality.",
    ],
    ["MATCH (p) WHERE p.x > 1 ‸&& p.y RETURN p", "This does not fit here: '&'. Write AND between conditions."],
    [
      "MATCH (p) RETURN p.x AS x ‸GROUP BY x",
      "This does not fit here: 'GROUP'. There is no GROUP BY: what is not aggregated in WITH or RETURN forms the groups.",
    ],
    ["RETURN ‸'abc", "This string is not closed."],
    ["RETURN 1 ‸/* abc", "This comment has no end: a comment that starts with /* must be closed with */."],
    ["RETURN ‸9223372036854775808", "This integer is too large: the largest is 9223372036854775807."],
    ["RETURN 1;‸", undefined],
    ["‸RETURN 1; RETURN 2", "There are several queries here. Send one at a time."],
    ["RETURN [1, 2‸", "The query ends here too early. Expected ']'."],
    ["RETURN ‸lenght('abc')", "There is no function lenght(). Did you mean length?"],
    ["RETURN ‸substring('abc')", "Too few arguments: substring(STRING, INTEGER, INTEGER?) -> STRING."],
    ["RETURN toUpper(‸1)", "STRING is wanted here, not INTEGER."],
    ["RETURN true AND ‸'x'", "BOOLEAN is wanted here, not STRING."],
    ["UNWIND ['a'] AS x RETURN ‸x.name", "MAP or NODE or RELATIONSHIP is wanted here, not STRING."],
    ["MATCH (a)-[‸a]->(b) RETURN a", "a is NODE already, and cannot be RELATIONSHIP here."],
    ["WITH 1 AS x UNWIND [1] AS ‸x RETURN x", "The name x is taken already. Choose another one."],
    [
      "MATCH (n) WHERE ‸count(n) > 1 RETURN n",
      "An aggregate cannot stand here. Compute it in a WITH, then use its name.",
    ],
    [
      "MATCH (n) RETURN ‸n.age + count(*)",
      "This stands beside an aggregate, but the rows are not grouped by it. Name it in a WITH before.",
    ],
    ["MATCH (n) WITH ‸n.name RETURN 1", "In WITH every expression needs a name: expression AS name."],
    [
      "MATCH (n) RETURN DISTINCT n.name AS name ORDER BY ‸n.age",
      "After DISTINCT or an aggregate, ORDER BY and WHERE see only the columns: n is none of them.",
    ],
    ["RETURN 1 AS a ‸UNION RETURN 2 AS b", "The parts of a UNION must have columns of the same names."],
    ["‸MATCH (n)", "A query cannot end with MATCH. End it with RETURN."],
    ["‸RETURN 1 AS x MATCH (n) RETURN n", "RETURN can stand only at the end. Use WITH to go on."],
    ["MATCH (n) RETURN n LIMIT ‸-1", "LIMIT takes an INTEGER that is not negative, not a negative."],
    ["MATCH (n ‸$props) RETURN n", "A pattern cannot take all its properties from $props. Name them: {id: $props.id}."],
    [
      "MATCH (a) RETURN size(‸(a)-->()) AS s",
      "A pattern stands here only as a condition. Use COUNT { … } or a pattern comprehension.",
    ],
    ["MATCH (a) RETURN ‸exists(a.name)", "exists() takes a pattern. For a property write: IS NOT NULL."],
  ])("%s", (marked, message) => {
    const offset = marked.indexOf("‸");
    const query = marked.replace("‸", "");
    if (message === undefined) expect(() => parse(query)).not.toThrow();
    else expect(errorOf(query)).toMatchObject({ code: "syntax", offset, message });
  });
});

test("an error counts lines and columns from 1, in UTF-16 units", () => {
  const error = errorOf("MATCH (p:Park)\r\nWHERE p.name = '🚀'\n  AND q.x\rRETURN p");
  expect([error.line, error.column, error.offset]).toEqual([3, 7, 42]);
});

describe("what changes or administers is refused by name, with advice", () => {
  test.each([
    [
      "CREATE (n)",
      "CREATE changes the graph, and a query here only reads. New articles come in through the ingest command.",
    ],
    [
      "MATCH (n) SET n.x = 1",
      "SET changes the graph, and a query here only reads. Use RETURN with an expression to show a changed value.",
    ],
    [
      "MATCH (n) DETACH DELETE n",
      "DETACH changes the graph, and a query here only reads. Use WHERE to leave out what you do not want to see.",
    ],
    [
      "MERGE (n:Park {id: 'x'}) RETURN n",
      "MERGE changes the graph, and a query here only reads. Use MATCH to find what is there.",
    ],
    [
      "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
      "LOAD reads files, and a query here only reads the graph. Pass the data as a parameter and UNWIND it.",
    ],
    ["SHOW DATABASES", "SHOW administers a database. Ask for labels(n), type(r) or keys(n) in a query instead."],
    ["CALL dbms.listConfig()", "Procedures are not supported: CALL takes a subquery in braces here."],
    [
      "RETURN point({x: 1, y: 2})",
      "The function point() is not supported. Places are nodes here, without coordinates to calculate with.",
    ],
    [
      "RETURN date('2020-01-01')",
      "The function date() is not supported. Dates here are texts such as '2018-01-29', which compare and sort as they are.",
    ],
    ["MATCH (n) RETURN id(n)", "The function id() is not supported. Use the property id, which stays the same."],
    ["PROFILE RETURN 1", "PROFILE is not supported. Leave the word out to run the query."],
    [
      "MATCH (n) CALL { CREATE (m) } RETURN n",
      "CREATE changes the graph, and a query here only reads. New articles come in through the ingest command.",
    ],
    [
      "MATCH (n) WHERE EXISTS { MATCH (n) DELETE n } RETURN n",
      "DELETE changes the graph, and a query here only reads. Use WHERE to leave out what you do not want to see.",
    ],
  ])("%s", (query, message) => {
    expect(errorOf(query)).toMatchObject({ code: "not-supported", message });
  });
});

test("the words of changes are still names of things", () => {
  expect(() => parse("MATCH (set:Create {delete: 1})-[merge:SET]->() RETURN set.create, merge.load")).not.toThrow();
});

test("refuses a query that nests too deeply instead of failing", () => {
  expect(errorOf(`RETURN ${"(".repeat(5000)}1${")".repeat(5000)}`).code).toBe("not-supported");
  expect(errorOf(`RETURN ${"[".repeat(5000)}`).code).toBe("not-supported");
  expect(errorOf(`RETURN 1${" + 1".repeat(5000)}`).code).toBe("not-supported");
  expect(errorOf(`RETURN ${"NOT ".repeat(5000)}true`).code).toBe("not-supported");
  expect(errorOf(`RETURN '${"x".repeat(300_000)}'`).code).toBe("limit");
});

test("takes long chains of AND and OR", () => {
  expect(() =>
    parse(`MATCH (n) WHERE ${Array.from({ length: 5000 }, (_, i) => `n.x = ${i}`).join(" OR ")} RETURN n`),
  ).not.toThrow();
});
