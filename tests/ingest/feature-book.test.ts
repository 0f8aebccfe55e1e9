/** Features, put together and looked up once. */

import { expect, test } from "vitest";
import { FeatureBook, NAMES } from "../../ingest/relations/classifier/feature-book.ts";
import { COLUMNS, Model } from "../../ingest/relations/classifier/model.ts";

test("a name is what its template says, each time and for each of its parts", () => {
  const names = ["Park", "Fund", "Park"].map((label) => NAMES.of`labels ${label} ${2}`);

  expect(names).toEqual(["labels Park 2", "labels Fund 2", "labels Park 2"]);
});

test("names stay right when more were made than are kept", () => {
  const numbers = Array.from({ length: 45_000 }, (_, number) => number);

  expect(numbers.filter((number) => NAMES.of`number ${number}` !== `number ${number}`)).toEqual([]);
  expect(NAMES.of`number ${7}`).toBe("number 7");
});

test("a feature is looked up when it is first met", () => {
  const asked: string[] = [];
  const book = new FeatureBook<number>(
    (name) => asked.push(name),
    () => ({ alone: 0, of: () => 0 }),
  );
  const met = ["Park", "Park", "Fund"].map((label) => book.of`block ${label}`);

  expect(met).toEqual([1, 1, 2]);
  expect(asked).toEqual(["block Park", "block Fund"]);
});

test("what stands behind the head of a feature is found as the whole name is, also together with the ends of a pair", () => {
  const names = ["before 签署", "ends before 签署", "ends before 签署 of actor site", "said name name"];
  const { rows } = new Model(new Map(names.map((name) => [name, Array.from({ length: COLUMNS }, () => 1)])));
  const signed = rows.about("ends before", "签署");

  expect(signed.alone).toBe(rows.of`ends before 签署`);
  expect(signed.of("actor site")).toBe(rows.of`ends before 签署 of actor site`);
  expect(rows.about("before", "签署").of("actor site")).toBe(rows.of`never seen`);
  expect(new Set(names.map(rows.look)).size).toBe(4);
  expect(NAMES.about("ends before", "签署").of("actor site")).toBe("ends before 签署 of actor site");
});
