/** What each route answers. */

import request from "supertest";
import { describe, expect, test } from "vitest";
import { INVESTMENT, ISLAND, LIGHTHOUSE, NETWORK, NEWS, NORTH_BANK, PARTNERSHIP, QINGSHI } from "./small-graph.ts";
import { smallApp } from "./test-app.ts";

const app = smallApp();
const get = (address: string) => request(app).get(`/api${address}`);
const encode = encodeURIComponent;

describe("GET /api/health", () => {
  test("says which store answers and how much it holds", async () => {
    const { status, body } = await get("/health");

    expect(status).toBe(200);
    expect(body).toEqual({
      status: "ok",
      store: "a small graph written by hand",
      version: "1.2.3",
      statistics: {
        articles: 2,
        samples: 0,
        nodes: 5,
        edges: 3,
        planned: 1,
        claims: 3,
        since: "2019-03-02",
        until: "2020",
      },
    });
  });
});

describe("GET /api/schema", () => {
  test("lists the eight kinds of node and the four of edge in the order of the legend", async () => {
    const { body } = await get("/schema");

    expect(body.nodeTypes.map(({ label }: { label: string }) => label)).toEqual([
      "Park",
      "Company",
      "University",
      "Institute",
      "Fund",
      "Government",
      "Programme",
      "Place",
    ]);
    expect(body.edgeTypes.map(({ type, line }: { type: string; line: object }) => [type, line])).toEqual([
      ["PARTNERED_WITH", { width: 1.6, end: "none" }],
      ["LOCATED_IN", { width: 1.2, end: "arrow" }],
      ["INVESTED_IN", { width: 2.6, end: "arrow" }],
      ["MEMBER_OF", { width: 1.6, end: "dot" }],
    ]);
  });
});

describe("GET /api/search", () => {
  test("finds a thing by a part of its Chinese name", async () => {
    const { body } = await get(`/search?q=${encode("青石")}`);

    expect(body.map(({ id }: { id: string }) => id)).toEqual(["park:青石科技园"]);
  });

  test("returns no more than the limit", async () => {
    const { body } = await get(`/search?q=${encode("园")}&limit=1`);

    expect(body).toHaveLength(1);
  });

  test("answers with an empty list when nothing has such a name", async () => {
    const { status, body } = await get("/search?q=nothing");

    expect([status, body]).toEqual([200, []]);
  });
});

describe("GET /api/nodes/{id}", () => {
  test("shows a node with its degrees and the articles that name it", async () => {
    const { body } = await get(`/nodes/${encode(QINGSHI)}`);

    expect(body).toMatchObject({
      id: "park:青石科技园",
      aliases: ["Qingshi Park"],
      degrees: [
        { type: "PARTNERED_WITH", count: 1 },
        { type: "MEMBER_OF", count: 1 },
        { type: "INVESTED_IN", count: 1 },
      ],
    });
    expect(body.articles).toHaveLength(2);
  });

  test("takes an id with a slash, an ampersand, a bar, a percent sign and a question mark in it", async () => {
    const { status, body } = await get(`/nodes/${encode(LIGHTHOUSE)}`);

    expect([status, body.name]).toEqual([200, "R&D/灯塔|50% #1?"]);
  });
});

describe("GET /api/nodes/{id}/neighborhood", () => {
  const neighborhood = async (query: string) => {
    const { body } = await get(`/nodes/${encode(NORTH_BANK)}/neighborhood${query}`);
    return {
      nodes: body.nodes.map(({ name }: { name: string }) => name),
      edges: body.edges.map(({ type }: { type: string }) => type),
      truncated: body.truncated,
    };
  };

  test("goes one step unless asked for more", async () => {
    expect(await neighborhood("")).toEqual({
      nodes: ["青石科技园", "北岸大学"],
      edges: ["PARTNERED_WITH"],
      truncated: false,
    });
  });

  test("goes two steps along the types and the status that were asked for", async () => {
    expect(await neighborhood("?depth=2&types=PARTNERED_WITH,MEMBER_OF&status=actual")).toEqual({
      nodes: ["青石科技园", "北岸大学", "长河园区联盟"],
      edges: ["PARTNERED_WITH", "MEMBER_OF"],
      truncated: false,
    });
  });

  test("says when the limit left something out", async () => {
    expect(await neighborhood("?depth=2&limit=2")).toEqual({
      nodes: ["青石科技园", "北岸大学"],
      edges: ["PARTNERED_WITH"],
      truncated: true,
    });
  });

  test("takes an empty list of types as all of them", async () => {
    expect((await neighborhood("?types=")).edges).toEqual(["PARTNERED_WITH"]);
  });
});

