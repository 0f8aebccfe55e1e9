/** How answers and failures of the server reach the page. */

import { afterEach, expect, test, vi } from "vitest";
import { ApiFailure, fetchNode, fetchStatistics } from "../../client/api.ts";
import { id } from "./records.ts";

const { signal } = new AbortController();
const answer = (status: number, body: unknown) => vi.fn(async () => Response.json(body, { status }));

afterEach(() => vi.unstubAllGlobals());

async function reasonOf(question: Promise<unknown>) {
  const error = await question.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return error instanceof ApiFailure ? error.reason : error;
}

test("an id goes into the address whole, whatever is in it", async () => {
  const fetch = answer(404, {});
  vi.stubGlobal("fetch", fetch);
  await reasonOf(fetchNode(id("company:A/B?c#d"), signal));
  expect(fetch.mock.calls[0]).toEqual(["/api/nodes/company%3AA%2FB%3Fc%23d", expect.anything()]);
});

test("what nobody knows is gone", async () => {
  vi.stubGlobal("fetch", answer(404, { title: "Not Found" }));
  expect(await reasonOf(fetchNode(id("park:甲园"), signal))).toBe("gone");
});

test("a server that is away is unreachable", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await reasonOf(fetchNode(id("park:甲园"), signal))).toBe("unreachable");
});

test("a server that answers with something else has failed", async () => {
  vi.stubGlobal("fetch", answer(200, { statistics: { articles: "many" } }));
  expect(await reasonOf(fetchStatistics("", signal))).toBe("failed");
  vi.stubGlobal("fetch", answer(500, { title: "Internal Server Error" }));
  expect(await reasonOf(fetchStatistics("", signal))).toBe("failed");
});
