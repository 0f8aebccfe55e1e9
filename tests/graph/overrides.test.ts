/** The fold where people have had their say: what becomes of the graph, and what they are told. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "#graph/schema";
import { foldArticles } from "../../graph/store/fold/fold.ts";
import { toShape } from "../../graph/store/fold/to-shape.ts";
import { parseOverrides } from "../../graph/store/overrides/parse-overrides.ts";
import { ARTICLES } from "../contract/articles.ts";
import { SIGNED, writeSigning } from "./signing.ts";
import { type WrittenArticle, writeArticle } from "./write-article.ts";

const FILE = "overrides/parks.yaml";

function correct(articles: readonly ArticleRecord[], text: string) {
  const { overrides, problems } = parseOverrides(FILE, text);
  expect(problems).toEqual([]);
  const graph = foldArticles(articles, overrides);
  return {
    ids: graph.nodes.map(({ id }) => id),
    nodes: graph.nodes,
    edges: graph.edges.map(({ id }) => id),
    claims: graph.claims,
    problems: graph.problems.map(({ line, problem }) => `${line}: ${problem}`),
  };
}

/** Articles that only name things. */
function naming(...articles: readonly WrittenArticle["entities"][]): readonly ArticleRecord[] {
  return articles.map((entities, index) => {
    const text = entities.flatMap(({ name, said = [name] }) => said).join("，");
    return writeArticle({ title: `第${index + 1}篇`, text, entities });
  });
}

const MOVED = "潮汐公司迁入云岭高新区。";
const signing = writeSigning(MOVED, "actual");
const [partnership, move] = foldArticles([signing]).claims.map(({ id }) => id);
const PARTNERED = "park:云岭高新区|PARTNERED_WITH|park:沙洲软件园";
const LOCATED = "company:潮汐公司|LOCATED_IN|park:云岭高新区";

describe("same", () => {
  const two = naming(
    [{ label: "Park", name: "云岭高新区", aliases: ["云岭"] }],
    [{ label: "Park", name: "Yunling Hi-Tech Park" }],
    [{ label: "Park", name: "Yunling Hi-Tech Park" }],
  );

  test("makes two things one, which answers to the names of both", () => {
    const { nodes, problems } = correct(two, "- same: [park:云岭高新区, park:Yunling Hi-Tech Park]");

    expect(nodes).toMatchObject([{ id: "park:Yunling Hi-Tech Park", aliases: ["云岭高新区", "云岭"] }]);
    expect(problems).toEqual([]);
  });

  test("takes a thing by any name that only one answers to, in either script", () => {
    expect(correct(two, "- same: [park:雲嶺, park:yunling hi-tech park]").ids).toEqual(["park:Yunling Hi-Tech Park"]);
  });

  test("says whom it does not find, and who else is meant by a name of two", () => {
    const articles = naming(
      [{ label: "Park", name: "云岭高新区", aliases: ["云岭"] }],
      [{ label: "Park", name: "云岭软件园", aliases: ["云岭"] }],
    );

    expect(
      correct(articles, "- same: [park:云岭高新区, park:沙洲]\n- same: [park:云岭, park:云岭高新区]").problems,
    ).toEqual([
      "1: nothing is called park:沙洲",
      "2: park:云岭 may mean park:云岭软件园 or park:云岭高新区: write which",
    ]);
  });

  test("leaves things of two kinds two, unless somebody says of which kind they are", () => {
    const articles = naming([{ label: "Company", name: "潮汐" }], [{ label: "Institute", name: "潮汐院" }]);
    const same = "- same: [company:潮汐, institute:潮汐院]";

    expect(correct(articles, same)).toMatchObject({
      ids: ["company:潮汐", "institute:潮汐院"],
      problems: ['1: Company and Institute are two kinds: say with "retype" of which it is'],
    });
    expect(correct(articles, `${same}\n- retype: company:潮汐\n  to: Institute`)).toMatchObject({
      ids: ["institute:潮汐院"],
      problems: [],
    });
  });
});