describe("GET /api/edges/{id}", () => {
  test("shows the sentence that states the edge and its article", async () => {
    const { body } = await get(`/edges/${encode(PARTNERSHIP)}`);

    expect(body.ends.map(({ name }: { name: string }) => name)).toEqual(["北岸大学", "青石科技园"]);
    expect(body.claims).toMatchObject([
      { quote: "青石科技园与北岸大学结为伙伴。", article: { title: "青石与北岸结对", published: "2019-03-02" } },
    ]);
  });

  test("takes an id whose ends hold everything that an address has to encode", async () => {
    const { body } = await get(`/edges/${encode(INVESTMENT)}`);

    expect(body).toMatchObject({ type: "INVESTED_IN", status: "planned", from: "company:R&D/灯塔|50% #1?" });
  });
});

describe("GET /api/articles", () => {
  test("lists the newest first, without their texts", async () => {
    const { body } = await get("/articles");

    expect(body.map(({ title, published }: Record<string, string>) => [title, published])).toEqual([
      ["Lighthouse plans", "2020"],
      ["青石与北岸结对", "2019-03-02"],
    ]);
    expect(body[0]).not.toHaveProperty("text");
  });

  test("shows one with its text and the place of every name in it", async () => {
    const { body } = await get(`/articles/${encode(NEWS)}`);

    expect(body.text).toBe("青石科技园与北岸大学结为伙伴。青石科技园加入长河园区联盟。");
    expect(body.mentions).toEqual([
      { node: "park:青石科技园", span: [0, 5] },
      { node: "university:北岸大学", span: [6, 10] },
      { node: "programme:长河园区联盟", span: [22, 28] },
    ]);
    expect(body.claims).toHaveLength(2);
  });
});

describe("GET /api/paths", () => {
  const paths = (from: string, to: string) => get(`/paths?from=${encode(from)}&to=${encode(to)}`);

  test("joins two things through a third", async () => {
    const { body } = await paths(NORTH_BANK, LIGHTHOUSE);

    expect(body).toHaveLength(1);
    expect(body[0].nodes.map(({ name }: { name: string }) => name)).toEqual([
      "北岸大学",
      "青石科技园",
      "R&D/灯塔|50% #1?",
    ]);
  });

  test("answers with an empty list when both exist and nothing joins them", async () => {
    const { status, body } = await paths(NORTH_BANK, ISLAND);

    expect([status, body]).toEqual([200, []]);
  });

  test("says which of the two does not exist", async () => {
    const { status, body } = await paths(NORTH_BANK, "park:乌有园");

    expect([status, body.detail]).toEqual([404, 'No node has the id "park:乌有园".']);
  });
});

describe("GET /api/networks", () => {
  test("lists the networks that the data holds, without their nodes", async () => {
    const { body } = await get("/networks");

    expect(body).toMatchObject([{ id: "members:programme:长河园区联盟", nodeCount: 2 }]);
    expect(body[0]).not.toHaveProperty("graph");
  });

  test("shows one with its members", async () => {
    const { body } = await get(`/networks/${encode(NETWORK)}`);

    expect(body.graph.nodes.map(({ name }: { name: string }) => name)).toEqual(["长河园区联盟", "青石科技园"]);
  });
});
