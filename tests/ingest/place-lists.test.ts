/** The lists of places: what a short name means, and that every name can be met in an article. */

import { describe, expect, test } from "vitest";
import { loadText } from "../../ingest/lexicon/load-lexicon.ts";
import { CHINESE_PLACES, DIVISION_SHORTS, DIVISIONS_AROUND, toShortDivision } from "../../ingest/lexicon/places.ts";
import { toSimplifiedKey } from "../../ingest/mentions/script.ts";

const LISTS = ["taiwan-divisions.tsv", "world-cities.tsv"] as const;

function rowsOf(file: string): readonly string[] {
  return loadText(file)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .slice(1);
}

describe.each(LISTS)("%s", (file) => {
  const names = rowsOf(file).flatMap((row) => row.split("\t")[0]?.split("|") ?? []);

  test("says no name twice", () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("is in simplified characters, as articles are compared", () => {
    expect(names.filter((name) => toSimplifiedKey(name) !== name)).toEqual([]);
  });
});

test("a town is known by its short name, unless that is a word or a city's", () => {
  expect(toShortDivision("竹东镇")).toBe("竹东");
  expect(toShortDivision("泰安乡")).toBe("泰安乡");
  expect(toShortDivision("景德镇")).toBe("景德镇");
  expect(CHINESE_PLACES.has("竹东")).toBe(true);
  expect(CHINESE_PLACES.has("信义区")).toBe(true);
  expect(CHINESE_PLACES.has("信义")).toBe(false);
});

test("no town takes a city's short name away", () => {
  expect(DIVISION_SHORTS.get("泰安市")).toBe("泰安");
  expect(DIVISIONS_AROUND.get("竹东")).toEqual(["新竹", "台湾"]);
});
