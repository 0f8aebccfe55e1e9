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

describe("the firm that a park is run by", () => {
  test("is the park", () => {
    expect(namesOf("Fenmark Science Park Ltd: annual report", "Fenmark Science Park is full.")).toEqual([
      "Fenmark Science Park Ltd = Fenmark Science Park",
    ]);
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

describe("the zone", () => {
  test("is the one that is called so, not the park that the page names first", () => {
    expect(
      meaningOf(
        "the zone",
        "Fenmark Science Park is full.",
        "Fenmark Science Park is old.",
        "Kettlo Robotics has come to Dulk Industrial Zone.",
        "Both Kettlo Robotics and the zone are glad.",
      ),
    ).toEqual(["Dulk Industrial Zone"]);
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

  test("is the team that a page comes from", () => {
    expect(
      meaningOf(
        "us",
        "Big news from the team at Kettlo Labs!",
        "We have found a home at Fenmark Science Park.",
        "Our rooms at Fenmark Science Park are cold.",
        "Fenmark Science Park likes us.",
      ),
    ).toEqual(["Kettlo Labs"]);
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

describe("the university, the fund", () => {
  test("is the one that the article is about, not one named in passing in another paragraph", () => {
    expect(
      meaningOf(
        "The university",
        "The University of Fenmark has signed an agreement.",
        "The University of Fenmark is old.",
        "A professor who studied at Quillan University praised it.",
        "The university already has others.",
      ),
    ).toEqual(["University of Fenmark"]);
  });

  test("is a fund with a number, not the firm beside it", () => {
    expect(
      meaningOf(
        "the fund",
        "Kettlo Seed Fund II has closed.",
        "It led a round in Zorvax with Quillan Ventures.",
        "To find its firms the fund has help.",
      ),
    ).toEqual(["Kettlo Seed Fund II"]);
  });

  test("is nobody where a name or another noun follows", () => {
    expect(
      meaningOf("the developer", "Kettlo Works Ltd is new.", "It was built by the developer Quillan Estates."),
    ).toEqual([]);
    expect(meaningOf("the state", "Fenmark is new.", "It was paid by the state bank.")).toEqual([]);
  });
});

describe("the pair", () => {
  test("is the two of whom the article spoke first, not what was last named one after the other", () => {
    expect(
      meaningOf(
        "The pair",
        "Kettlo Semicon Ltd and Quillan Devices Ltd have formed a joint venture.",
        "Fenmark University will pay for a laboratory, the Fen Packaging Lab.",
        "The pair have shopped together before.",
      ),
    ).toEqual(["Kettlo Semicon Ltd", "Quillan Devices Ltd"]);
  });
});

describe("we", () => {
  test("is whom a report speaks for, where it speaks in its own voice", () => {
    expect(
      meaningOf(
        "we",
        "Kettlo Capital: annual report",
        "Kettlo Capital made four investments, and we sold one holding in Zorvax.",
        "In spring we signed up with Quillan Labs Ltd.",
      ),
    ).toEqual(["Kettlo Capital"]);
  });

  test("is nobody where only the paper or a quotation says so", () => {
    expect(
      meaningOf(
        "we",
        "Kettlo Capital has sold a holding.",
        "We spoke to its director.",
        'She said: "Last year we signed with Quillan Labs Ltd."',
      ),
    ).toEqual([]);
  });
});

describe("the operator", () => {
  test("is named on the spot where a name stands behind it between commas", () => {
    expect(meaningOf("the operator", "Kettlo Robotics has signed up, the operator, Fenmark Infra, said.")).toEqual([]);
  });
});

describe("the company", () => {
  const opening = ["Fenmark Robotics has placed shares.", "Fenmark Robotics makes grippers."];

  test("is the one that the last sentence is about", () => {
    expect(meaningOf("The company", ...opening, "Tern Labs was in charge.", "The company has 40 employees.")).toEqual([
      "Tern Labs",
    ]);
  });

  test("is the one that the article is about where the last sentence names another in passing", () => {
    expect(
      meaningOf("The company", ...opening, "It was all managed by Tern Labs.", "The company has 40 employees."),
    ).toEqual(["Fenmark Robotics"]);
  });
});
