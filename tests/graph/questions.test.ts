/** The question files: each is asked, each says what it is for, and none forgets a type of relation. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { networkQueries, readQuery } from "#cypher";
import { EDGE_TYPE_NAMES } from "#graph/schema";

const root = join(import.meta.dirname, "../..");
const ANSWERS = [
  "graph/store/graph-reader.ts",
  ...readdirSync(join(root, "graph/store/answers")).map((file) => `graph/store/answers/${file}`),
];
const code = ANSWERS.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
const asked = [...code.matchAll(/\bask\(\s*run,\s*"([a-z-]+)"/gu)].flatMap(([, name]) => name ?? []);

function filesIn(folder: string) {
  return readdirSync(join(root, "cypher", folder)).map((file) => ({
    name: file.replace(".cypher", ""),
    text: readFileSync(join(root, "cypher", folder, file), "utf8"),
  }));
}

/** The lists of types in a text: `[:LOCATED_IN|MEMBER_OF]`. */
function typesIn(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/:([A-Z_]+(?:\|[A-Z_]+)+)/gu)].map(([, list]) => (list ?? "").split("|"));
}

const files = [...filesIn("read"), ...filesIn("networks")];

test("every question that is asked has a file, and every file is asked", () => {
  expect([...new Set(asked)].sort()).toEqual(
    filesIn("read")
      .map(({ name }) => name)
      .sort(),
  );
  expect(networkQueries().map(({ question }) => question)).toEqual([
    "park-companies",
    "park-pairing",
    "programme-members",
  ]);
  for (const name of asked) expect(readQuery(name).text).toContain("RETURN");
});

describe.each(files)("$name.cypher", ({ text }) => {
  const head = text.slice(0, text.search(/^[A-Z]/mu));

  test("says its question on top, and all its parameters", () => {
    const parameters = new Set([...text.slice(head.length).matchAll(/\$\w+/gu)].map(([name]) => name));
    expect(head).toContain("?");
    expect([...parameters].filter((name) => !head.includes(name))).toEqual([]);
  });

  test("says all its columns on top", () => {
    const lastReturn = text.slice(text.lastIndexOf("RETURN"));
    const columns = [...lastReturn.matchAll(/ AS (\w+)/gu)].flatMap(([, name]) => name ?? []);
    expect(columns.filter((column) => !new RegExp(`\\b${column}\\b`, "u").test(head))).toEqual([]);
  });

  test("follows only relations that there are", () => {
    expect(
      typesIn(text)
        .flat()
        .filter((type) => !EDGE_TYPE_NAMES.some((known) => known === type)),
    ).toEqual([]);
  });
});

test.each(filesIn("read"))("$name.cypher forgets no type of relation", ({ text }) => {
  for (const types of typesIn(text)) expect(types).toEqual(EDGE_TYPE_NAMES);
});
