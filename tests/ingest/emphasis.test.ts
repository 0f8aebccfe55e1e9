/** Stars and underscores around words are no part of the text, whose characters keep their places. */

import { expect, test } from "vitest";
import { joinLines } from "../../graph/schema/index.ts";
import { withoutEmphasis } from "../../ingest/page/emphasis.ts";

test.each([
  ["**Tern Park** is new, *Fen Optics* too.", "Tern Park is new, Fen Optics too."],
  ["It is _really_ new.", "It is really new."],
  ["A file_name_here, 2 * 3 * 4 and a note*", "A file_name_here, 2 * 3 * 4 and a note*"],
])("%s", (text, expected) => {
  const { text: plain, at } = withoutEmphasis(joinLines(text));

  expect(plain).toBe(expected);
  expect(at.map((place) => text.charAt(place)).join("")).toBe(expected);
});
