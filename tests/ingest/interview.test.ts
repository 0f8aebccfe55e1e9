/** Who "we" is: in an interview or a letter the park that it is about, or a newsletter the thing that it is about, in any other article nobody. */

import { expect, test } from "vitest";
import { claimsIn } from "./claims-in.ts";

const ANSWERS = [
  "We are home to Brightwell Sensors.",
  "We signed an agreement with Tamar University in 2019.",
  "Our partner in Asia is Jurong Innovation District.",
];

test("takes we and our in an interview for the park that it is about", () => {
  const said = claimsIn([
    "Ann Hill has run Marlow Science Park since 2015.",
    "Who is there?",
    ANSWERS[0] ?? "",
    "Do you work with universities?",
    ANSWERS[1] ?? "",
    "And abroad?",
    ANSWERS[2] ?? "",
  ]);

  expect(said).toEqual([
    "Brightwell Sensors LOCATED_IN Marlow Science Park",
    "Marlow Science Park PARTNERED_WITH Jurong Innovation District",
    "Marlow Science Park PARTNERED_WITH Tamar University",
  ]);
});

test("leaves we alone in quotations where nobody asks", () => {
  const quoted = ANSWERS.map((answer) => `Ann Hill said: "${answer}"`);
  const said = claimsIn(["Ann Hill has run Marlow Science Park since 2015.", ...quoted]);

  expect(said).toEqual([]);
});

test("takes we in a letter to a paper for the park that it is about", () => {
  const said = claimsIn([
    "Letters to the paper",
    "Sir, – Your correspondent asks what good has come of Marlow Science Park.",
    "We signed an agreement with Tamar University in 2019.",
    "Yours faithfully,",
  ]);

  expect(said).toEqual(["Marlow Science Park PARTNERED_WITH Tamar University"]);
});
