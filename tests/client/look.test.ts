/** Colors and names of kinds are written once: in the tokens and in the schema. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EDGE_TYPES, NODE_TYPES } from "#graph/schema";

const CLIENT = join(import.meta.dirname, "../../client");
const COLOR = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(/iu;
/** The mark in the browser's tab stands outside of the page and of its style sheets. */
const MAY_HOLD_COLORS = ["look/tokens.css", "look/mark.svg"];

const files = readdirSync(CLIENT, { recursive: true, encoding: "utf8" })
  .filter(
    (name) => /\.(?:ts|tsx|css|svg|html)$/u.test(name) && !name.startsWith("dist/") && !name.startsWith("canvas/"),
  )
  .map((name) => ({ name, text: readFileSync(join(CLIENT, name), "utf8") }));

test("there are files to look at", () => {
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(["App.tsx", "look/base.css", "index.html"]));
});

test("no color is written outside of the tokens and the schema", () => {
  const colored = files.filter(({ name, text }) => !MAY_HOLD_COLORS.includes(name) && COLOR.test(withoutImports(text)));
  expect(colored.map(({ name }) => name)).toEqual([]);
});

describe("the page names no kind itself", () => {
  const kinds = [
    ...Object.values(NODE_TYPES).flatMap(({ name, plural }) => [name, plural]),
    ...Object.values(EDGE_TYPES).map(({ name }) => name),
  ];
  const names: ReadonlySet<string> = new Set(kinds.flatMap(({ en, zh }) => [en, zh]));

  test.each(files.filter(({ name }) => name.endsWith(".ts") || name.endsWith(".tsx")))("$name", ({ text }) => {
    const literals = [...withoutImports(text).matchAll(/"([^"\n]*)"|>([^<>{}\n]+)</gu)].map(([, quoted, child]) =>
      (quoted ?? child ?? "").trim(),
    );
    expect(literals.filter((literal) => names.has(literal))).toEqual([]);
  });
});

/** The door `#graph/schema` begins as a color does. */
function withoutImports(text: string): string {
  return text.replaceAll(/from "#[^"]+"/gu, "");
}
