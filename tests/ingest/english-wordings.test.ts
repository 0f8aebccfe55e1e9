/** The ordinary ways in which English news states the four relations, from `english-wordings.txt`. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extractRelations } from "../../ingest/stages/extract-relations.ts";
import { articleOf, inWords } from "./article-of.ts";

const LABELS: Readonly<Record<string, string>> = {
  P: "Park",
  C: "Company",
  U: "University",
  I: "Institute",
  F: "Fund",
  G: "Government",
  R: "Programme",
  L: "Place",
};
const TYPES: Readonly<Record<string, string>> = {
  P: "PARTNERED_WITH",
  L: "LOCATED_IN",
  I: "INVESTED_IN",
  M: "MEMBER_OF",
};
const NAME = /\[(?<name>[^\]|]+)\|(?<kind>[A-Z])(?<means>=[^\]]+)?\]/gu;
const RELATION = /^(?<optional>\?)?(?<from>.+?) (?<type>[PLIM])(?<planned>!)? (?<to>.+)$/u;

interface Wording {
  readonly text: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

function parseWording(line: string): Wording {
  const [said = "", relations = ""] = line.split(" =>");
  const text = said.replace(NAME, (_, name, kind, means) => `〔${name}|${LABELS[kind]}${means ?? ""}〕`);
  const parsed = relations
    .split(";")
    .map((relation) => RELATION.exec(relation.trim())?.groups)
    .filter((groups) => groups !== undefined);
  const words = (optional: boolean) =>
    parsed
      .filter((groups) => (groups["optional"] !== undefined) === optional)
      .map(
        ({ from, type, to, planned }) => `${from} ${TYPES[type ?? ""]} ${to}${planned === undefined ? "" : " planned"}`,
      )
      .map(unordered);
  return { text, required: words(false), optional: words(true) };
}

/** The ends of a partnership in the order of their names, as it has no direction. */
function unordered(words: string): string {
  const [, left = "", right = "", rest = ""] = /^(.*) PARTNERED_WITH (.*?)( planned)?$/u.exec(words) ?? [];
  return left === "" ? words : `${[left, right].toSorted().join(" PARTNERED_WITH ")}${rest}`;
}

const lines = readFileSync(new URL("english-wordings.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

test.each(lines)("%s", (line) => {
  const { text, required, optional } = parseWording(line);
  const article = articleOf(text.split(" / "));

  const said = new Set(inWords(extractRelations(article), article).map(unordered));

  expect([...said].filter((words) => !optional.includes(words)).toSorted()).toEqual([...required].toSorted());
});
