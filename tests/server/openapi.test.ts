/** The description and the server say the same. */

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Express } from "express";
import fc from "fast-check";
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GraphError } from "#graph";
import { Contract } from "./openapi-answers.ts";
import {
  INVESTMENT,
  ISLAND,
  LIGHTHOUSE,
  NETWORK,
  NEWS,
  NORTH_BANK,
  PARTNERSHIP,
  PLANS,
  QINGSHI,
  SmallGraph,
} from "./small-graph.ts";
import { smallApp } from "./test-app.ts";

const app = smallApp();
const { body: document } = await request(app).get("/api/openapi.json");
const contract = new Contract(document);
const encode = encodeURIComponent;

async function ask(app: Express, address: string) {
  const { status, type, body } = await request(app).get(address);
  return { status, type, body };
}

/** The addresses that Express knows, written as OpenAPI writes them. */
function addressesOf(app: Express): readonly string[] {
  const walk = (stack: Express["router"]["stack"]): readonly string[] =>
    stack.flatMap((layer) => {
      if (layer.route !== undefined) return [layer.route.path.replaceAll(/:(\w+)/gu, "{$1}")];
      return "stack" in layer.handle ? walk(layer.handle.stack as typeof stack) : [];
    });
  return walk(app.router.stack);
}

describe("the description", () => {
  test("is OpenAPI 3.1 with a title, a version and a license", () => {
    expect(document).toMatchObject({
      openapi: "3.1.1",
      info: { title: "Park partnerships", version: "1.2.3", license: { identifier: "MIT" } },
      servers: [{ url: "/api" }],
    });
  });

  test("has every route of the server and no other", () => {
    expect([...contract.addresses].sort()).toEqual([...addressesOf(app)].sort());
    expect([...contract.addresses].sort()).toEqual([
      "/articles",
      "/articles/{id}",
      "/edges/{id}",
      "/health",
      "/networks",
      "/networks/{id}",
      "/nodes/{id}",
      "/nodes/{id}/neighborhood",
      "/openapi.json",
      "/paths",
      "/schema",
      "/search",
    ]);
  });

  test("gives every operation a name of its own and every parameter of the address a description", () => {
    const operations = Object.entries(contract.document.paths);

    expect(new Set(operations.map(([, { get }]) => get.operationId)).size).toBe(operations.length);
    for (const [address, { get }] of operations) {
      const named = [...address.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
      const described = (get.parameters ?? []).filter((each) => each.in === "path").map(({ name }) => name);
      expect(described, address).toEqual(named);
    }
  });

  test("holds only schemas of JSON Schema 2020-12, strictly read", () => {
    const ajv = new Ajv2020({ strict: true, strictTuples: false });

    for (const schema of Object.values(contract.document.components.schemas)) {
      const standalone = JSON.parse(JSON.stringify(schema).replaceAll("#/components/schemas/", "#/$defs/"));
      const $defs = JSON.parse(
        JSON.stringify(contract.document.components.schemas).replaceAll("#/components/schemas/", "#/$defs/"),
      );
      expect(() => ajv.compile({ ...standalone, $defs })).not.toThrow();
    }
  });

  test("shows the usual value and the bounds of a limit", () => {
    const parameters = contract.document.paths["/search"]?.get.parameters;

    expect(parameters).toContainEqual(
      expect.objectContaining({
        name: "limit",
        in: "query",
        schema: { type: "integer", minimum: 1, maximum: 100, default: 20 },
      }),
    );
  });
});

test("the ids of /paths have the form of an id", () => {
  const parameters = contract.document.paths["/paths"]?.get.parameters;

  for (const name of ["from", "to"])
    expect(parameters).toContainEqual(
      expect.objectContaining({
        name,
        schema: expect.objectContaining({ type: "string", pattern: expect.stringContaining("^(park|") }),
      }),
    );
});

describe("an answer", () => {
  const node = `/api/nodes/${encode(LIGHTHOUSE)}`;

  test.each([
    ["/health", "/api/health"],
    ["/schema", "/api/schema"],
    ["/openapi.json", "/api/openapi.json"],
    ["/search", `/api/search?q=${encode("园")}&limit=2`],
    ["/nodes/{id}", node],
    ["/nodes/{id}", `/api/nodes/${encode(ISLAND)}`],
    ["/nodes/{id}/neighborhood", `${node}/neighborhood?depth=3&limit=3`],
    ["/edges/{id}", `/api/edges/${encode(PARTNERSHIP)}`],
    ["/edges/{id}", `/api/edges/${encode(INVESTMENT)}`],
    ["/articles", "/api/articles"],
    ["/articles/{id}", `/api/articles/${encode(NEWS)}`],
    ["/articles/{id}", `/api/articles/${encode(PLANS)}`],
    ["/paths", `/api/paths?from=${encode(NORTH_BANK)}&to=${encode(LIGHTHOUSE)}`],
    ["/networks", "/api/networks"],
    ["/networks/{id}", `/api/networks/${encode(NETWORK)}`],
  ])("of %s at %s is as described", async (address, url) => {
    const answer = await ask(app, url);

    expect(answer.status).toBe(200);
    contract.expectDescribed(address, answer);
  });

  test.each([
    ["/search", "/api/search?limit=x", 400],
    ["/nodes/{id}", "/api/nodes/none", 404],
    ["/nodes/{id}/neighborhood", `${node}/neighborhood?depth=9`, 400],
    ["/nodes/{id}/neighborhood", "/api/nodes/none/neighborhood", 404],
    ["/edges/{id}", "/api/edges/none", 404],
    ["/articles/{id}", "/api/articles/none", 404],
    ["/paths", "/api/paths?from=x", 400],
    ["/paths", `/api/paths?from=park%3Anone&to=${encode(QINGSHI)}`, 404],
    ["/networks/{id}", "/api/networks/none", 404],
  ])("of %s that fails at %s with %i is as described", async (address, url, status) => {
    const answer = await ask(app, url);

    expect(answer.status).toBe(status);
    contract.expectDescribed(address, answer);
  });

  test("of every route is as described when the store does not answer", async () => {
    const silent = new Proxy(new SmallGraph(), {
      get: () => async () => {
        throw new GraphError("unavailable", "The store does not answer.");
      },
    });
    const needStore = contract.addresses.filter((address) => !["/schema", "/openapi.json"].includes(address));

    for (const address of needStore) {
      const id = encode({ "/edges/{id}": PARTNERSHIP, "/articles/{id}": NEWS }[address] ?? QINGSHI);
      const query = `?q=a&from=${id}&to=${id}`;
      const asked = ["/search", "/paths"].includes(address) ? onlyKnown(address, query) : "";
      const answer = await ask(smallApp(silent), `/api${address.replace("{id}", id)}${asked}`);

      expect(answer.status, address).toBe(503);
      contract.expectDescribed(address, answer);
    }
  });
});

function onlyKnown(address: string, query: string): string {
  const known = contract.document.paths[address]?.get.parameters?.map(({ name }) => name) ?? [];
  const kept = [...new URLSearchParams(query)].filter(([name]) => known.includes(name));
  return `?${new URLSearchParams(kept)}`;
}

describe("requests made from the description", () => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const known = [QINGSHI, NORTH_BANK, LIGHTHOUSE, PARTNERSHIP, INVESTMENT, NEWS, NETWORK, "1", "20", "3", "actual"];
  const value = fc.oneof(
    fc.constantFrom(...known, "PARTNERED_WITH", "PARTNERED_WITH,MEMBER_OF", "planned", "", "0", "-1", "1e9", "NaN"),
    fc.constantFrom("__proto__", "constructor", "../../etc/passwd", "'\"<script>", "\u0000", "园", "%", "[]", "{}"),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  const name = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom("q", "limit", "depth", "types", "status", "from", "to") },
    { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
  );
  const asked = fc.record({
    address: fc.constantFrom(...contract.addresses),
    id: value.filter((id) => ![".", "..", ""].includes(id)),
    query: fc.array(fc.tuple(name, value), { maxLength: 4 }),
  });

  test("are answered as described, whatever they ask, and never by a failure of the server", {
    timeout: 90_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ address, id, query }) => {
        const known = contract.document.paths[address]?.get.parameters?.map(({ name }) => name) ?? [];
        const kept = query.filter(([name]) => known.includes(name) || name.length % 5 === 1);
        const search = kept.map(([name, value]) => `${toAddress(name)}=${toAddress(value)}`).join("&");

        const response = await fetch(`${origin}/api${address.replace("{id}", toAddress(id))}?${search}`);
        const type = response.headers.get("content-type")?.split(";")[0] ?? "";

        expect([200, 400, 404]).toContain(response.status);
        contract.expectDescribed(address, { status: response.status, type, body: await response.json() });
      }),
      { numRuns: 1_500 },
    );
  });
});

/** Lone surrogates have no place in an address. */
function toAddress(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
