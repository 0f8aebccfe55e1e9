/** The lists of Chinese words: none says a word twice, where it would be added to one place and mended in the other. */

import { expect, test } from "vitest";
import { loadTable } from "../../ingest/lexicon/load-lexicon.ts";

test.each([
  ["chinese-word-classes.tsv", ["class", "words"]],
  ["chinese-firm-settings.tsv", ["side", "sure", "words"]],
])("no row of %s has a word twice", (file, columns) => {
  const twice = loadTable(file, columns).flatMap(({ words = "" }) => {
    const all = words.split(" ");
    return all.filter((word, index) => all.indexOf(word) !== index);
  });

  expect(twice).toEqual([]);
});
