/** What every store promises, with the answers written out: the same questions of the same articles, on each of them. */

import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { GraphStore } from "#graph";
import type { ArticleId, EdgeId, EdgeType, NodeId, Status, Subgraph } from "#graph/schema";
import { EXAMPLE_QUERIES } from "../../graph/schema/example-queries.ts";
import { ARTICLES } from "./articles.ts";
import { EXAMPLE_ANSWERS } from "./example-answers.ts";
import { open, STORES } from "./stores.ts";

// A cold database on a busy machine plans its first queries slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const heron = "park:白鹭科技园" as NodeId;
const qingwu = "park:青梧高新区" as NodeId;
const handshake = "article:两座园区隔江握手" as ArticleId;
const partnership = `${heron}|PARTNERED_WITH|${qingwu}` as EdgeId;
const nobody = "park:没有这座园区" as NodeId;

const namesOf = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name);
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const everything = { depth: 1, types: [], limit: 50 } as const;

describe.each(STORES)("$name", (tested) => {
  describe.skipIf(tested.missing)(tested.missing ?? "keeps the contract", () => {
    let store: GraphStore;
    beforeAll(async () => {
      await tested.prepare();
      store = await open(tested);
      for (const article of ARTICLES) await store.putArticle(article);
      await store.publish();
    });
    afterAll(async () => {
      await store?.close();
      await tested.clear();
    });

    test("counts what it holds", async () => {
      expect(await store.statistics()).toEqual({
        articles: 6,
        samples: 1,
        nodes: 23,
        edges: 12,
        planned: 1,
        claims: 15,
        since: "2018",
        until: "2020-02-03",
      });
    });

    describe("search", () => {
      test.each([
        ["a Chinese name", "白鹭科技园", ["白鹭科技园"]],
        ["the same name in the other script", "白鷺科技園", ["白鹭科技园"]],
        ["a part of a name", "高新", ["青梧高新区"]],
        ["pinyin", "qingwu", ["青梧高新区", "青梧市"]],
        ["the initials of pinyin", "xhjqr", ["星河机器人公司"]],
        ["an English name, whatever its case", "PUFFIN", ["海雀计划"]],
        ["words in another order", "science heron", ["白鹭科技园"]],
        ["nothing but punctuation", "——", []],
        ["what nobody is called", "没有", []],
      ])("finds things by %s", async (_, text, expected) => {
        expect(namesOf(await store.search(text, 10))).toEqual(expected);
      });

      test("puts the whole name first, then its start, then any part; among equals the best evidenced, then by id", async () => {
        expect(namesOf(await store.search("潮汐", 10))).toEqual([
          "潮汐",
          "潮汐园",
          "潮汐港",
          "潮汐观测站",
          "北潮汐园",
          "东潮汐",
          "南潮汐园",
          "大潮汐",
          "小潮汐",
          "新潮汐",
        ]);
      });

      test("says which name it was found by, where that is not the thing's own", async () => {
        const [hit] = await store.search("qingwu high-tech", 1);
        expect(hit).toMatchObject({ id: qingwu, name: "青梧高新区", matched: "Qingwu High-tech Zone" });
        expect((await store.search("青梧高新區", 1))[0]?.matched).toBeUndefined();
      });

      test("gives no more than was asked for", async () => {
        expect(await store.search("潮汐", 3)).toHaveLength(3);
      });
    });

    describe("a thing", () => {
      test("comes with its names, its relations by type and the articles that name it, newest first", async () => {
        expect(await store.findNode(qingwu)).toEqual({
          id: qingwu,
          label: "Park",
          name: "青梧高新区",
          aliases: ["Qingwu High-tech Zone", "青梧高新技术产业开发区", "青梧高新區"],
          articleCount: 4,
          claimCount: 7,
          degrees: [
            { type: "LOCATED_IN", count: 3 },
            { type: "MEMBER_OF", count: 1 },
            { type: "PARTNERED_WITH", count: 1 },
          ],
          articles: [
            expect.objectContaining({ title: "鯨落資本點亮燈籠工廠", language: "zh-Hant", published: "2021-09" }),
            expect.objectContaining({ title: "Puffins welcome two parks", published: "2020-02-04", sample: false }),
            {
              id: handshake,
              title: "两座园区隔江握手",
              source: "两座园区隔江握手.txt",
              language: "zh-Hans",
              published: "2019-05-20",
              publisher: "山海晚报",
              sample: true,
            },
            expect.objectContaining({ title: "渡轮改在清晨开" }),
          ],
        });
      });

      test("is not there when nothing has that id", async () => {
        expect(await store.findNode(nobody)).toBeUndefined();
      });
    });

    describe("the neighborhood of a thing", () => {
      const around = async (options: { depth?: number; types?: EdgeType[]; status?: Status; limit?: number }) =>
        store.neighborhood(qingwu, { ...everything, ...options });

      test("holds the thing, then its neighbors, the best evidenced first, and every relation among them", async () => {
        const { nodes, edges, truncated } = await around({});
        expect(namesOf(nodes)).toEqual([
          "青梧高新区",
          "白鹭科技园",
          "海雀计划",
          "星河机器人公司",
          "螢火燈籠公司",
          "青梧市",
        ]);
        expect(idsOf(edges)).toEqual([
          "company:星河机器人公司|LOCATED_IN|park:青梧高新区",
          "company:螢火燈籠公司|LOCATED_IN|park:青梧高新区",
          "park:白鹭科技园|MEMBER_OF|programme:海雀计划",
          "park:白鹭科技园|PARTNERED_WITH|park:青梧高新区",
          "park:青梧高新区|LOCATED_IN|place:青梧市",
          "park:青梧高新区|MEMBER_OF|programme:海雀计划",
        ]);
        expect(truncated).toBe(false);
      });

      test("reaches as many steps as it is told to", async () => {
        expect(namesOf((await around({ depth: 2 })).nodes).slice(6)).toEqual(["鯨落資本", "Lumen Labs", "北潮汐园"]);
        expect(namesOf((await around({ depth: 3 })).nodes).slice(9)).toEqual(["University of Tern"]);
      });

      test("follows only the types and the status that it is told to", async () => {
        expect(namesOf((await around({ types: ["LOCATED_IN"], depth: 2 })).nodes)).toEqual([
          "青梧高新区",
          "星河机器人公司",
          "螢火燈籠公司",
          "青梧市",
          "北潮汐园",
        ]);
        expect(namesOf((await around({ status: "planned" })).nodes)).toEqual(["青梧高新区"]);
        const lighthouse = "fund:Skua Lighthouse Fund" as NodeId;
        expect(namesOf((await store.neighborhood(lighthouse, { ...everything, status: "planned" })).nodes)).toEqual([
          "Skua Lighthouse Fund",
          "Gannet Island",
        ]);
      });

      test("says so when there was more than the limit let through", async () => {
        const { nodes, truncated } = await around({ depth: 2, limit: 3 });
        expect(namesOf(nodes)).toEqual(["青梧高新区", "白鹭科技园", "海雀计划"]);
        expect(truncated).toBe(true);
        expect((await around({ limit: 6 })).truncated).toBe(false);
      });

      test("is empty when nothing has that id", async () => {
        expect(await store.neighborhood(nobody, everything)).toEqual({ nodes: [], edges: [], truncated: false });
      });
    });

    describe("a relation", () => {
      test("shows each sentence that states it, newest article first, both names and the words marked", async () => {
        const edge = await store.findEdge(partnership);
        expect(edge).toMatchObject({
          id: partnership,
          type: "PARTNERED_WITH",
          from: heron,
          to: qingwu,
          status: "actual",
          since: "2019-05-18",
          until: "2019-05-18",
          articleCount: 2,
          ends: [{ name: "白鹭科技园" }, { name: "青梧高新区" }],
        });
        expect(edge?.claims).toEqual([
          {
            id: "claim:02272c06d2c772a8",
            type: "PARTNERED_WITH",
            subject: qingwu,
            object: heron,
            status: "actual",
            date: "2019-05-18",
            dateInferred: false,
            quote: "5月18日，青梧高新区与白鹭科技园签署合作协议，约定互派工程师，江上的渡轮从此多了一班。",
            marks: [
              { role: "subject", span: [6, 11] },
              { role: "object", span: [12, 17] },
              { role: "cue", span: [17, 23] },
            ],
            span: [9, 54],
            rule: "as-written",
            article: expect.objectContaining({ id: handshake, published: "2019-05-20" }),
          },
          expect.objectContaining({ quote: "白鹭再次牵手青梧高新区：从下月起，渡轮清晨五点就开。" }),
        ]);
      });

      test("keeps the amount, and leaves unmarked what an earlier sentence names", async () => {
        const investment = await store.findEdge("company:鯨落資本|INVESTED_IN|company:星河机器人公司" as EdgeId);
        expect(investment?.claims).toMatchObject([{ amount: 200_000_000, currency: "CNY" }]);

        const membership = await store.findEdge(`${qingwu}|MEMBER_OF|programme:海雀计划` as EdgeId);
        expect(membership).toMatchObject({ status: "actual", since: "2020-02-03" });
        expect(membership?.claims.map(({ status, marks }) => [status, marks.map(({ role }) => role)])).toEqual([
          ["actual", ["subject", "cue", "object"]],
          ["planned", ["cue", "object"]],
        ]);
      });

      test("is not there when its id names none", async () => {
        expect(await store.findEdge(`${qingwu}|PARTNERED_WITH|${heron}` as EdgeId)).toBeUndefined();
        expect(await store.findEdge("nonsense" as EdgeId)).toBeUndefined();
      });
    });

    describe("the articles", () => {
      test("are listed newest first, undated ones last", async () => {
        expect(
          (await store.articles()).map(({ title, entityCount, claimCount }) => [title, entityCount, claimCount]),
        ).toEqual([
          ["鯨落資本點亮燈籠工廠", 4, 3],
          ["Puffins welcome two parks", 5, 4],
          ["两座园区隔江握手", 5, 5],
          ["A lighthouse keeps to itself", 2, 1],
          ["海边的人怎样数潮汐", 15, 1],
          ["渡轮改在清晨开", 2, 1],
        ]);
      });

      test("come word for word, with everything that was read from them in its place", async () => {
        const article = await store.findArticle(handshake);
        const [written] = ARTICLES;
        expect(article?.text).toBe(written?.text);
        expect(article?.blocks).toEqual([
          { role: "headline", span: [0, 8] },
          { role: "body", span: [9, 98] },
        ]);
        expect(article?.mentions.map(({ node, span }) => [node, article.text.slice(...span)])).toEqual([
          [qingwu, "青梧高新区"],
          [heron, "白鹭科技\n园"],
          ["company:星河机器人公司", "星河机器人公司"],
          [qingwu, "青梧高新区"],
          ["company:鯨落資本", "鲸落资本"],
          ["programme:海雀计划", "海雀计划"],
        ]);
        expect(idsOf(article?.nodes ?? [])).toEqual([
          "company:星河机器人公司",
          "company:鯨落資本",
          heron,
          qingwu,
          "programme:海雀计划",
        ]);
        expect(article?.claims.map(({ type, span }) => [type, span[0]])).toEqual([
          ["PARTNERED_WITH", 9],
          ["INVESTED_IN", 54],
          ["LOCATED_IN", 54],
          ["MEMBER_OF", 83],
          ["MEMBER_OF", 83],
        ]);
      });

      test("are not there when none has that id", async () => {
        expect(await store.findArticle("article:none" as ArticleId)).toBeUndefined();
      });
    });

    describe("the paths between two things", () => {
      const ways = async (from: string, to: string, limit: number) =>
        (await store.paths(from as NodeId, to as NodeId, limit)).map(({ nodes, edges }) => [
          namesOf(nodes).join(" – "),
          edges.map(({ type }) => type).join(", "),
        ]);

      test("are the shortest, in a fixed order, no more than were asked for", async () => {
        expect(await ways("company:鯨落資本", qingwu, 10)).toEqual([
          ["鯨落資本 – 星河机器人公司 – 青梧高新区", "INVESTED_IN, LOCATED_IN"],
          ["鯨落資本 – 螢火燈籠公司 – 青梧高新区", "INVESTED_IN, LOCATED_IN"],
        ]);
        expect(await ways("company:鯨落資本", qingwu, 1)).toHaveLength(1);
      });

      test("may be as long as six steps", async () => {
        expect(await ways("university:University of Tern", "company:鯨落資本", 1)).toEqual([
          [
            "University of Tern – Lumen Labs – 白鹭科技园 – 青梧高新区 – 星河机器人公司 – 鯨落資本",
            "PARTNERED_WITH, LOCATED_IN, PARTNERED_WITH, LOCATED_IN, INVESTED_IN",
          ],
        ]);
      });

      test("are none where nothing ties the two, or where they are one", async () => {
        expect(await ways(qingwu, "fund:Skua Lighthouse Fund", 5)).toEqual([]);
        expect(await ways(qingwu, qingwu, 5)).toEqual([]);
        expect(await ways(qingwu, nobody, 5)).toEqual([]);
      });
    });

    describe("the networks in the data", () => {
      const shapeOf = ({ nodes, edges }: Subgraph) => [
        namesOf(nodes),
        edges.map(({ from, type, to }) => [from, type, to].join(" ")),
      ];

      test("are found, each with its anchors and its size", async () => {
        const networks = await store.networks();
        expect(networks.map(({ id, nodeCount, edgeCount, since }) => [id, nodeCount, edgeCount, since])).toEqual([
          ["park-companies:park:青梧高新区", 4, 4, "2018"],
          ["park-pairing:park:白鹭科技园|park:青梧高新区", 4, 4, "2019-05-18"],
          ["programme-members:programme:海雀计划", 7, 7, "2018"],
        ]);
        expect(networks[1]).toMatchObject({
          question: "park-pairing",
          title: { zh: "园区结对", en: "Pairing of two parks" },
          anchors: [{ name: "白鹭科技园" }, { name: "青梧高新区" }],
        });
      });

      test("hold the members of a programme and whom they are tied to", async () => {
        const network = await store.findNetwork("programme-members:programme:海雀计划");
        expect(network?.graph && shapeOf(network.graph)).toEqual([
          ["海雀计划", "Lumen Labs", "星河机器人公司", "螢火燈籠公司", "白鹭科技园", "青梧高新区", "青梧市"],
          [
            "company:Lumen Labs LOCATED_IN park:白鹭科技园",
            "company:星河机器人公司 LOCATED_IN park:青梧高新区",
            "company:螢火燈籠公司 LOCATED_IN park:青梧高新区",
            "park:白鹭科技园 MEMBER_OF programme:海雀计划",
            "park:白鹭科技园 PARTNERED_WITH park:青梧高新区",
            "park:青梧高新区 LOCATED_IN place:青梧市",
            "park:青梧高新区 MEMBER_OF programme:海雀计划",
          ],
        ]);
      });

      test("hold a pair of parks, their places and what lies between them", async () => {
        const network = await store.findNetwork("park-pairing:park:白鹭科技园|park:青梧高新区");
        expect(network?.graph && shapeOf(network.graph)).toEqual([
          ["白鹭科技园", "青梧高新区", "青梧市", "海雀计划"],
          [
            "park:白鹭科技园 MEMBER_OF programme:海雀计划",
            "park:白鹭科技园 PARTNERED_WITH park:青梧高新区",
            "park:青梧高新区 LOCATED_IN place:青梧市",
            "park:青梧高新区 MEMBER_OF programme:海雀计划",
          ],
        ]);
      });

      test("hold the companies of a park and their investors", async () => {
        const network = await store.findNetwork("park-companies:park:青梧高新区");
        expect(network?.graph && namesOf(network.graph.nodes)).toEqual([
          "青梧高新区",
          "星河机器人公司",
          "螢火燈籠公司",
          "鯨落資本",
        ]);
        expect(network).toMatchObject({ nodeCount: 4, edgeCount: 4, since: "2018", graph: { truncated: false } });
      });

      test("are not there under an id that names none", async () => {
        for (const id of [
          "",
          "nonsense",
          "programme-members:",
          "nonsense:park:青梧高新区",
          "park-companies:park:白鹭科技园",
        ]) {
          expect(await store.findNetwork(id)).toBeUndefined();
        }
      });
    });

    test("exports the whole graph with its evidence", async () => {
      const { articles, nodes, edges } = await store.exportGraph();
      expect(articles).toHaveLength(6);
      expect(nodes).toHaveLength(23);
      expect(nodes.find(({ id }) => id === heron)).toEqual({
        id: heron,
        label: "Park",
        name: "白鹭科技园",
        aliases: ["White Heron Science Park", "White Heron", "白鹭"],
        mentions: [
          { article: "article:Puffins welcome two parks" },
          { article: handshake },
          { article: "article:海边的人怎样数潮汐" },
          { article: "article:渡轮改在清晨开" },
        ],
      });
      expect(edges).toHaveLength(12);
      expect(articles.find(({ id }) => id === handshake)).toMatchObject({
        title: "两座园区隔江握手",
        published: "2019-05-20",
        start: 0,
      });
      expect(edges.find(({ id }) => id === partnership)).toEqual({
        id: partnership,
        type: "PARTNERED_WITH",
        source: heron,
        target: qingwu,
        status: "actual",
        since: "2019-05-18",
        until: "2019-05-18",
        evidence: [
          {
            id: "claim:02272c06d2c772a8",
            article: handshake,
            subject: qingwu,
            object: heron,
            status: "actual",
            date: "2019-05-18",
            dateInferred: false,
            quote: "5月18日，青梧高新区与白鹭科技园签署合作协议，约定互派工程师，江上的渡轮从此多了一班。",
            span: [9, 54],
            subjectSpan: [15, 20],
            objectSpan: [21, 27],
            cueSpans: [[27, 33]],
            rule: "as-written",
            reviewed: false,
          },
          expect.objectContaining({
            article: "article:渡轮改在清晨开",
            quote: "白鹭再次牵手青梧高新区：从下月起，渡轮清晨五点就开。",
          }),
        ],
      });
      expect(
        edges
          .flatMap(({ evidence }) => evidence)
          .flatMap(({ amount, currency }) => (amount ? [[amount, currency]] : [])),
      ).toEqual([[200_000_000, "CNY"]]);
    });

    test("gives a person the claims to judge, and says where a short name alone ties things", async () => {
      const claims = await store.claimsToJudge();

      expect(claims).toHaveLength(15);
      expect(claims.filter(({ tied }) => tied)).toEqual([
        {
          id: expect.stringMatching(/^claim:[\da-f]{16}$/u),
          type: "PARTNERED_WITH",
          status: "actual",
          dateInferred: false,
          quote: "白鹭再次牵手青梧高新区：从下月起，渡轮清晨五点就开。",
          rule: "as-written",
          subject: "白鹭科技园",
          object: "青梧高新区",
          source: "渡轮改在清晨开.txt",
          span: [8, 34],
          subjectSpan: [8, 10],
          objectSpan: [14, 19],
          cues: ["牵手"],
          tied: true,
          reviewed: false,
        },
      ]);
    });

    test.each(EXAMPLE_ANSWERS)("answers in Cypher: $question", async ({ question, rows }) => {
      const example = EXAMPLE_QUERIES.find((known) => known.question === question);
      expect((await tested.run(example?.query ?? "")).map((row) => Object.values(row))).toEqual(rows);
    });
  });
});

