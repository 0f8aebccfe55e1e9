/** Which words of a title belong to one name. */

import { expect, test } from "vitest";
import { findNames } from "../../client/look/find-names.ts";

function wholes(text: string, names: readonly string[]): readonly string[] {
  return findNames(text, names).map(({ span }) => text.slice(...span));
}

test("the shorter of two names is found beside the longer one, not within it", () => {
  expect(wholes("Wear Science Park — Science Park", ["Science Park", "Wear Science Park"])).toEqual([
    "Wear Science Park",
    "— Science Park",
  ]);
});

test("a name that the title does not hold is not found", () => {
  expect(wholes("甲园的企业", ["乙园", "甲园"])).toEqual(["甲园"]);
});
