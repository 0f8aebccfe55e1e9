/** How requests fail: named, in one form, without a word about the inside. */

import request from "supertest";
import { describe, expect, test } from "vitest";
import { GraphError } from "#graph";
import { QINGSHI, SmallGraph } from "./small-graph.ts";
import { smallApp } from "./test-app.ts";

const app = smallApp();
const encode = encodeURIComponent;

class FailingGraph extends SmallGraph {
  readonly #error: unknown;

  constructor(error: unknown) {
    super();
    this.#error = error;
  }

  override async statistics(): Promise<never> {
    throw this.#error;
  }
}

function failingApp(error: unknown) {
  const logged: unknown[] = [];
  return { app: smallApp(new FailingGraph(error), { log: (error) => logged.push(error) }), logged };
}

describe("an id that nothing has", () => {
  test.each([
    ["/api/nodes/park%3Anowhere", 'No node has the id "park:nowhere".'],
    ["/api/nodes/nowhere", 'No node has the id "nowhere".'],
    ["/api/nodes/park%3Anowhere/neighborhood", 'No node has the id "park:nowhere".'],
    ["/api/edges/park%3Aa%7CMEMBER_OF%7Cpark%3Ab", 'No edge has the id "park:a|MEMBER_OF|park:b".'],
    ["/api/edges/x", 'No edge has the id "x".'],
    ["/api/articles/article%3Anone", 'No article has the id "article:none".'],
    ["/api/networks/none", 'No network has the id "none".'],
    ["/api/nodes/__proto__", 'No node has the id "__proto__".'],
  ])("%s is answered with 404 and the id", async (address, detail) => {
    const { status, type, body } = await request(app).get(address);

    expect([status, type]).toEqual([404, "application/problem+json"]);
    expect(body).toEqual({ type: "about:blank", title: "Not Found", status: 404, detail });
  });

  test("is cut short in the answer when it is very long", async () => {
    const { body } = await request(app).get(`/api/nodes/park%3A${"x".repeat(5_000)}`);

    expect(body.detail).toBe(`No node has the id "park:${"x".repeat(995)}…".`);
  });
});

