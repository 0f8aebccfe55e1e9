/** What makes the page a good place to work: everything in sight, nothing stale, every sentence ready to be cited. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, openChromium } from "./chromium.ts";
import { clickEdge, drawn, openNetwork, SPOKEN } from "./explorer.ts";
import { type Product, startProduct } from "./product.ts";
import { visit } from "./visitor.ts";

const [spoken] = SPOKEN;
const TSPPP = /TSPPP|科技园区合伙人计划/u;
const MEMBERSHIP = /^park:成都高新区\|MEMBER_OF\|programme:/u;

/** Opens the network and the sentence that says that Chengdu is in it. */
async function openMembership(page: Page): Promise<void> {
  await page.goto("/");
  await openNetwork(page, spoken, "TSPPP", TSPPP);
  const { edges } = await drawn(page);
  const membership = Object.keys(edges).find((id): id is keyof typeof edges => MEMBERSHIP.test(id));
  await clickEdge(page, membership as Parameters<typeof clickEdge>[1]);
  await page.getByRole("region", { name: spoken.details }).locator("blockquote").first().waitFor();
}

describe.skipIf(!hasChromium)("whoever works with the page", () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    product = await startProduct("ingest/samples");
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test("sees all things and lines left of the panel that a click opens", async () => {
    const { page, leave } = await visit(browser, { origin: product.origin, locale: spoken.locale, width: 1440 });
    await openMembership(page);
    await page.waitForTimeout(600); // the journey of the camera

    const { nodes, edges } = await drawn(page);
    const canvas = await page.locator("[role=application]").boundingBox();
    const panel = await page.getByRole("region", { name: spoken.details }).boundingBox();
    const free = (panel?.x ?? 0) - (canvas?.x ?? 0);
    expect(free).toBeGreaterThan(600);
    const outside = [...Object.values(nodes), ...Object.values(edges)].filter(([x]) => x < 0 || x > free);
    expect(outside).toEqual([]);
    await leave();
  });

  test("has the whole picture below its switch on a phone", async () => {
    const phone = { origin: product.origin, locale: spoken.locale, width: 360, height: 740 };
    const { page, leave } = await visit(browser, phone);
    await page.goto("/");
    await openNetwork(page, spoken, "TSPPP", TSPPP);
    await page.getByRole("button", { name: spoken.graph, exact: true }).click();
    await drawn(page);

    const canvas = await page.locator("[role=application]").boundingBox();
    const tab = await page.getByRole("button", { name: spoken.graph, exact: true }).boundingBox();
    expect(canvas?.y).toBeGreaterThan((tab?.y ?? 0) + (tab?.height ?? 0));
    await leave();
  });

  test("copies a sentence with its article, its date and a link that opens it again", async () => {
    const { page, faults, leave } = await visit(browser, { origin: product.origin, locale: spoken.locale });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openMembership(page);

    await page.getByRole("button", { name: "复制引文" }).first().click();
    await page.getByRole("button", { name: "已复制" }).waitFor();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    const quote = await page.locator("blockquote").first().textContent();
    expect(citation).toContain(`“${quote}”——《成都高新区的“合伙人”名单又添新项目》，示例文章，2018年3月5日 http`);

    const [address = ""] = /http\S+$/u.exec(citation) ?? [];
    await page.goto(address);
    await page.getByRole("region", { name: spoken.details }).locator("blockquote").first().waitFor();
    expect(await page.locator("blockquote").first().textContent()).toBe(quote);
    expect(faults).toEqual([]);
    await leave();
  });

  test("sees on coming back to the window what was read meanwhile", async () => {
    const { page, leave } = await visit(browser, { origin: product.origin, locale: spoken.locale });
    await page.goto("/");
    await page.getByText("从 14 篇报道里").waitFor();

    await page.route("**/api/health", async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { readonly statistics: { readonly articles: number } };
      await route.fulfill({ response, json: { ...answer, statistics: { ...answer.statistics, articles: 15 } } });
    });
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await page.getByText("从 15 篇报道里").waitFor();
    await leave();
  });

  test("goes by keyboard from the search to a sentence, out of it with Escape, and on from where it began", async () => {
    const { page, leave } = await visit(browser, { origin: product.origin, locale: spoken.locale });
    await page.goto("/");
    await openNetwork(page, spoken, "TSPPP", TSPPP);
    await drawn(page);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("园区6");

    await page.locator("[role=application]").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const close = page.getByRole("region", { name: spoken.details }).getByRole("button", { name: "关闭" });
    await close.focus();
    await page.keyboard.press("Escape");
    await close.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("application");
    await leave();
  });

  test("closes with Escape the panel that a link has opened, wherever the keyboard is", async () => {
    const { page, leave } = await visit(browser, { origin: product.origin, locale: spoken.locale });
    await page.goto("/?node=park:成都高新区&select=park:成都高新区&as=list");
    const panel = page.getByRole("region", { name: spoken.details });
    await panel.getByRole("heading", { level: 2 }).waitFor();

    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await leave();
  });

  test("is told of an article that is not there, and how to get back", async () => {
    const { page, leave } = await visit(browser, { origin: product.origin, locale: spoken.locale });
    await page.goto("/?article=article:nowhere-0a1b2c3d");

    await page.getByRole("alert").getByText("这里没有这篇文章").waitFor();
    await page.getByRole("link", { name: "回到首页" }).waitFor();
    await leave();
  });
});
