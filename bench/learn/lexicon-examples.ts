/** The examples of the frames, as examples to learn from. */

import { EDGE_TYPE_NAMES } from "#graph/schema";
import { chinese } from "../../ingest/relations/chinese.ts";
import { english } from "../../ingest/relations/english.ts";
import { articleOf } from "../../ingest/relations/example-article.ts";
import { type ExampleFile, type Examples, examplesIn, together } from "./examples.ts";
import { type KnownRelation, toJudge } from "./known-relations.ts";

/** How often an example counts of what is to be read, and of what is not: texts have few that are so plain. */
const COUNTS = { something: 3, nothing: 15 } as const;

/** The examples of the frames, which say plainly what is to be read and what is not. */
export function findLexiconExamples(): ExampleFile {
  const examples = together(
    [chinese, english].flatMap(({ lexicon }) =>
      lexicon.examples.flatMap(({ text, gives }) => {
        const read = examplesOf(text, gives.map(parseGiven));
        return Array.from({ length: gives.length === 0 ? COUNTS.nothing : COUNTS.something }, () => read);
      }),
    ),
  );
  return { name: "the examples of the frames", examples };
}

function examplesOf(text: string, relations: readonly KnownRelation[]): Examples {
  return examplesIn(articleOf(text.split(" / ")), toJudge(relations));
}

const TYPE = new RegExp(` (${EDGE_TYPE_NAMES.join("|")}) `, "u");

function parseGiven(given: string): KnownRelation {
  const [from, type, to] = given.replace(/ planned$/u, "").split(TYPE);
  if (from === undefined || type === undefined || to === undefined)
    throw new Error(`"${given}" does not say what is tied: write "from TYPE to".`);
  return { type, from: [from], to: [to], evidence: "", isPlanned: / planned$/u.test(given), isRequired: true };
}
