/** Names in Latin-script sentences: where they begin and end, what they name, and what only looks like one. */

import { describe, expect, test } from "vitest";
import { namesIn } from "./names-in.ts";

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

describe("where a name begins and ends", () => {
  test("keeps the possessive of a saint and of many, and parts that of a place", () => {
    expect(
      namesIn("St Brannoc's College, the Fen Brewers' Foundation and West Virginia's Tern Science Park have signed."),
    ).toEqual([
      "University St Brannoc's College",
      "Institute Fen Brewers' Foundation",
      "Place West Virginia",
      "Park Tern Science Park",
    ]);
  });

  test("takes in the place of a park that has no other name", () => {
    expect(namesIn("They visited the Technopole of Norwick.")).toEqual(["Park Technopole of Norwick"]);
  });

  test("leaves out the month and the weekday beside it", () => {
    expect(namesIn("In September Louhi Optics will move.", "It was bought by Tern Robotics Monday.")).toEqual([
      "Company Louhi Optics",
      "Company Tern Robotics",
    ]);
  });

  test("leaves out the word that opens the sentence where the rest is a name without it", () => {
    expect(namesIn("Named LabQuill, it will open in May.", "LabQuill has signed. LabQuill is new.")).toEqual([
      "Company LabQuill",
      "Company LabQuill",
      "Company LabQuill",
    ]);
  });

  test("keeps the nationality of a firm that is known by it", () => {
    expect(namesIn("It was bought by Saudi Aramco.")).toEqual(["Company Saudi Aramco"]);
  });
});

describe("what looks like a name", () => {
  test("is none where it is a part of a building, a feast or a currency", () => {
    expect(namesIn("Shed 7 was let before Diwali for AED 3 million.")).toEqual([]);
  });

  test("is a place where a town's name is a word and the text sets it as a place", () => {
    expect(namesIn("Reading about it took an hour.", "It moved to a hall in Reading.")).toEqual(["Place Reading"]);
  });

  test("is a county behind its abbreviation", () => {
    expect(namesIn("Write to us at Sligo, Co. Mayo.")).toEqual(["Place Sligo", "Place Co. Mayo"]);
  });
});

describe("an English sentence with Chinese in brackets", () => {
  test("is read as English, and the bracket gives the name's other form", () => {
    expect(
      namesIn("Its labs are run by Tern Life Park (燕湾生命科学产业园区).", "燕湾生命科学产业园区位于宁波市。"),
    ).toEqual(["Park Tern Life Park", "Park 燕湾生命科学产业园区", "Park 燕湾生命科学产业园区", "Place 宁波市"]);
  });
});

describe("the words beside a name", () => {
  test("tell that a person is named", () => {
    expect(
      namesIn(
        "The firm's president, Kuro Mayan, said so.",
        "Marisol Quinde directs the place.",
        "BRIDIE QUILLAN",
        "Inês Quintal of Algarome came.",
      ),
    ).toEqual(["Company Algarome"]);
  });

  test("tell what money comes from, who owns a share and what a clause is about", () => {
    expect(
      namesIn(
        "It has accepted 11 million from Waelmo Quill.",
        "Tern Robotics has had Kaszil on board since May.",
        "Nobody knows except that Quillinos intends to buy it.",
      ),
    ).toEqual(["Company Waelmo Quill", "Company Tern Robotics", "Company Kaszil", "Company Quillinos"]);
  });

  test("tell a place behind the name of a firm, and beside a building", () => {
    expect(namesIn("It was sold to Quill Robotics of Arzenio.", "They grow cells in an annexe at Hohenfeld.")).toEqual([
      "Company Quill Robotics",
      "Place Arzenio",
      "Place Hohenfeld",
    ]);
  });

  test("do not make a park of a firm that does something with one", () => {
    expect(namesIn("Together with Ferrovale, the park founds a fund.")).toEqual(["Company Ferrovale"]);
  });
});

test("a park that somebody joins is a park", () => {
  expect(namesIn("Zorb Group joined Fen Science Park in May 2020.")).toEqual([
    "Company Zorb Group",
    "Park Fen Science Park",
  ]);
});

describe("a head in small letters", () => {
  test("belongs to the name beside it", () => {
    expect(
      namesIn("The Vestmark county council and the municipality of Lulesa bought the Penrya industrial estate."),
    ).toEqual([
      "Government Vestmark county council",
      "Government municipality of Lulesa",
      "Park Penrya industrial estate",
    ]);
  });

  test("makes no name of a nationality", () => {
    expect(namesIn("A Danish city council visited a British science park.")).toEqual([]);
  });
});

describe("a row of names and numbers", () => {
  test("has its numbers beside the names", () => {
    expect(namesIn("Fenmark Robotics 4 2 1 1", "Fenmark Robotics 2 Norwick Optics 0")).toEqual([
      "Company Fenmark Robotics",
      "Company Fenmark Robotics",
      "Company Norwick Optics",
    ]);
    expect(namesIn("Fenmark Robotics 4 has opened.")).toEqual(["Company Fenmark Robotics 4"]);
  });
});

describe("a line in capitals", () => {
  test("is read by its words, as if only the names had capitals", () => {
    expect(namesIn("GAPRYEN ROBOTICS CLUSTER HAS SIGNED AN AGREEMENT WITH THE UNIVERSITY OF FENMARK IN OSLO.")).toEqual(
      ["Park GAPRYEN ROBOTICS CLUSTER", "University UNIVERSITY OF FENMARK", "Place OSLO"],
    );
  });

  test("writes a word as the rest of the article does", () => {
    const body = "She works for Anchor Robotics.";
    expect(namesIn("ANCHOR ROBOTICS OPENS NEW SITE")).toEqual([]);
    expect(namesIn("ANCHOR ROBOTICS OPENS NEW SITE", body)).toContain("Company ANCHOR ROBOTICS");
  });

  test("names nothing where it says something", () => {
    expect(namesIn("NEWS FROM THE NORTHERN PARKS", "A ROBOTICS CLUSTER OPENS NEW SITE")).toEqual([]);
  });
});