describe("different", () => {
  const one = naming(
    [{ label: "University", name: "北岸大学", keys: ["北岸"] }],
    [{ label: "University", name: "北岸学院", keys: ["北岸"] }],
    [{ label: "University", name: "North Bank", keys: ["北岸学院", "北岸"] }],
  );

  test("keeps two things apart that share a key, and leaves the rest where its name points", () => {
    expect(correct(one, "- hide: park:x").ids).toHaveLength(1);

    const { nodes, problems } = correct(one, "- different: [university:北岸大学, university:北岸学院]");

    expect(nodes.map(({ id, aliases }) => [id, aliases])).toEqual([
      ["university:北岸大学", []],
      ["university:北岸学院", ["North Bank"]],
    ]);
    expect(problems).toEqual([]);
  });

  test("keeps apart what a short name would join", () => {
    const articles = naming(
      [{ label: "Park", name: "云岭高新区", aliases: ["云岭"] }],
      [{ label: "Park", name: "云岭", keys: ["云岭?"], hints: ["云岭"] }],
    );

    expect(correct(articles, "- hide: park:x").ids).toEqual(["park:云岭高新区"]);
    expect(correct(articles, "- different: [park:云岭, park:云岭高新区]").ids).toEqual([
      "park:云岭",
      "park:云岭高新区",
    ]);
  });

  test("wins over same, wherever the two are written", () => {
    const same = "- same: [university:北岸大学, university:北岸学院]";
    const different = "- different: [university:北岸学院, university:北岸大学]";

    for (const text of [`${same}\n${different}`, `${different}\n${same}`]) {
      expect(correct(one, text).ids).toEqual(["university:北岸大学", "university:北岸学院"]);
    }
    expect(correct(one, `${same}\n${different}`).problems).toEqual([
      "1: they stay two: overrides/parks.yaml:2 tells them apart",
    ]);
  });

  test("wins over same by way of a third thing too", () => {
    const articles = naming(
      [{ label: "Park", name: "甲园" }],
      [{ label: "Park", name: "乙园" }],
      [{ label: "Park", name: "丙园" }],
    );
    const text = "- same: [park:甲园, park:乙园]\n- same: [park:乙园, park:丙园]\n- different: [park:甲园, park:丙园]";

    const { ids, problems } = correct(articles, text);

    expect(ids).toHaveLength(2);
    expect(problems).toEqual([expect.stringContaining("they stay two: overrides/parks.yaml:3 tells them apart")]);
  });

  test("says which article calls one thing by both names: that stays one", () => {
    const articles = naming([{ label: "Park", name: "云岭高新区", aliases: ["沙洲软件园"], said: ["云岭高新区"] }]);

    expect(correct(articles, "- different: [park:云岭高新区, park:沙洲软件园]")).toMatchObject({
      ids: ["park:云岭高新区"],
      problems: ["1: article:第1篇 calls one thing by both names: there they stay one"],
    });
  });

  test("says whom it does not find", () => {
    expect(correct(one, "- different: [university:北岸大学, university:南岸大学]").problems).toEqual([
      "1: nothing is called university:南岸大学",
    ]);
  });
});

