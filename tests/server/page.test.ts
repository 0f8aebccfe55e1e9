/** The built page: which file stands behind which address, and how long a browser may keep it. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SmallGraph } from "./small-graph.ts";
import { smallApp } from "./test-app.ts";

const folder = mkdtempSync(join(tmpdir(), "page-"));
const app = smallApp(new SmallGraph(), { pageFolder: folder });
const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

beforeAll(() => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Parks</title>");
  writeFileSync(join(folder, "icon.svg"), "<svg/>");
  writeFileSync(join(folder, "assets", "index-1a2b3c.js"), "console.log(1);");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the page", () => {
  test.each(["/", "/explore?open=park%3Aa", "/?node=%ff", "/articles/article%3A1.5%20degrees", "/apiary"])(
    "stands behind %s and is asked for anew each time",
    async (address) => {
      const { status, type, headers, text } = await request(app).get(address).set("Accept", BROWSER);

      expect([status, type, headers["cache-control"]]).toEqual([200, "text/html", "no-cache"]);
      expect(text).toContain("<title>Parks</title>");
    },
  );

  test("stands behind / for whoever asks, a command line too", async () => {
    const { status, type } = await request(app).get("/").set("Accept", "*/*");

    expect([status, type]).toEqual([200, "text/html"]);
  });

  test("does not stand behind an unknown address of the API", async () => {
    const { status, type } = await request(app).get("/api/explore").set("Accept", BROWSER);

    expect([status, type]).toEqual([404, "application/problem+json"]);
  });

  test("does not stand in for a picture or a script that is not there", async () => {
    const { status, type } = await request(app).get("/favicon.ico").set("Accept", "image/*,*/*;q=0.8");

    expect([status, type]).toEqual([404, "application/problem+json"]);
  });

  test("is told from a missing build, and how to make one", async () => {
    const unbuilt = smallApp(new SmallGraph(), { pageFolder: join(folder, "none") });

    const { status, body } = await request(unbuilt).get("/").set("Accept", BROWSER);

    expect([status, body.detail]).toEqual([
      503,
      "The page has not been built yet: run `npm run build`, then load this address again. The data is at /api/openapi.json.",
    ]);
  });
});

describe("a file of the page", () => {
  test("whose name carries its hash is kept for a year", async () => {
    const { status, headers } = await request(app).get("/assets/index-1a2b3c.js");

    expect([status, headers["cache-control"]]).toEqual([200, "public, max-age=31536000, immutable"]);
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
  });

  test("of another kind is asked for anew each time", async () => {
    const { headers } = await request(app).get("/icon.svg");

    expect(headers["cache-control"]).toBe("no-cache");
  });

  test("of an older build is not there, even for a browser that would show it", async () => {
    const { status, type } = await request(app).get("/assets/index-old.js").set("Accept", BROWSER);

    expect([status, type]).toEqual([404, "application/problem+json"]);
  });

  test.each([
    "/../package.json",
    "/..%2fpackage.json",
    "/assets/..%2f..%2fpackage.json",
    "/%2e%2e/package.json",
    "/%00",
  ])("cannot be reached outside its folder by %s", async (address) => {
    const { status, type, text } = await request(app).get(address);

    expect([status, type]).toEqual([404, "application/problem+json"]);
    expect(text).not.toContain(folder);
  });
});
