/** The list of listed firms names firms only: nothing twice, no place, no word of every day unless it needs context. */

import { dict } from "@node-rs/jieba/dict.js";
import { expect, test } from "vitest";
import { NAMES } from "../../ingest/lexicon/cells.ts";
import { NEEDS_CONTEXT } from "../../ingest/lexicon/known-names.ts";
import { loadTable } from "../../ingest/lexicon/load-lexicon.ts";
import { CHINESE_COUNTRIES, CHINESE_DIVISIONS, CHINESE_WORLD_CITIES } from "../../ingest/lexicon/places.ts";

const COLUMNS = { zh: NAMES, en: NAMES, "needs-context": NAMES };
const COMMON = 100;

const rows = loadTable("listed-firms.tsv", COLUMNS, 2);
const names = rows.flatMap(({ zh, en }) => [...zh, ...en]);

/** Words that the dictionary saw often, and not as a name. */
function isCommonWord(name: string): boolean {
  const [, count, tag] = lines.get(name)?.split(" ") ?? [];
  return Number(count ?? 0) >= COMMON && !/^n[rtz]/u.test(tag ?? "");
}

const lines = new Map(
  new TextDecoder()
    .decode(dict)
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf(" ")), line] as const),
);

test("no firm stands twice in the lists of firms", () => {
  const others = loadTable("known-firms.tsv", COLUMNS).flatMap(({ zh, en }) => [...zh, ...en]);
  const seen = new Set(others);

  expect(names.filter((name) => seen.has(name) || !seen.add(name))).toEqual([]);
});

test("no listed firm has a name of one character, or the bare name of a place", () => {
  const places = new Set([...CHINESE_DIVISIONS, ...CHINESE_COUNTRIES, ...CHINESE_WORLD_CITIES]);

  expect(names.filter((name) => name.length < 2 || places.has(name))).toEqual([]);
});

test("a listed firm's name that is a common word needs context", () => {
  expect(names.filter((name) => isCommonWord(name) && !NEEDS_CONTEXT.has(name))).toEqual([]);
});

test("what needs context is a firm of its row", () => {
  const strays = rows.flatMap((row) => row["needs-context"].filter((name) => !row.zh.includes(name)));

  expect(strays).toEqual([]);
});
