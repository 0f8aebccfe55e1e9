/** The tagger: rows of tags, how likely they are, and what a name must be like. */

import { describe, expect, test } from "vitest";
import { toTagWeightsFile } from "../../../bench/learn/tag-weights-file.ts";
import { trainTagger } from "../../../bench/learn/train-tagger.ts";
import { toSentenceView } from "../../../ingest/mentions/sentence-view.ts";
import { CHINESE } from "../../../ingest/mentions/tagger/chinese.ts";
import { toShapedName } from "../../../ingest/mentions/tagger/chinese-shapes.ts";
import { toEnglishName } from "../../../ingest/mentions/tagger/english-shapes.ts";
import { bestPath, likelihoodOf, toLattice } from "../../../ingest/mentions/tagger/lattice.ts";
import { parseTagWeights, TagModel } from "../../../ingest/mentions/tagger/tag-model.ts";
import { CHARACTER_TAGS as TAGS, type Tagged, WORD_TAGS } from "../../../ingest/mentions/tagger/tags.ts";
import { findMentions } from "../../../ingest/stages/find-mentions.ts";
import { toArticle, toSentences } from "../sentences.ts";

const NAME: Tagged = { start: 1, end: 4, label: "Company" };

function named(length: number, name: Tagged): readonly number[] {
  const tags = new Array<number>(length).fill(0);
  for (const [offset, tag] of TAGS.of(name).entries()) tags[name.start + offset] = tag;
  return tags;
}

/** Characters of a firm are seen as such, and one that opens a park's name. */
const TEXTS = Array.from({ length: 40 }, (_, index) => {
  const label = index % 2 === 0 ? "Company" : "Park";
  const kind = label === "Company" ? "firm" : "site";
  return {
    features: [["other"], ["name", "opens"], ["name"], ["name", kind], ["other"]],
    tags: named(5, { ...NAME, label }),
  };
});
const WEIGHTS = trainTagger(TEXTS, TAGS);
const MODEL = new TagModel(WEIGHTS, CHINESE);
const scoresOf = (kind: string, model = MODEL) =>
  model.scoresOf(5, (see) => {
    for (const [place, names] of [["other"], ["name", "opens"], ["name"], ["name", kind], ["other"]].entries())
      for (const name of names) see(place, model.look(name));
  });

describe("a row of tags", () => {
  test("tells the names that made it", () => {
    expect(TAGS.namesIn(named(6, NAME))).toEqual([NAME]);
  });

  test("is found whole where only its last character tells the kind", () => {
    for (const [kind, label] of [
      ["firm", "Company"],
      ["site", "Park"],
    ] as const) {
      const scores = scoresOf(kind);
      expect(TAGS.namesIn(bestPath(scores, MODEL.chain))).toEqual([{ ...NAME, label }]);
      expect(likelihoodOf(toLattice(scores, MODEL.chain), { ...NAME, label })).toBeGreaterThan(0.8);
    }
  });

  test("is as likely as all rows together are sure: the likelihoods at each character add up to 1", () => {
    const lattice = toLattice(scoresOf("firm"), MODEL.chain);
    for (let place = 0; place < lattice.length; place++) {
      const sum = TAGS.names.reduce((total, _, tag) => {
        const cell = place * TAGS.names.length + tag;
        return total + (lattice.forward[cell] ?? 0) * (lattice.backward[cell] ?? 0);
      }, 0);
      expect(sum).toBeCloseTo(1, 9);
    }
  });

  test("of a name that nothing speaks for is unlikely", () => {
    const lattice = toLattice(scoresOf("firm"), MODEL.chain);
    expect(likelihoodOf(lattice, { start: 0, end: 3, label: "Fund" })).toBeLessThan(0.05);
  });
});

test("the file of weights says again what was learned, to one place", () => {
  const again = parseTagWeights(toTagWeightsFile(WEIGHTS, CHINESE), CHINESE);
  const model = new TagModel(again, CHINESE);
  const [learned, read] = [WEIGHTS.features.get("opens") ?? [], again.features.get("opens") ?? []];
  for (const tag of TAGS.names.keys()) expect(read[tag] ?? 0).toBeCloseTo(learned[tag] ?? 0, 0);
  expect(TAGS.namesIn(bestPath(scoresOf("site", model), model.chain))).toEqual([{ ...NAME, label: "Park" }]);
});

test("a file in which a tag follows none better than another is read again", () => {
  const weights = { features: new Map(), transitions: new Float64Array(TAGS.names.length ** 2) };
  expect(parseTagWeights(toTagWeightsFile(weights, CHINESE), CHINESE)).toEqual(weights);
});

test("half of an emoji is not written, for it would be read as something else", () => {
  const half = "c \ud83d";
  const weights = { ...WEIGHTS, features: new Map([[half, TAGS.names.map(() => 1)]]) };
  expect(parseTagWeights(toTagWeightsFile(weights, CHINESE), CHINESE).features.size).toBe(0);
});