describe("rename", () => {
  test("gives a thing its name and its id, and keeps the old name as another", () => {
    const { nodes, edges, problems } = correct([signing], "- rename: park:沙洲软件园\n  to: 沙洲云谷");

    expect(nodes[0]).toMatchObject({ id: "company:潮汐公司" });
    expect(nodes.find(({ name }) => name === "沙洲云谷")).toMatchObject({
      id: "park:沙洲云谷",
      aliases: ["沙洲软件园"],
    });
    expect(edges).toContain("park:云岭高新区|PARTNERED_WITH|park:沙洲云谷");
    expect(problems).toEqual([]);
  });

  test("lets other corrections call the thing by the name that it was given", () => {
    const text = "- rename: park:沙洲软件园\n  to: 沙洲云谷\n- hide: park:沙洲云谷";

    expect(correct([signing], text)).toMatchObject({ ids: ["company:潮汐公司", "park:云岭高新区"], problems: [] });
  });

  test("of one thing to two names counts for nothing, and both are told", () => {
    const text = "- rename: park:沙洲软件园\n  to: 沙洲云谷\n- rename: park:沙洲软件园\n  to: 沙洲芯谷";

    expect(correct([signing], text)).toMatchObject({
      ids: ["company:潮汐公司", "park:云岭高新区", "park:沙洲软件园"],
      problems: [
        "1: overrides/parks.yaml:3 says otherwise: neither counts",
        "3: overrides/parks.yaml:1 says otherwise: neither counts",
      ],
    });
  });
});

describe("a name that another thing has", () => {
  const OWNED = 'is called so: "same" makes two things one, and two want two names';
  const three = naming(
    [{ label: "Park", name: "甲园" }],
    [{ label: "Park", name: "乙园" }],
    [{ label: "Company", name: "乙园" }],
  );

  test("is given to nobody else, and the id of who has it stays", () => {
    expect(correct(three, "- rename: park:甲园\n  to: 乙园")).toMatchObject({
      ids: ["company:乙园", "park:乙园", "park:甲园"],
      problems: [`1: park:乙园 ${OWNED}`],
    });
  });

  test("is refused in the other script too", () => {
    expect(correct(three, "- rename: park:甲园\n  to: 乙園").problems).toEqual([`1: park:乙园 ${OWNED}`]);
  });

  test("is free when the two are one, when the other is hidden, and when it is called otherwise", () => {
    const rename = "- rename: park:甲园\n  to: 乙园";
    for (const [other, ids] of [
      ["- same: [park:甲园, park:乙园]", ["company:乙园", "park:乙园"]],
      ["- hide: park:乙园", ["company:乙园", "park:乙园"]],
      ["- rename: park:乙园\n  to: 甲园", ["company:乙园", "park:乙园", "park:甲园"]],
    ] as const) {
      expect(correct(three, `${rename}\n${other}`)).toMatchObject({ ids, problems: [] });
    }
  });

  test("stays with who has it when its own new name is refused", () => {
    const text = "- rename: park:甲园\n  to: 乙园\n- rename: park:乙园\n  to: 丙园";
    const four = [...three, ...naming([{ label: "Park", name: "丙园" }])];

    expect(correct(four, text)).toMatchObject({
      ids: ["company:乙园", "park:丙园", "park:乙园", "park:甲园"],
      problems: [`1: park:乙园 ${OWNED}`, `3: park:丙园 ${OWNED}`],
    });
  });

  test("goes to neither of two that are given it", () => {
    const text = "- rename: park:甲园\n  to: 新园\n- rename: park:乙园\n  to: 新园";

    expect(correct(three, text)).toMatchObject({
      ids: ["company:乙园", "park:乙园", "park:甲园"],
      problems: [
        expect.stringMatching(/^1: overrides\/parks\.yaml:3 says so of another thing: /u),
        expect.stringMatching(/^3: overrides\/parks\.yaml:1 says so of another thing: /u),
      ],
    });
  });

  test("keeps a thing of another kind from becoming one of its kind, unless they are one", () => {
    const retype = "- retype: company:乙园\n  to: Park";

    expect(correct(three, retype)).toMatchObject({
      ids: ["company:乙园", "park:乙园", "park:甲园"],
      problems: ['1: park:乙园 is a thing of that kind and name: "same" makes two things one, and two want two names'],
    });
    expect(correct(three, `${retype}\n- same: [company:乙园, park:乙园]`)).toMatchObject({
      ids: ["park:乙园", "park:甲园"],
      problems: [],
    });
    expect(correct(three, `${retype}\n- rename: company:乙园\n  to: 丁园`)).toMatchObject({
      ids: ["park:丁园", "park:乙园", "park:甲园"],
      problems: [],
    });
  });
});

