/** Names in Latin-script sentences: where they begin and end, what they name, and what only looks like one. */

import { describe, expect, test } from "vitest";
import { findMentions } from "../../ingest/stages/find-mentions.ts";
import { toArticle, toSentences } from "./sentences.ts";

function namesIn(...texts: readonly string[]): readonly string[] {
  const sentences = toSentences(...texts);
  return findMentions(sentences, toArticle(sentences))
    .filter(({ kind }) => kind === "name")
    .map(({ label, text }) => `${label} ${text}`);
}

describe("what a name names", () => {
  test("is a park where a field stands before the ground that it is at home on", () => {
    expect(namesIn("Fenmark Robotics Hill and Norwick Medical Quay have agreed with Tern Optics Port.")).toEqual([
      "Park Fenmark Robotics Hill",
      "Park Norwick Medical Quay",
      "Park Tern Optics Port",
    ]);
  });

  test("is no park where the ground has no field", () => {
    expect(namesIn("They walked up Gallows Hill to Norwick Quay.")).toEqual([]);
  });

  test("is a university where an institute is one of science and technology", () => {
    expect(namesIn("The Norwick Institute of Science and Technology has opened.")).toEqual([
      "University Norwick Institute of Science and Technology",
    ]);
  });
});
