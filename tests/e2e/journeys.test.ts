/** The two journeys that the product is for, in a real browser, on the samples that ship. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EdgeId, NodeId } from "#graph/schema";
import { hasChromium, openChromium } from "./chromium.ts";
import { clickEdge, colorAt, drawn, openNetwork, readSentence, SPOKEN } from "./explorer.ts";
import { type Product, startProduct } from "./product.ts";
import { visit } from "./visitor.ts";

const SAMPLES = "ingest/samples";
const PARK_COLOR = "#1f7a5c";

/** Everything that the samples say, white space aside. */
const said = readdirSync(SAMPLES).map((name) => withoutSpace(readFileSync(join(SAMPLES, name), "utf8")));

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, "");
}

describe.skipIf(!hasChromium)("somebody who opens the page", () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    product = await startProduct(SAMPLES);
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  describe.each(SPOKEN)("and reads $language", (spoken) => {
    test("types TSPPP, sees who is in it, clicks a line and reads its sentence", async () => {
      const { page, faults, leave } = await visit(browser, { origin: product.origin, locale: spoken.locale });
      await page.goto("/");
      await page.getByRole("heading", { level: 1, name: spoken.headline }).waitFor();

      await openNetwork(page, spoken, "TSPPP", /TSPPP|科技园区合伙人计划/u);
      const { nodes, edges } = await drawn(page);
      const members = Object.keys(nodes).join(" ");
      for (const name of ["成都高新区", "索菲亚", "巴塞罗那", "阿姆斯特丹"]) expect(members).toContain(name);

      const membership = Object.keys(edges).find((id) => /^park:成都高新区\|MEMBER_OF\|programme:/u.test(id));
      await clickEdge(page, membership as EdgeId);
      const sentence = await readSentence(page.getByRole("region", { name: spoken.details }));
      expect(sentence.names.length).toBeGreaterThanOrEqual(2);
      expect(sentence.names.join()).toMatch(/TSPPP|合伙人计划|计划/u);
      expect(sentence.cues.length).toBeGreaterThanOrEqual(1);
      expect(said.some((article) => article.includes(withoutSpace(sentence.text)))).toBe(true);

      expect(await colorAt(page, "park:成都高新区" as NodeId)).toBe(PARK_COLOR);
      expect(faults).toEqual([]);
      await leave();
    });

    test("types 兰白, opens its pairing with 张江, and reads the sentence behind the line and in its article", async () => {
      const { page, faults, leave } = await visit(browser, { origin: product.origin, locale: spoken.locale });
      await page.goto("/");

      await openNetwork(page, spoken, "兰白", /兰白.*张江|张江.*兰白/u);
      const { edges } = await drawn(page);
      const pairing = Object.keys(edges).find((id) =>
        /兰白.*\|PARTNERED_WITH\|.*张江|张江.*\|PARTNERED_WITH\|.*兰白/u.test(id),
      );
      await clickEdge(page, pairing as EdgeId);
      const panel = page.getByRole("region", { name: spoken.details });
      const sentence = await readSentence(panel);
      expect(sentence.names.join()).toMatch(/兰白/u);
      expect(sentence.names.join()).toMatch(/张江/u);
      expect(said.some((article) => article.includes(withoutSpace(sentence.text)))).toBe(true);

      await panel.getByRole("link", { name: spoken.seeInArticle }).first().click();
      await page.getByRole("heading", { name: spoken.readFromIt }).waitFor();
      const article = withoutSpace((await page.getByRole("article").textContent()) ?? "");
      expect(article).toContain(withoutSpace(sentence.text));

      expect(faults).toEqual([]);
      await leave();
    });

    test("reaches the same sentence without the picture, by the list alone", async () => {
      const { page, faults, leave } = await visit(browser, { origin: product.origin, locale: spoken.locale });
      await page.goto("/");

      await openNetwork(page, spoken, "lanbai", /兰白.*张江|张江.*兰白/u);
      await page.getByRole("button", { name: spoken.list }).click();
      const list = page.getByRole("region", { name: spoken.relations });
      await list.getByRole("link").filter({ hasText: "兰白" }).filter({ hasText: "张江" }).first().click();
      const sentence = await readSentence(page.getByRole("region", { name: spoken.details }));

      expect(said.some((article) => article.includes(withoutSpace(sentence.text)))).toBe(true);
      expect(faults).toEqual([]);
      await leave();
    });
  });
});
