/** A line may break behind a hyphen: the name that it breaks is the one that stands in the unbroken text. */

import { describe, expect, test } from "vitest";
import { joinLines } from "../../graph/schema/index.ts";
import { claimsIn } from "./claims-in.ts";

test.each(["Dunmore University has moved into the Bio-Innovation Centre in Leeds, where it rents two floors."])(
  "a name that is broken behind its hyphen gives the claims of the unbroken text: %s",
  (text) => {
    expect(claimsIn([text]).join()).toContain("Bio-Innovation Centre");
    for (const end of ["\n", " \n", "\r\n"])
      expect(claimsIn([text.replace("Bio-", `Bio-${end}`)])).toEqual(claimsIn([text]));
  },
);

describe("a line that ends with a hyphen", () => {
  test.each([
    ["Lyon–\nTurin", "Lyon–Turin"],
    ["COVID-\n19", "COVID-19"],
    ["pre-\nand post-seed", "pre- and post-seed"],
    ["the park -\nThe rest", "the park - The rest"],
    ["pre- seed", "pre- seed"],
  ])("%j reads %s", (raw, joined) => {
    expect(joinLines(raw).text).toBe(joined);
  });
});