describe("retype", () => {
  test("gives a thing another kind, and its relations with it", () => {
    const { edges, problems } = correct([signing], "- retype: company:潮汐公司\n  to: Institute");

    expect(edges).toEqual(["institute:潮汐公司|LOCATED_IN|park:云岭高新区", PARTNERED]);
    expect(problems).toEqual([]);
  });

  test("leaves out what the new kind cannot have, and says so", () => {
    const { edges, problems } = correct([signing], "- retype: park:云岭高新区\n  to: Company");

    expect(edges).toEqual(["company:云岭高新区|PARTNERED_WITH|park:沙洲软件园"]);
    expect(problems).toEqual([`1: claims that no Company can have are left out: ${move} (LOCATED_IN)`]);
  });
});

describe("hide", () => {
  test("takes a thing out of the graph with everything that is said of it", () => {
    expect(correct([signing], "- hide: park:沙洲软件园")).toMatchObject({
      ids: ["company:潮汐公司", "park:云岭高新区"],
      edges: [LOCATED],
      problems: [],
    });
  });

  test("takes a relation out, whichever end of a partnership is written first", () => {
    expect(correct([signing], "- hide: park:沙洲软件园|PARTNERED_WITH|park:云岭高新区")).toMatchObject({
      ids: ["company:潮汐公司", "park:云岭高新区", "park:沙洲软件园"],
      edges: [LOCATED],
    });
  });

  test("says so when no claim says the relation", () => {
    expect(correct([signing], "- hide: park:云岭高新区|LOCATED_IN|company:潮汐公司")).toMatchObject({
      edges: [LOCATED, PARTNERED],
      problems: ["1: no claim says park:云岭高新区|LOCATED_IN|company:潮汐公司"],
    });
  });
});

describe("accept and reject", () => {
  test("mark a claim as reviewed, and take a wrong one out with the relation that nothing else speaks for", () => {
    const text = `- accept: ${partnership}\n  quote: ${SIGNED}\n- reject: ${move}\n  quote: ${MOVED}`;

    const { claims, edges, problems } = correct([signing], text);

    expect(claims.map(({ id, reviewed }) => [id, reviewed])).toEqual([[partnership, true]]);
    expect(edges).toEqual([PARTNERED]);
    expect(problems).toEqual([]);
  });

  test("know the sentence however its lines are broken", () => {
    const text = `- reject: ${move}\n  quote: |\n    潮汐公司迁入\n    云岭高新区。`;

    expect(correct([signing], text)).toMatchObject({ edges: [PARTNERED], problems: [] });
  });

  test.each([`- hide: ${PARTNERED}`, "- hide: park:云岭高新区"])(
    "count less than what hides the claim, and that is told: %s",
    (hide) => {
      const { edges, problems } = correct([signing], `- accept: ${partnership}\n  quote: ${SIGNED}\n${hide}`);

      expect(edges).not.toContain(PARTNERED);
      expect(problems).toEqual([`1: a "hide" wins over it: ${partnership} is not to be seen`]);
    },
  );

  test("of one claim count for nothing, and both are told", () => {
    const text = `- accept: ${move}\n  quote: ${MOVED}\n- reject: ${move}\n  quote: ${MOVED}`;

    const { claims, problems } = correct([signing], text);

    expect(claims.map(({ reviewed }) => reviewed)).toEqual([false, false]);
    expect(problems).toEqual([
      "1: overrides/parks.yaml:3 says otherwise: neither counts",
      "3: overrides/parks.yaml:1 says otherwise: neither counts",
    ]);
  });

  test.each([
    [`- reject: ${move}\n  quote: ${SIGNED}`, `1: the sentence of ${move} is “${MOVED}” now, no longer “${SIGNED}”`],
    [
      `- reject: claim:gone\n  quote: ${MOVED}`,
      `1: claim:gone is read no more: “${MOVED}” now says 潮汐公司 LOCATED_IN 云岭高新区 (${move})`,
    ],
    ["- reject: claim:gone\n  quote: 签约", "1: claim:gone is read no more: of “签约” (签约.txt) nothing is read"],
    ["- reject: claim:gone\n  quote: 没有。", "1: claim:gone is read no more: no article has “没有。”"],
    [
      `- reject: ${partnership}\n  quote: ${SIGNED}\n- same: [park:云岭高新区, park:沙洲软件园]`,
      `1: ${partnership} joins one thing to itself, or two that its relation does not join: “${SIGNED}”`,
    ],
  ])("are reported with their sentence when they match no more: %s", (text, problem) => {
    const { claims, problems } = correct([signing], text);

    expect(problems).toEqual([problem]);
    expect(claims.filter(({ reviewed }) => reviewed)).toEqual([]);
  });
});