test("every example has its answer here", () => {
  expect(EXAMPLE_ANSWERS.map(({ question }) => question)).toEqual(EXAMPLE_QUERIES.map(({ question }) => question));
});

describe.each(STORES)("writing to $name", (tested) => {
  describe.skipIf(tested.missing)(tested.missing ?? "keeps the contract", () => {
    const [first] = ARTICLES;
    if (first === undefined) throw new Error("There is an article to write");
    let store: GraphStore;
    beforeEach(async () => {
      await tested.prepare();
      store = await open(tested);
    });
    afterEach(async () => {
      await store?.close();
      await tested.clear();
    });

    const countArticles = async () => (await store.statistics()).articles;
    const writeAside = async (prefix: string, count: number) => {
      const script = join(import.meta.dirname, "write-articles.ts");
      const env = { ...tested.settings, PATH: process.env["PATH"] };
      const { stdout } = await promisify(execFile)(process.execPath, [script, prefix, String(count)], { env });
      return stdout.trim().split("\n");
    };

    test("records an article once, and again only when it was read otherwise", async () => {
      expect(await store.findRecord(first.id)).toBeUndefined();
      expect(await store.putArticle(first)).toBe("added");
      expect(await store.putArticle(first)).toBe("unchanged");
      expect(await store.findRecord(first.id)).toEqual(first);

      expect(await store.putArticle({ ...first, reader: "invented anew", claims: [] })).toBe("replaced");
      await store.publish();
      expect(await store.statistics()).toMatchObject({ articles: 1, nodes: 5, edges: 0, claims: 0 });
    });

    test("gives the same graph whatever came first, and after something came, went and came back", async () => {
      for (const article of ARTICLES) await store.putArticle(article);
      await store.publish();
      const [graph, networks] = [await store.exportGraph(), await store.networks()];

      await store.putArticle({ ...first, reader: "invented anew", entities: [], claims: [] });
      await store.publish();
      expect(await store.exportGraph()).not.toEqual(graph);
      await store.putArticle(first);
      await store.publish();
      expect(await store.exportGraph()).toEqual(graph);

      await store.close();
      await tested.clear();
      await tested.prepare();
      store = await open(tested);
      for (const article of ARTICLES.toReversed()) await store.putArticle(article);
      await store.publish();
      expect(await store.exportGraph()).toEqual(graph);
      expect(await store.networks()).toEqual(networks);
    });

    test("takes an article out with all that only it says, for every reader, and takes it again later", async () => {
      const [, second] = ARTICLES;
      if (second === undefined) throw new Error("There is a second article");
      await store.putArticle(second);
      await store.publish();
      const graph = await store.exportGraph();
      await store.putArticle(first);
      await store.publish();
      expect(await store.exportGraph()).not.toEqual(graph);

      const other = await open(tested);
      expect([await other.removeArticle(first.id), await other.removeArticle(first.id)]).toEqual([true, false]);
      await other.publish();
      expect(await other.exportGraph()).toEqual(graph);
      await other.close();

      expect(await store.exportGraph()).toEqual(graph);
      expect(await store.findArticle(first.id)).toBeUndefined();
      expect(await store.findRecord(first.id)).toBeUndefined();
      expect(await store.putArticle(first)).toBe("added");
      await store.publish();
      expect(await countArticles()).toBe(2);
    });

    test("changes nothing when it publishes twice", async () => {
      await store.putArticle(first);
      await store.publish();
      const graph = await store.exportGraph();
      await store.publish();
      expect(await store.exportGraph()).toEqual(graph);
    });

    test("is empty at first, and says so to every question", async () => {
      await store.publish();
      expect(await store.statistics()).toEqual({ articles: 0, samples: 0, nodes: 0, edges: 0, planned: 0, claims: 0 });
      expect(await store.search("青梧", 10)).toEqual([]);
      expect([await store.articles(), await store.networks()]).toEqual([[], []]);
      expect(await store.exportGraph()).toEqual({ articles: [], nodes: [], edges: [] });
    });

    test("stores nothing of an article whose evidence is not in its text", async () => {
      const claims = first.claims.map((claim) => ({ ...claim, sentence: [0, 9_999] as const }));
      await expect(store.putArticle({ ...first, claims })).rejects.toThrow(
        "the sentence (0 to 9999) lies outside the text",
      );
      await store.publish();
      expect(await countArticles()).toBe(0);
    });

    test("shows what was on record when a run ended before it could publish", async () => {
      await store.putArticle(first);
      await store.close();
      store = await open(tested);
      expect(await countArticles()).toBe(1);
    });

    test("shows what another process has written, without being opened again", async () => {
      expect(await countArticles()).toBe(0);
      expect(await writeAside("北边", 2)).toEqual(["added", "added"]);
      expect(await countArticles()).toBe(2);
      expect(await writeAside("北边", 3)).toEqual(["unchanged", "unchanged", "added"]);
      expect(await countArticles()).toBe(3);
    });

    test("loses nothing when two processes write at once", async () => {
      const outcomes = await Promise.all([writeAside("北边", 15), writeAside("南边", 15)]);
      expect(outcomes.flat()).toEqual(Array(30).fill("added"));
      expect(await countArticles()).toBe(30);
      expect(await store.findNode(heron)).toMatchObject({ articleCount: 30 });
    });
  });
});

