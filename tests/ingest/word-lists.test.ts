/** The lists of Chinese words: none says a word twice, where it would be added to one place and mended in the other. */

import { expect, test } from "vitest";
import { TEXT, WORDS } from "../../ingest/lexicon/cells.ts";
import { loadTable } from "../../ingest/lexicon/load-lexicon.ts";

test.each([
  ["chinese-word-classes.tsv", { class: TEXT, words: WORDS }],
  ["chinese-firm-settings.tsv", { side: TEXT, sure: TEXT, words: WORDS }],
])("no row of %s has a word twice", (file, columns) => {
  const twice = loadTable(file, columns).flatMap(({ words }) =>
    words.filter((word, index) => words.indexOf(word) !== index),
  );

  expect(twice).toEqual([]);
});
