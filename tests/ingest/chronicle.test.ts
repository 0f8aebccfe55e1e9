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

test("reads the entries of a list and of a table under what stands over them", () => {
  const said = claimsIn([
    "# Marlow Science Park at a glance",
    "Marlow Science Park opened in 2013.",
    "**Who is here**",
    "- *Brightwell Sensors* (optics), since 2019\n- *Tamar Robotics Ltd*: from 2031",
    "**Who is no longer here**",
    "- *Larsen Pumps Ltd* (until 2022)",
    "## Friends of Marlow Science Park",
    "| Partner | Since |\n| --- | --- |\n| Tamar University | 2021 |\n| Cybervale Park, Malaysia | 2022 |",
  ]);

  expect(said).toEqual([
    "Brightwell Sensors LOCATED_IN Marlow Science Park",
    "Cybervale Park LOCATED_IN Malaysia",
    "Marlow Science Park PARTNERED_WITH Cybervale Park",
    "Marlow Science Park PARTNERED_WITH Tamar University",
    "Tamar Robotics Ltd LOCATED_IN Marlow Science Park planned",
  ]);
});

test("looks for the subject further on where the sentence has one", () => {
  const said = claimsIn([
    "Ten years at the mill: a chronicle of Marlow Science Park",
    "Founded in 2013, Brightwell Sensors Ltd signed an agreement with Tamar University.",
  ]);

  expect(said).toEqual(["Brightwell Sensors Ltd PARTNERED_WITH Tamar University"]);
});