describe("a tagged stretch", () => {
  const shapeOf = (text: string, name: string, label: Tagged["label"]) => {
    const [sentence] = toSentences(text);
    if (sentence === undefined) throw new Error("no sentence");
    const view = toSentenceView(sentence);
    const start = view.key.indexOf(name);
    const shaped = toShapedName(view, { start, end: start + name.length, label });
    return shaped === undefined ? undefined : view.key.slice(shaped.start, shaped.end);
  };

  test.each([
    ["双方参加了产业联盟。", "产业联盟", "Programme"],
    ["他们找到了母基金。", "母基金", "Fund"],
    ["云南的鲜花物流很好。", "云南的鲜花物流", "Company"],
    ["代表来自肯尼亚。", "肯尼亚", "Company"],
    ["岱勒（香港）有限公司开业。", "香港)有限公司", "Company"],
    ["ACME集团开业。", "ME集团", "Company"],
    ["他在青禾会堂会见东海银行行长。", "青禾会堂会见东海银行", "Company"],
    ["36氪获悉，园区开工。", "36氪", "Company"],
    ["青禾园区联盟圆桌峰会开幕。", "青禾园区联盟圆桌峰会", "Programme"],
    ["第二届“青禾”论坛开幕。", "第二届“青禾”论坛", "Programme"],
  ] as const)("of a kind, a country or a part of something is no name: %s", (text, name, label) => {
    expect(shapeOf(text, name, label)).toBeUndefined();
  });

  test.each([
    ["“蓝岱”是新来的。", "“蓝岱”", "Company", "蓝岱"],
    ["芬兰奥里安集团来访。", "芬兰奥里安集团", "Company", "奥里安集团"],
    ["越南芒街口岸经济区开园。", "越南芒街口岸经济区", "Park", "越南芒街口岸经济区"],
    ["他在经济产业部任职。", "经济产业部", "Government", "经济产业部"],
    ["青禾市人民代表大会开幕。", "青禾市人民代表大会", "Government", "青禾市人民代表大会"],
    ["他参观了孵化器StartupEast。", "孵化器StartupEast", "Institute", "StartupEast"],
    ["青禾园区合作计划(QHPP)启动。", "青禾园区合作计划(QHPP)", "Programme", "青禾园区合作计划"],
  ] as const)("is a name without its quotation marks and a firm's country: %s", (text, name, label, expected) => {
    expect(shapeOf(text, name, label)).toBe(expected);
  });
});

describe("tags of words", () => {
  test("tell a name of one word, and two names that touch", () => {
    const names: readonly Tagged[] = [
      { start: 0, end: 1, label: "Place" },
      { start: 1, end: 4, label: "Park" },
      { start: 4, end: 5, label: "Park" },
    ];
    expect(WORD_TAGS.namesIn(names.flatMap((name) => WORD_TAGS.of(name)))).toEqual(names);
    expect(names.filter((name) => TAGS.has(name))).toEqual([{ start: 1, end: 4, label: "Park" }]);
  });

  const shapeOf = (text: string, name: string) => {
    const [sentence] = toSentences(text);
    if (sentence === undefined) throw new Error("no sentence");
    const start = text.indexOf(name);
    return toEnglishName(toSentenceView(sentence), { start, end: start + name.length, label: "Company" });
  };

  test.each([
    ["It opened on Monday.", "Monday"],
    ["The Finnish firm came.", "Finnish"],
    ["Ada Moor, chief executive of Fen, spoke.", "Ada Moor"],
    ["The small firm came.", "small firm"],
    ["They met at Fen (Tern).", "Fen ("],
    ["Norwick came.", "Nor"],
  ])("%s: a date, a nationality, a person, small words or a cut word are no name", (text, name) => {
    expect(shapeOf(text, name)).toBeUndefined();
  });

  test("are a name without its country, which is told beside it", () => {
    const text = "Finland's Koillis Optics came.";
    expect(shapeOf(text, "Koillis Optics")).toEqual({
      start: 10,
      end: 24,
      label: "Company",
      prefix: { start: 0, end: 7 },
    });
  });
});

test("what a list knows stays a name, whatever else speaks against it", () => {
  const sentences = toSentences("昨天说到华为。");
  expect(findMentions(sentences, toArticle(sentences)).map(({ text }) => text)).toContain("华为");
});

test.each([
  ["代表来到金岭科技园国家碳纤维新材料工程技术研究中心。", ["金岭科技园", "国家碳纤维新材料工程技术研究中心"]],
  ["青禾高新区提出“科技园区命运共同体”倡议。", ["青禾高新区", "科技园区命运共同体"]],
  ["世界一流科技园区联盟圆桌峰会今天召开。", ["世界一流科技园区联盟"]],
])("names that the rules part are not run together: %s", (text, names) => {
  const sentences = toSentences(text);
  const found = findMentions(sentences, toArticle(sentences)).filter(({ label }) => label !== "Place");
  expect(found.map((mention) => mention.text)).toEqual(names);
});

test("a name that stands once is told by the rule that found it, not as a repeat of itself", () => {
  const sentences = toSentences("青禾高新区与芬兰奥里安集团签约。");
  const found = findMentions(sentences, toArticle(sentences));
  expect(found.filter(({ kind, label }) => kind === "name" && label !== "Place").map(({ rule }) => rule)).toEqual([
    "ending:高新区",
    "ending:集团",
  ]);
  expect(found.find(({ text }) => text === "奥里安集团")?.prefix?.text).toBe("芬兰");
});
