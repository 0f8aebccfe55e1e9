/** What guards the server: headers on every answer, and whom it answers at all. */

import request from "supertest";
import { describe, expect, test } from "vitest";
import { SmallGraph } from "./small-graph.ts";
import { smallApp } from "./test-app.ts";

const app = smallApp();

describe("every answer", () => {
  test.each(["/api/health", "/api/none", "/", "/%", "/assets/none.js"])(
    "at %s carries the same guards",
    async (address) => {
      const { headers } = await request(app).get(address);

      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-resource-policy": "same-origin",
      });
      expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    },
  );

  test("lets the page have what comes from here as files, and nothing written into it", async () => {
    const { headers } = await request(app).get("/api/health");

    expect(headers["content-security-policy"]?.split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  test("is silent about the software and lets no other origin read it", async () => {
    const { headers } = await request(app).get("/api/health").set("Origin", "https://elsewhere.example");

    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  });
});

describe("a request by the name", () => {
  const statusFor = async (host: string, configured = "127.0.0.1") => {
    const app = smallApp(new SmallGraph(), { host: configured });
    const { status } = await request(app).get("/api/health").set("Host", host);
    return status;
  };

  test.each(["localhost", "localhost:3000", "LOCALHOST", "127.0.0.1:8080", "[::1]:3000"])(
    "%s of this machine is answered",
    async (host) => {
      expect(await statusFor(host)).toBe(200);
    },
  );

  test.each([
    "evil.example",
    "evil.example:3000",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil.example/localhost",
    "localhost@evil.example",
    "0.0.0.0",
    "",
    "::1",
    "local host",
  ])("%s of a stranger is refused with 421", async (host) => {
    expect(await statusFor(host)).toBe(421);
  });

  test("that HOST gives is answered, in whatever case and form", async () => {
    expect(await statusFor("Graph.Example:3000", "graph.example")).toBe(200);
    expect(await statusFor("[FE80::1]:3000", "fe80::1")).toBe(200);
    expect(await statusFor("other.example", "graph.example")).toBe(421);
  });

  test.each(["0.0.0.0", "::"])(
    "of any kind is answered when the server listens on every interface, %s",
    async (host) => {
      expect(await statusFor("graph.example", host)).toBe(200);
    },
  );

  test("that is refused comes with what to do", async () => {
    const { type, body } = await request(app).get("/").set("Host", "evil.example");

    expect(type).toBe("application/problem+json");
    expect(body.detail).toBe(
      'This server does not answer to "evil.example". Ask for localhost, or set HOST to that name.',
    );
  });
});

describe("an answer of the API", () => {
  test("is kept by the browser and asked for again by its tag", async () => {
    const first = await request(app).get("/api/articles");
    const second = await request(app)
      .get("/api/articles")
      .set("If-None-Match", first.headers["etag"] ?? "");

    expect(first.headers["cache-control"]).toBe("no-cache");
    expect([second.status, second.text]).toEqual([304, ""]);
  });

  test("to HEAD has the headers and no body", async () => {
    const { status, headers, text } = await request(app).head("/api/health");

    expect([status, headers["content-type"], text]).toEqual([200, "application/json; charset=utf-8", undefined]);
  });
});