describe("any corrections", () => {
  const ids = foldArticles(ARTICLES).nodes.map(({ id }) => id);
  const claims = foldArticles(ARTICLES).claims;
  const id = fc.constantFrom(...ids, "park:没有", "park:海雀计划");
  const judged = fc.constantFrom(...claims, { id: "claim:gone", quote: "没有。" });
  const entry = fc.oneof(
    fc.tuple(id, id).map(([a, b]) => `- same: ["${a}", "${b}"]`),
    fc.tuple(id, id).map(([a, b]) => `- different: ["${a}", "${b}"]`),
    fc
      .tuple(id, fc.constantFrom("海雀", "白鹭科技园", ...foldArticles(ARTICLES).nodes.map(({ name }) => name)))
      .map(([a, to]) => `- rename: "${a}"\n  to: ${to}`),
    fc.tuple(id, fc.constantFrom("Park", "Place", "Company")).map(([a, to]) => `- retype: "${a}"\n  to: ${to}`),
    id.map((a) => `- hide: "${a}"`),
    fc
      .tuple(fc.constantFrom("accept", "reject"), judged)
      .map(([key, claim]) => `- ${key}: ${claim.id}\n  quote: ${JSON.stringify(claim.quote)}`),
  );
  const files = fc
    .array(entry, { maxLength: 8 })
    .chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );

  test("give the identical graph in any order, of articles in any order", () => {
    fc.assert(
      fc.property(
        files,
        fc.shuffledSubarray(ARTICLES, { minLength: 6, maxLength: 6 }),
        ([list, otherwise], articles) => {
          const [one, two] = [list, otherwise].map((entries) => parseOverrides(FILE, entries.join("\n")).overrides);

          const graph = foldArticles(ARTICLES, one);

          expect(toShape(foldArticles(articles, two))).toEqual(toShape(graph));
          expect(new Set(graph.nodes.map((node) => node.id)).size).toBe(graph.nodes.length);
          expect(graph.edges.flatMap((edge) => edge.claims).length).toBe(graph.claims.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("that match nothing change nothing", () => {
    const text = "- hide: park:没有\n- rename: park:没有\n  to: 有\n- accept: claim:gone\n  quote: 没有。";

    const graph = foldArticles(ARTICLES, parseOverrides(FILE, text).overrides);

    expect(toShape(graph)).toEqual(toShape(foldArticles(ARTICLES)));
    expect(graph.problems).toHaveLength(3);
  });

  test("hold when everything is read again, and when more is read", () => {
    const reject = `- reject: ${move}\n  quote: ${MOVED}\n- rename: park:沙洲软件园\n  to: 沙洲云谷`;
    const again = { ...signing, reader: "another", blocks: [] };

    expect(correct([again, ...ARTICLES], reject)).toMatchObject({ problems: [] });
    expect(correct([again, ...ARTICLES], reject).edges).not.toContain(LOCATED);
  });
});
