/** English names that only what stands around them tells: who makes what, who works where, what is called so. */

import { expect, test } from "vitest";
import { namesIn } from "../names-in.ts";

test("takes what makes and owns something for a firm, and the next of a series for itself", () => {
  expect(
    namesIn(
      "In its place will be Tern Hill, makers of collars.",
      "The toolmaker Quill Wave has left.",
      "Here stand the shop of Kettlo Agro, the seed laboratory of Norwick University and a mill.",
    ),
  ).toEqual(["Company Tern Hill", "Company Quill Wave", "Company Kettlo Agro", "University Norwick University"]);
});

test("takes a given name behind a noun for firms for the name of one, unless somebody founded it", () => {
  expect(namesIn("The chocolate group Barry Kettlo came.")).toEqual(["Company Barry Kettlo"]);
  expect(namesIn("The chocolate group Barry Kettlo founded is gone.")).toEqual([]);
});

test("takes a common word for a firm where the noun before it says so", () => {
  expect(namesIn("The solar firm Sunrise took the top floor.")).toEqual(["Company Sunrise"]);
  expect(namesIn("They left when Sunrise came.")).toEqual([]);
});

test("knows a firm by those who work for it, and by what stands behind it in brackets", () => {
  expect(
    namesIn(
      "Our friends at Copa Tern came.",
      "They work for Zelphyr.",
      "Tenants range from Zeltar to Norwick Foods.",
      "Zelkova (drones) came in March.",
      "Next door is Zeltine.",
    ),
  ).toEqual([
    "Company Copa Tern",
    "Company Zelphyr",
    "Company Zeltar",
    "Company Norwick Foods",
    "Company Zelkova",
    "Company Zeltine",
  ]);
});

test("takes a district of a field for a park, and a council of many for those who sit in it", () => {
  expect(
    namesIn(
      "Keys were handed over at Tern Gate, the logistics technology district it is building.",
      "It joined the Northern Zones Council.",
      "It is in a club with other parks, called Pasture Six.",
    ),
  ).toEqual(["Park Tern Gate", "Programme Northern Zones Council", "Programme Pasture Six"]);
});

test("takes no share, code, contraction or part of a building for a name", () => {
  expect(
    namesIn(
      "The Tern Development Board has 51 per cent and the builder Quill Works 49.",
      "Ref. NBA/PPP/2031/07",
      "We're working here.",
      "They rent Blocks A-C.",
    ),
  ).toEqual(["Government Tern Development Board", "Company Quill Works"]);
});

test("keeps the desert in the name of a university, and the region whole", () => {
  expect(namesIn("The Catholic University of the Desert has a farm in the Eastern Vale.")).toEqual([
    "University Catholic University of the Desert",
    "Place Eastern Vale",
  ]);
});

test("finds a name again where a heading shouts it", () => {
  expect(namesIn("KETTLO LABS IN MONEY.", "Kettlo Labs has three floors.")).toEqual([
    "Company KETTLO LABS",
    "Company Kettlo Labs",
  ]);
});

test("knows a park by its tenants, a university by its students and a network by its members", () => {
  expect(
    namesIn(
      "Zelkort's tenants have grown.",
      "The rector of Quillos came.",
      "Mordane's members met.",
      "The next phase, Tern East, is being built.",
      "They went to BioQuarter.",
    ),
  ).toEqual(["Park Zelkort", "University Quillos", "Programme Mordane", "Park Tern East", "Park BioQuarter"]);
});

test("takes nothing for a firm of which something is told that firms do not have", () => {
  expect(namesIn("They drew a map of Corolon.", "They bought a branch of Zelkort.")).toEqual(["Company Zelkort"]);
});

test("takes who says something for a firm where the text calls it one, and who wrote it for nobody", () => {
  expect(
    namesIn("NORWICK, June 4 (Tern Wire) - Kettlo Motion, a maker of dials, will come.", "Kettlo Motion said so."),
  ).toEqual(["Place NORWICK", "Company Kettlo Motion", "Company Kettlo Motion"]);
});

test("parts firms that an and joins, and reads a valley in a firm's name as a part of it", () => {
  expect(namesIn("Here are Elgi Dyes and Craftsman Gears.", "Sheaf Valley Castings came.")).toEqual([
    "Company Elgi Dyes",
    "Company Craftsman Gears",
    "Company Sheaf Valley Castings",
  ]);
});
