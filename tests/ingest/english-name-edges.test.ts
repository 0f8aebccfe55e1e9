/** Names in Latin-script sentences that a weekday, a rubric, a kind in front or a title could spoil. */

import { describe, expect, test } from "vitest";
import { namesIn } from "./names-in.ts";

describe("where a name ends", () => {
  test.each([
    ["It meets that of the Fenmark Leadership University on Saturday.", "University Fenmark Leadership University"],
    ["The largest backer of the Fen Health Fund I is a bank.", "Fund Fen Health Fund I"],
    ["It paid a fifth of the local subsidiary, Tern Norwick Sdn Bhd.", "Company Tern Norwick Sdn Bhd"],
    ["Developer Kettle Works expects to start in the new year.", "Company Kettle Works"],
  ])("%s", (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});

describe("what a name names", () => {
  test.each([
    ["It bought new shares in Ternfeld Lab last week.", "Company Ternfeld Lab"],
    ["It is the largest shareholder in the ginseng firm Ternfeld Science.", "Company Ternfeld Science"],
    ["Both are members of EnergyFen, the largest energy cluster.", "Programme EnergyFen"],
    ["Fenmark Real Estate took 30% this week.", "Company Fenmark Real Estate"],
    ["The plant will be built in Fenmark Freezone.", "Park Fenmark Freezone"],
    ["Universiti Fenmark Perlin is to train technicians.", "University Universiti Fenmark Perlin"],
    ["The Port of Fenmark, which owns the precinct, is pleased.", "Company Port of Fenmark"],
    ["Kettlo City, which opened in May, is full.", "Park Kettlo City"],
    ["It is full member of the World Harbour Zones Organization.", "Programme World Harbour Zones Organization"],
    ["It put money into Kettlo Seed, a fund reserved for residents.", "Fund Kettlo Seed"],
    ["It opens at Kettlo Mikasa, the research park where it has a lab.", "Park Kettlo Mikasa"],
    ["In it are Kettlo Growth, the city, and a private donor.", "Company Kettlo Growth"],
    ["They joined the same Kettlo Loop scheme in May.", "Programme Kettlo Loop"],
    ["Money came from the Fenmark Scale-up Fund.", "Fund Fenmark Scale-up Fund"],
    ["One holds a tenth, the Fenmark Women's Investment Trust.", "Fund Fenmark Women's Investment Trust"],
    ["Fenmark Science Park Ltd has published its report.", "Park Fenmark Science Park Ltd"],
    ["KTC, the big name in town, has stayed out.", "Company KTC"],
  ])("%s", (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  test("is no place where a capital stands within it", () => {
    expect(namesIn("Our biggest holding is in GeneTern, where we have much.")).not.toContain("Place GeneTern");
  });
});

describe("a name whose kind stands behind it in small letters", () => {
  test.each([
    ["The Kettlo Seed fund made its first investment.", "Fund Kettlo Seed"],
    ["It runs the InKETT centre with others.", "Institute InKETT"],
    ["The hub wants to rent a floor at the KettTech campus in Reus.", "Park KettTech"],
    ["It is part of the Kettlo Third Frontier incubator network.", "Programme Kettlo Third Frontier"],
    ["The games studio Third Kettle is the first occupier.", "Company Third Kettle"],
  ])("%s", (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  test("may be its owner's", () => {
    expect(namesIn("They visited the Kettlo campus.")).not.toContain("Park Kettlo");
  });
});

describe("a name that stands once", () => {
  test.each([
    ["Kettlo received the deed to a plot.", "Company Kettlo"],
    ["Kettlo, from Bristol, has reserved a floor.", "Company Kettlo"],
    ["A partnership ended, but one with Brazil's Kettlo carries on.", "Company Kettlo"],
    ["Following a capital increase, NH Chemical is the largest shareholder.", "Company NH Chemical"],
    ["Funding came from the parent and from Kettla Nasional, which paid a lot.", "Company Kettla Nasional"],
    ["They met the mayor of Kettlacat.", "Place Kettlacat"],
    ["It occupies a hall in the Kettlany district.", "Place Kettlany"],
  ])("%s", (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  test("is no place where money was put into it", () => {
    expect(namesIn("It made its first investment last week, in Kettlos.")).not.toContain("Place Kettlos");
  });
});

test.each([
  "WHO PAYS WHOM – This week there was nothing.",
  "It was eleventh in this year's Rising Science Towns index.",
  "It was attended by Datuk Seri Harun Fenmar and by others.",
  "Founder Yoon Ji-ho is left with a fifth.",
  "A network of Andean parks grows to nine.",
  "A centre in the Network of Andean parks opens.",
])("finds no name in: %s", (text) => {
  expect(namesIn(text).filter((name) => !name.startsWith("Place"))).toEqual([]);
});
