/** Names and texts that try to become markup or code stay what they are: text. */

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "#graph";
import { type ArticleRecord, articleRecord } from "#graph/schema";
import { hasChromium, openChromium } from "./chromium.ts";
import { drawn, readSentence, SPOKEN } from "./explorer.ts";
import { type Product, startProductOn } from "./product.ts";
import { visit } from "./visitor.ts";

const PAYLOADS = [
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(2)>',
  "</script><script>alert(3)</script>",
  "javascript:alert(4)",
  "{{constructor.constructor('alert(5)')()}}",
  "<iframe srcdoc='<script>alert(6)</script>'>",
  "<style>@import 'https://elsewhere.example/x.css';</style>",
  "$&$1`%00",
];

/** An article in which every payload is the name of a park that works with the next. */
function hostileRecord(): ArticleRecord {
  const names = PAYLOADS.map((payload) => `${payload}园`);
  const sentences = names.map((name, index) => `${name}与${names[(index + 1) % names.length]}合作。`);
  const text = sentences.join("\n");
  const startOf = (index: number) => sentences.slice(0, index).join("\n").length + (index === 0 ? 0 : 1);

  return articleRecord.parse({
    id: `article:${PAYLOADS[0]}-0a1b2c3d`,
    source: `${PAYLOADS[1]}.txt`,
    start: 0,
    title: PAYLOADS[2],
    language: "zh-Hans",
    publisher: PAYLOADS[0],
    sample: false,
    text,
    blocks: [{ role: "body", span: [0, text.length] }],
    entities: names.map((name, index) => ({
      label: "Park",
      name,
      aliases: [`${PAYLOADS[index]}`],
      keys: [`park:hostile-${index}`],
      hints: [],
      spans: [[startOf(index), startOf(index) + name.length]],
    })),
    claims: names.map((name, index) => {
      const [start, object] = [startOf(index), names[(index + 1) % names.length] ?? ""];
      const objectStart = start + name.length + 1;
      return {
        type: "PARTNERED_WITH",
        subject: index,
        object: (index + 1) % names.length,
        status: "actual",
        sentence: [start, start + (sentences[index] ?? "").length],
        subjectSpan: [start, start + name.length],
        objectSpan: [objectStart, objectStart + object.length],
        cues: [[objectStart + object.length, objectStart + object.length + 2]],
        rule: "by-hand",
      };
    }),
    reader: "by-hand",
  });
}

describe.skipIf(!hasChromium)("hostile names", () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    product = await startProductOn(async (dataDir) => {
      const store = await openStore({ kind: "embedded", dataDir });
      await store.putArticle(hostileRecord());
      await store.publish();
      await store.close();
    });
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test("are shown letter by letter in search, picture, list, evidence and article, and run nowhere", async () => {
    const [spoken] = SPOKEN;
    const { page, faults, leave } = await visit(browser, { origin: product.origin, locale: spoken.locale });

    await page.goto("/");
    const search = page.getByRole("combobox");
    for (const payload of PAYLOADS) {
      await search.fill(payload);
      await page.getByRole("option").filter({ hasText: payload }).first().waitFor();
    }
    await page.getByRole("option").first().click();
    await drawn(page);

    await page.getByRole("button", { name: spoken.list }).click();
    const panel = page.getByRole("region", { name: spoken.details });
    const relations = page.getByRole("region", { name: spoken.relations }).locator(".edge-row");
    for (const relation of await relations.all()) {
      await relation.click();
      const { text } = await readSentence(panel);
      expect(PAYLOADS.filter((payload) => text.includes(payload))).toHaveLength(2);
    }

    await panel.getByRole("link", { name: spoken.seeInArticle }).first().click();
    await page.getByRole("heading", { name: spoken.readFromIt }).waitFor();
    const article = await page.getByRole("article").textContent();
    for (const payload of PAYLOADS) expect(article).toContain(payload);

    expect(await page.locator("img[src=x], iframe, svg[onload]").count()).toBe(0);
    expect(faults).toEqual([]);
    await leave();
  });
});
