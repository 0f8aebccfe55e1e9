/** Whether everybody can use the page: with assistive technology, and on a narrow screen. */

import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { hasChromium, openChromium } from "./chromium.ts";
import { drawn, openNetwork, readSentence, SPOKEN, type Spoken } from "./explorer.ts";
import { type Product, startProduct } from "./product.ts";
import { type VisitorOptions, visit } from "./visitor.ts";

const TSPPP = /TSPPP|科技园区合伙人计划/u;
const PHONE = { width: 360, height: 740 };

const violations = z.object({
  violations: z.array(
    z.object({ id: z.string(), impact: z.string().nullish(), nodes: z.array(z.object({ html: z.string() })) }),
  ),
});

/** What axe finds that would keep somebody out. */
async function seriousViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = violations.parse(await page.evaluate("axe.run()"));
  return found.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

async function openEvidence(page: Page, spoken: Spoken): Promise<void> {
  await page.goto("/");
  await openNetwork(page, spoken, "TSPPP", TSPPP);
  await page.getByRole("button", { name: spoken.list }).click();
  await page
    .getByRole("region", { name: spoken.relations })
    .getByRole("link")
    .filter({ hasText: "成都" })
    .last()
    .click();
  await readSentence(page.getByRole("region", { name: spoken.details }));
}

describe.skipIf(!hasChromium)("the page", () => {
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

  describe.each(SPOKEN)("in $language", (spoken) => {
    const open = (options: Partial<VisitorOptions> = {}) =>
      visit(browser, { origin: product.origin, locale: spoken.locale, ...options });

    test("keeps nobody out of the start, the picture, the list and the article", async () => {
      const { page, faults, leave } = await open();

      await page.goto("/");
      await page.getByRole("heading", { level: 1, name: spoken.headline }).waitFor();
      expect(await seriousViolations(page), "start").toEqual([]);

      await openNetwork(page, spoken, "TSPPP", TSPPP);
      await drawn(page);
      expect(await seriousViolations(page), "picture").toEqual([]);

      await openEvidence(page, spoken);
      expect(await seriousViolations(page), "list with its evidence").toEqual([]);

      await page.getByRole("link", { name: spoken.seeInArticle }).first().click();
      await page.getByRole("heading", { name: spoken.readFromIt }).waitFor();
      expect(await seriousViolations(page), "article").toEqual([]);

      expect(faults).toEqual([]);
      await leave();
    });

    test("keeps nobody out in the dark either", async () => {
      const { page, leave } = await open({ colorScheme: "dark" });

      await openEvidence(page, spoken);
      expect(await seriousViolations(page), "list with its evidence").toEqual([]);
      await leave();
    });

    test("says which language it speaks", async () => {
      const { page, leave } = await open();
      await page.goto("/");
      await page.getByRole("heading", { level: 1, name: spoken.headline }).waitFor();

      expect(await page.locator("html").getAttribute("lang")).toBe(spoken.locale === "zh-CN" ? "zh-CN" : "en");
      await leave();
    });

    test("is never wider than a phone", async () => {
      const { page, faults, leave } = await open(PHONE);

      await page.goto("/");
      await page.getByRole("heading", { level: 1, name: spoken.headline }).waitFor();
      expect(await widthOf(page), "start").toBeLessThanOrEqual(PHONE.width);

      await openEvidence(page, spoken);
      expect(await widthOf(page), "list with its evidence").toBeLessThanOrEqual(PHONE.width);

      await page.getByRole("link", { name: spoken.seeInArticle }).first().click();
      await page.getByRole("heading", { name: spoken.readFromIt }).waitFor();
      expect(await widthOf(page), "article").toBeLessThanOrEqual(PHONE.width);

      await page.goto("/");
      await openNetwork(page, spoken, "TSPPP", TSPPP);
      await page.getByRole("button", { name: spoken.graph, exact: true }).click();
      await drawn(page);
      expect(await widthOf(page), "picture").toBeLessThanOrEqual(PHONE.width);

      expect(faults).toEqual([]);
      await leave();
    });
  });
});
