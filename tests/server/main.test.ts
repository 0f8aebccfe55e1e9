/** The command line of the server: one line when it is ready, one line when it cannot be. */

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { openStore } from "#graph";
import { ended, firstLine, killAll, run, start } from "../run-command.ts";
import { twoSentences } from "./two-sentences.ts";

const MAIN = "server/main.ts";
const folder = mkdtempSync(join(tmpdir(), "serve-"));
afterEach(killAll);
afterAll(() => rmSync(folder, { recursive: true }));

/** A failure that a person can act on: exit code 1, a line on standard error, nothing else. */
async function expectOneLine(settings: Record<string, string>, line: RegExp, options: readonly string[] = []) {
  const { code, out, err } = await run(MAIN, options, { DATA_DIR: join(folder, "data"), PORT: "0", ...settings });

  expect(err).toMatch(line);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect([code, out]).toEqual([1, ""]);
}

describe("npm run serve", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "says where it is in one line, answers, and ends cleanly on %s",
    async (signal) => {
      const child = start(MAIN, [], { DATA_DIR: join(folder, "data"), PORT: "0" });
      const whole = ended(child);

      const line = await firstLine(child);
      const url = /http:\/\/127\.0\.0\.1:\d+/u.exec(line)?.[0];
      const health = await (await fetch(`${url}/api/health`)).json();
      child.kill(signal);
      child.kill(signal);

      expect(line).toMatch(/^The graph is at http:\/\/127\.0\.0\.1:\d+ \(.+\)\. Ctrl-C ends it\.$/u);
      expect(health).toMatchObject({ status: "ok", statistics: { articles: 0, nodes: 0, edges: 0 } });
      expect(await whole).toEqual({ code: 0, out: `${line}\n`, err: "" });
    },
  );

  test("ends when the npm that started it was ended", async () => {
    const command = `"${process.execPath}" ${MAIN}; exit $?`;
    const env = {
      ...process.env,
      DATA_DIR: join(folder, "left"),
      PORT: "0",
      NEO4J_URI: "",
      npm_lifecycle_event: "serve",
    };
    const shell = spawn("sh", ["-c", command], { env, stdio: ["ignore", "pipe", "inherit"] });
    const url = /http:\/\/\S+:\d+/u.exec(await firstLine(shell))?.[0] ?? "";
    const isUp = async () => (await fetch(url).catch(() => undefined)) !== undefined;
    expect(await isUp()).toBe(true);

    shell.kill("SIGTERM");

    await expect.poll(isUp, { timeout: 5_000 }).toBe(false);
  });

  test("shows within two seconds what a person corrects, and what was read when it is taken back", async () => {
    const dataDir = join(folder, "corrected");
    const store = await openStore({ kind: "embedded", dataDir });
    await store.putArticle(twoSentences);
    await store.close();
    const child = start(MAIN, [], { DATA_DIR: dataDir, PORT: "0" });
    const whole = ended(child);
    const url = /http:\/\/\S+:\d+/u.exec(await firstLine(child))?.[0];
    const names = async () =>
      (await (await fetch(`${url}/api/search?q=qingshi`)).json()).map(({ name }: { name: string }) => name);
    expect(await names()).toEqual(["青石科技园"]);

    mkdirSync(join(dataDir, "overrides"));
    writeFileSync(join(dataDir, "overrides", "parks.yaml"), "- rename: park:青石科技园\n  to: 青石谷\n");
    await expect.poll(names, { timeout: 2_000 }).toEqual(["青石谷"]);
    rmSync(join(dataDir, "overrides"), { recursive: true });
    await expect.poll(names, { timeout: 2_000 }).toEqual(["青石科技园"]);
    child.kill("SIGTERM");
    expect(await whole).toMatchObject({ code: 0, err: "" });
  });

  test("shows an article within two seconds of its being read into the same data", async () => {
    const dataDir = join(folder, "shared");
    const child = start(MAIN, [], { DATA_DIR: dataDir, PORT: "0" });
    const whole = ended(child);
    const url = /http:\/\/\S+:\d+/u.exec(await firstLine(child))?.[0];
    const articles = async () =>
      (await (await fetch(`${url}/api/articles`)).json()).map(({ id }: { id: string }) => id);
    expect(await articles()).toEqual([]);

    const store = await openStore({ kind: "embedded", dataDir });
    await store.putArticle(twoSentences);
    await store.publish();
    await store.close();

    await expect.poll(articles, { timeout: 2_000 }).toEqual(["article:青石科技园与北岸大学结为伙伴-0a1b2c3d"]);
    child.kill("SIGTERM");
    await whole;
  });

  test("explains its settings", async () => {
    const { code, out } = await run(MAIN, ["--help"]);

    expect(code).toBe(0);
    for (const setting of [
      "PORT",
      "HOST",
      "DATA_DIR",
      "NEO4J_URI",
      "NEO4J_USERNAME",
      "NEO4J_PASSWORD",
      "NEO4J_DATABASE",
    ]) {
      expect(out).toContain(setting);
    }
  });

  test("refuses a wrong setting by its name", async () => {
    await expectOneLine({ PORT: "many" }, /^The setting PORT must be a whole number from 0 to 65535, but is "many"\./u);
    await expectOneLine({ NEO4J_URI: "http://here", NEO4J_PASSWORD: "x" }, /NEO4J_URI/u);
    await expectOneLine({ NEO4J_URI: "bolt://127.0.0.1:7687" }, /NEO4J_PASSWORD/u);
  });

  test("refuses an option that it does not know", async () => {
    await expectOneLine({}, /^Unknown option '--port'\. See `npm run serve -- --help`\./u, ["--port", "80"]);
  });

  test("says that its port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;

    await expectOneLine({ PORT: String(port) }, new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is in use\\.`, "u"));
    other.close();
  });

  test("says that its data folder cannot be written", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");

    await expectOneLine({ DATA_DIR: join(file, "data") }, new RegExp(file, "u"));
  });

  test("says that Neo4j does not answer", async () => {
    const settings = { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "of-no-use" };

    await expectOneLine(settings, /127\.0\.0\.1:9/u);
  });
});