describe.each(STORES)("people correct $name", (tested) => {
  describe.skipIf(tested.missing)(tested.missing ?? "keeps the contract", () => {
    const folder = join(tested.folder, "overrides");
    const file = join(folder, "parks.yaml");
    const write = (text: string) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
    };
    const QUOTE = "5月18日，青梧高新区与白鹭科技园签署合作协议，约定互派工程师，江上的渡轮从此多了一班。";
    let store: GraphStore;
    beforeAll(async () => {
      await tested.prepare();
      store = await open(tested);
      for (const article of ARTICLES) await store.putArticle(article);
      await store.publish();
    });
    afterEach(async () => {
      rmSync(folder, { recursive: true, force: true });
      await store.publish();
    });
    afterAll(async () => {
      await store?.close();
      await tested.clear();
    });

    test("shows what they say when it is published, and what was read when they take it back", async () => {
      const before = await store.exportGraph();
      write(`- rename: ${heron}\n  to: 白鹭湾\n- retype: company:鲸落资本\n  to: Fund\n- hide: institute:潮汐`);

      expect(await store.publish()).toEqual([]);
      expect(await store.findNode("park:白鹭湾" as NodeId)).toMatchObject({ name: "白鹭湾", articleCount: 4 });
      expect(namesOf(await store.search("白鹭科技园", 1))).toEqual(["白鹭湾"]);
      expect(await store.findNode("fund:鯨落資本" as NodeId)).toMatchObject({ label: "Fund", claimCount: 2 });
      expect(await store.statistics()).toMatchObject({ nodes: 22, edges: 12, claims: 15 });

      rmSync(file);
      expect(await store.publish()).toEqual([]);
      expect(await store.exportGraph()).toEqual(before);
    });

    test("keeps what they say when the articles are read again", async () => {
      const [claim] = (await store.findEdge(partnership))?.claims ?? [];
      write(`- reject: ${claim?.id}\n  quote: ${claim?.quote}\n- hide: ${qingwu}|LOCATED_IN|place:青梧市`);

      for (const article of ARTICLES) await store.putArticle({ ...article, reader: "invented anew" });
      expect(await store.publish()).toEqual([]);
      expect((await store.findEdge(partnership))?.claims).toHaveLength(1);
      expect(await store.statistics()).toMatchObject({ edges: 11, claims: 13 });
    });

    test("marks the claims that they have found right", async () => {
      const claim = (await store.findEdge(partnership))?.claims.find(({ quote }) => quote === QUOTE);
      write(`- accept: ${claim?.id}\n  quote: ${QUOTE}`);

      expect(await store.publish()).toEqual([]);
      expect(await tested.run("MATCH (claim:Claim) WHERE claim.reviewed RETURN claim.quote AS quote")).toEqual([
        { quote: QUOTE },
      ]);
    });

    test("says which of them have no effect, with file and line, and applies the rest", async () => {
      write(
        `- hide: park:没有\n- rename: ${heron}\n  to: 白鹭湾\n- reject: claim:gone\n  quote: 没有。\n- hid: park:没有`,
      );
      writeFileSync(join(folder, "broken.yaml"), "- same: [");

      expect((await store.publish()).map(({ file: at, line, problem }) => `${at}:${line}: ${problem}`)).toEqual([
        expect.stringMatching(/broken\.yaml:\d: this cannot be read: .+/u),
        `${file}:6: a correction has one of these keys: same, different, accept, reject, rename, retype, hide`,
        `${file}:1: nothing is called park:没有`,
        `${file}:4: claim:gone is read no more: no article has “没有。”`,
      ]);
      expect(await store.findNode("park:白鹭湾" as NodeId)).toMatchObject({ name: "白鹭湾" });
    });
  });
});
