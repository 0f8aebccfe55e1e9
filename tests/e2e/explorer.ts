/** What a visitor does on the page, in the words of the page. */

import type { BrowserContext, Locator, Page } from "playwright-core";
import { z } from "zod";
import type { EdgeId, NodeId } from "#graph/schema";

/** The same page in two languages: what its buttons and lists are called. */
export const SPOKEN = [
  {
    language: "Chinese",
    locale: "zh-CN",
    search: "搜索对象与网络",
    networks: "网络",
    graph: "图",
    list: "列表",
    relations: "显示的全部关系",
    details: "详情",
    seeInArticle: "在原文中看",
    readFromIt: "从文中读出的关系",
    backToPicture: "回到图",
    headline: "谁和谁合作，写在哪一句话里",
  },
  {
    language: "English",
    locale: "en-US",
    search: "Search for things and networks",
    networks: "Networks",
    graph: "Graph",
    list: "List",
    relations: "All relations shown",
    details: "Details",
    seeInArticle: "See it in the article",
    readFromIt: "Relations read from it",
    backToPicture: "Back to the picture",
    headline: "Who works with whom, and which sentence says so",
  },
] as const;

export type Spoken = (typeof SPOKEN)[number];

const places = z.record(z.string(), z.tuple([z.number(), z.number()]));
const published = z.object({ nodes: places, edges: places });

/** Types into the search and chooses the network whose name matches. */
export async function openNetwork(page: Page, spoken: Spoken, typed: string, name: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: spoken.search }).pressSequentially(typed, { delay: 30 });
  await page.getByRole("group", { name: spoken.networks }).getByRole("option", { name }).first().click();
}

/** Waits until the picture stands still, and says where everything is in it. */
export async function drawn(page: Page): Promise<z.infer<typeof published>> {
  const canvas = page.locator("[role=application][data-ready=true]");
  await canvas.waitFor();
  return published.parse(JSON.parse((await canvas.getAttribute("data-positions")) ?? ""));
}

/** Clicks where the canvas paints the middle of the line. */
export async function clickEdge(page: Page, edge: EdgeId): Promise<void> {
  const [x, y] = (await drawn(page)).edges[edge] ?? fail(`The picture has no line for ${edge}.`);
  await page.locator("[role=application]").click({ position: { x, y } });
}

/** The color of the pixel at the middle of a node, as the screen shows it. */
export async function colorAt(page: Page, node: NodeId): Promise<string> {
  const [x, y] = (await drawn(page)).nodes[node] ?? fail(`The picture has no node ${node}.`);
  const box = (await page.locator("[role=application]").boundingBox()) ?? fail("The picture is not on the screen.");
  const png = await page.screenshot({ clip: { x: box.x + x, y: box.y + y, width: 1, height: 1 } });
  return colorOf(page.context(), png);
}

/** The page itself may not load pictures out of nowhere; an empty one may. */
async function colorOf(context: BrowserContext, png: Buffer): Promise<string> {
  const blank = await context.newPage();
  const color = await blank.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const pen = new OffscreenCanvas(1, 1).getContext("2d");
    pen?.drawImage(image, 0, 0);
    const [red = 0, green = 0, blue = 0] = pen?.getImageData(0, 0, 1, 1).data ?? [];
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  }, png.toString("base64"));
  await blank.close();
  return color;
}

/** The open panel's first sentence: as a whole, and what is underlined and marked in it. */
export async function readSentence(panel: Locator) {
  const quote = panel.locator("blockquote").first();
  await quote.waitFor();
  return {
    text: (await quote.textContent()) ?? "",
    names: await quote.locator("u").allInnerTexts(),
    cues: await quote.locator("mark").allInnerTexts(),
  };
}

function fail(message: string): never {
  throw new Error(message);
}
