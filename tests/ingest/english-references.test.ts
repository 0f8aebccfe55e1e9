/** What an English article means by a short form of a name, by "the park" and by "us". */

import { describe, expect, test } from "vitest";
import type { ResolvedArticle } from "../../ingest/documents.ts";
import { findMentions } from "../../ingest/stages/find-mentions.ts";
import { resolveEntities } from "../../ingest/stages/resolve-entities.ts";
import { toArticle, toSentences } from "./sentences.ts";

function read(...texts: readonly string[]): ResolvedArticle {
  const sentences = toSentences(...texts);
  const article = toArticle(sentences);
  return resolveEntities(article, sentences, findMentions(sentences, article));
}

function meaningOf(description: string, ...texts: readonly string[]): readonly string[] {
  const { mentions, entities } = read(...texts);
  const meant = mentions.findLast((mention) => mention.kind === "description" && mention.text === description);
  return (meant?.entities ?? []).map((index) => entities[index]?.name ?? "");
}

function namesOf(...texts: readonly string[]): readonly string[] {
  return read(...texts).entities.map(({ name, aliases }) => [name, ...aliases].join(" = "));
}

describe("the last word of a firm's name", () => {
  test("is the firm where no dictionary has it", () => {
    expect(namesOf("Agrotech Camaloza moved in.", "Camaloza is owned by its founders.")).toEqual([
      "Agrotech Camaloza = Camaloza",
    ]);
  });

  test("is not the firm where it is a place", () => {
    expect(namesOf("Zorvax Lisbon moved in.", "Lisbon is pleased.")).toEqual(["Zorvax Lisbon", "Lisbon"]);
  });
});

describe("the park", () => {
  test("is the one that the article opens with, in a paragraph that names none", () => {
    expect(
      meaningOf(
        "the park",
        "Fenmark Science Park is twenty years old.",
        "Fenmark Science Park is twinned with Luz Technology Park.",
        "Together with Ferrovale University, the park founds a fund.",
      ),
    ).toEqual(["Fenmark Science Park"]);
  });

  test("is the one that its own paragraph names", () => {
    expect(
      meaningOf(
        "the park",
        "Fenmark Science Park is twenty years old.",
        "Fenmark Science Park is pleased.",
        "Luz Technology Park has a new roof, and the park has paid for it.",
      ),
    ).toEqual(["Luz Technology Park"]);
  });
});

describe("us", () => {
  const INTERVIEW = [
    "Fenmark Science Park is twenty years old.",
    "Who pays?",
    "We do.",
    "Who else?",
    "Our bank gave us a loan.",
    "And why?",
    "We asked them to help us.",
  ] as const;

  test("is the park that an interview is about", () => {
    expect(meaningOf("us", ...INTERVIEW)).toEqual(["Fenmark Science Park"]);
  });

  test("is never the United States", () => {
    expect(meaningOf("US", ...INTERVIEW, "It was sold in the US.")).toEqual([]);
  });
});

describe("the hub", () => {
  test("is the one thing that is called so, whatever its kind", () => {
    expect(
      meaningOf("The hub", "Tern Bank has joined the network Fenmark Glass Hub.", "The hub wants to rent a floor."),
    ).toEqual(["Fenmark Glass Hub"]);
  });
});