describe("a wrong parameter", () => {
  const node = `/api/nodes/${encode(QINGSHI)}/neighborhood`;
  const types = "PARTNERED_WITH, LOCATED_IN, INVESTED_IN, MEMBER_OF";

  test.each([
    ["/api/search", "q", "must be a text, given once"],
    ["/api/search?q=", "q", "must not be empty"],
    ["/api/search?q=%20%20", "q", "must not be empty"],
    ["/api/search?q=a&q=b", "q", "must be a text, given once"],
    [`/api/search?q=${"a".repeat(201)}`, "q", "must not be longer than 200 characters"],
    ["/api/search?q=a&limit=0", "limit", "must be a whole number from 1 to 100"],
    ["/api/search?q=a&limit=101", "limit", "must be a whole number from 1 to 100"],
    ["/api/search?q=a&limit=1e1", "limit", "must be a whole number from 1 to 100"],
    ["/api/search?q=a&limit=", "limit", "must be a whole number from 1 to 100"],
    ["/api/search?q=a&limit=-1", "limit", "must be a whole number from 1 to 100"],
    ["/api/search?q=a&limit=5&limit=6", "limit", "must be a whole number from 1 to 100"],
    ["/api/search?q=a&page=2", "page", "is not known here"],
    [`${node}?depth=4`, "depth", "must be a whole number from 1 to 3"],
    [`${node}?types=MARRIED_TO`, "types", `must be one of: ${types}`],
    [`${node}?types=MEMBER_OF&types=LOCATED_IN`, "types", "must be given once, its values separated by commas"],
    [`${node}?status=maybe`, "status", "must be one of: actual, planned"],
    [`/api/paths?to=${encode(QINGSHI)}`, "from", "must be the id of a node, given once"],
    [`/api/paths?from=${encode(QINGSHI)}&to=here`, "to", "must be the id of a node, like park:成都高新区"],
    [`/api/paths?from=park%3A${"x".repeat(1_000)}&to=park%3Ay`, "from", "must not be longer than 1000 characters"],
  ])("%s is answered with 400 and names %s", async (address, parameter, reason) => {
    const { status, type, body } = await request(app).get(address);

    expect([status, type]).toEqual([400, "application/problem+json"]);
    expect(body).toEqual({
      type: "about:blank",
      title: "Bad Request",
      status: 400,
      detail: `The parameter "${parameter}" ${reason}.`,
      errors: [{ parameter, reason }],
    });
  });

  test("is named beside every other wrong one", async () => {
    const { body } = await request(app).get(`${node}?depth=x&status=y&z=1`);

    expect(body.errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(["depth", "status", "z"]);
  });
});

describe("a parameter where none is known", () => {
  test.each([
    "/api/health",
    "/api/articles",
    `/api/articles/${encodeURIComponent("article:x")}`,
    "/api/nodes/park:x",
    "/api/edges/x",
    "/api/networks",
    "/api/networks/x",
    "/api/schema",
    "/api/openapi.json",
  ])("is refused by name at %s", async (address) => {
    const { status, body } = await request(app).get(`${address}?limit=5`);

    expect([status, body.errors]).toEqual([400, [{ parameter: "limit", reason: "is not known here" }]]);
  });
});

describe("an address that nothing is at", () => {
  test.each(["/api", "/api/", "/api/none", "/api/nodes", "/api/nodes/", "/api/search/more"])(
    "%s is answered with 404 and the way to the description",
    async (address) => {
      const { status, type, body } = await request(app).get(address);

      expect([status, type]).toEqual([404, "application/problem+json"]);
      expect(body.detail).toContain("/api/openapi.json");
    },
  );

  test.each(["/api/nodes/%E0%A4%A", "/api/search?q=%FF", "/api/%", "/api/nodes/park:%C0%AF"])(
    "%s is no address and is answered with 400",
    async (address) => {
      const { status, type } = await request(app).get(address);

      expect([status, type]).toEqual([400, "application/problem+json"]);
    },
  );

  test("is refused with 414 when it is too long", async () => {
    const { status, body } = await request(app).get(`/api/search?q=${"a".repeat(12_000)}`);

    expect([status, body.title]).toEqual([414, "URI Too Long"]);
  });
});

describe("a method that changes things", () => {
  test.each(["post", "put", "patch", "delete", "options"] as const)("%s is refused with 405", async (method) => {
    const { status, headers, body } = await request(app)[method]("/api/articles");

    expect([status, headers["allow"], body.title]).toEqual([405, "GET, HEAD", "Method Not Allowed"]);
  });
});

describe("a store that fails", () => {
  test("is answered with 503 and when to ask again, while it does not answer", async () => {
    const { app, logged } = failingApp(new GraphError("unavailable", "Neo4j does not answer. Is it running?"));

    const { status, headers, body } = await request(app).get("/api/health");

    expect([status, headers["retry-after"], headers["cache-control"]]).toEqual([503, "2", "no-store"]);
    expect(body.detail).toBe("Neo4j does not answer. Is it running?");
    expect(logged).toEqual([]);
  });

  test("is logged once and answered with a plain 500 when nobody foresaw the failure", async () => {
    const bug = new TypeError("secret is not a function at /home/somebody/graph.ts:12");
    const { app, logged } = failingApp(bug);

    const { status, type, text } = await request(app).get("/api/health");

    expect([status, type]).toEqual([500, "application/problem+json"]);
    expect(JSON.parse(text)).toEqual({
      type: "about:blank",
      title: "Internal Server Error",
      status: 500,
      detail: "Something went wrong in the server. It has been logged there.",
    });
    expect(logged).toEqual([bug]);
  });

  test.each([["a text"], [{}], [{ status: 200 }], [Object.assign(new Error("odd"), { status: 404.5 })]])(
    "is answered with a plain 500 when what it throws is %s",
    async (thrown) => {
      const { app, logged } = failingApp(thrown);

      const { status } = await request(app).get("/api/health");

      expect([status, logged]).toEqual([500, [thrown]]);
    },
  );
});
