/** Whose entries an English chronicle holds, which leave out whom they are about. */

import { expect, test } from "vitest";
import { claimsIn } from "./claims-in.ts";

test("takes the park of the headline for whom an entry leaves out", () => {
  const said = claimsIn([
    "Ten years at the mill: a chronicle of Marlow Science Park",
    "2013",
    "Twinned with Jurong Innovation District. The mayor travels for three days.",
    "2015",
    "Agreement with Tamar University, signed by video.",
    "2016",
    "Talks with Exeter University.",
  ]);

  expect(said).toEqual([
    "Marlow Science Park PARTNERED_WITH Jurong Innovation District",
    "Marlow Science Park PARTNERED_WITH Tamar University",
  ]);
});

test("looks for the subject further on where the sentence has one", () => {
  const said = claimsIn([
    "Ten years at the mill: a chronicle of Marlow Science Park",
    "Founded in 2013, Brightwell Sensors Ltd signed an agreement with Tamar University.",
  ]);

  expect(said).toEqual(["Brightwell Sensors Ltd PARTNERED_WITH Tamar University"]);
});
