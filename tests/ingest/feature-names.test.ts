/** The names of features, put together once. */

import { expect, test } from "vitest";
import { feature } from "../../ingest/relations/classifier/feature-names.ts";

test("a name is what its template says, each time and for each of its parts", () => {
  const names = ["Park", "Fund", "Park"].map((label) => feature`labels ${label} ${2}`);

  expect(names).toEqual(["labels Park 2", "labels Fund 2", "labels Park 2"]);
});

test("names stay right when more were made than are kept", () => {
  const numbers = Array.from({ length: 45_000 }, (_, number) => number);

  expect(numbers.filter((number) => feature`number ${number}` !== `number ${number}`)).toEqual([]);
  expect(feature`number ${7}`).toBe("number 7");
});
