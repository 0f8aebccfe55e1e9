/** A web page: its main text without what stands around it, its title, its date and who published it. */

import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decode, withLineFeeds } from "./decode.ts";
import { type TreeNode, toText } from "./dom-text.ts";
import { toMetadata } from "./metadata.ts";
import { NotReadable } from "./not-readable.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import { withSkeleton } from "./skeleton.ts";

export function parseHtml(bytes: Uint8Array): ParsedDocument {
  const html = withSkeleton(withLineFeeds(decode(bytes, findCharset(bytes))));
  const { document } = parseHTML(html);
  const title = findTitle(document);
  const found = readMainText(html);
  const text = found?.text ?? toText(asTree(document.body));
  if (text === "") throw new NotReadable("it holds no text");

  return {
    text: title === undefined || startsWithTitle(text, title) ? text : `# ${title}\n\n${text}`,
    ...toMetadata({
      title,
      date: contentOf(document, DATES),
      published: found?.date,
      publisher: contentOf(document, PUBLISHERS) ?? found?.publisher ?? undefined,
    }),
  };
}

/** The text of a piece of a page: nothing stands around it. */
export function parseFragment(bytes: Uint8Array): ParsedDocument {
  const html = new TextDecoder().decode(bytes);
  return {
    text: toText(asTree(parseHTML(`<html><body>${html}</body></html>`).document.body)),
    metadata: {},
    warnings: [],
  };
}

const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/iu;

function findCharset(bytes: Uint8Array): string | undefined {
  return CHARSET.exec(Buffer.from(bytes.subarray(0, 4_096)).toString("latin1"))?.[1];
}

/** A tree as the text walker needs it; the library's own types say more, and say it otherwise. */
function asTree(node: unknown): TreeNode {
  return node as TreeNode;
}

const LEAST_TEXT = 80;

/** The main text as a reader view shows it; undefined where none is found. */
function readMainText(html: string) {
  const { document } = parseHTML(html);
  const found = new Readability(document, { charThreshold: LEAST_TEXT }).parse();
  if (!found?.content) return undefined;
  const { text } = parseFragment(Buffer.from(found.content));
  if (text.length < LEAST_TEXT) return undefined;
  return { text, date: found.publishedTime, publisher: found.siteName };
}

const TITLES = ['meta[property="og:title"]', 'meta[name="title"]'];
const DATES = [
  'meta[property="article:published_time"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="date"]',
  'meta[itemprop="datePublished"]',
];
const PUBLISHERS = ['meta[property="og:site_name"]', 'meta[name="source"]'];

interface Queryable {
  querySelector(selector: string): { getAttribute(name: string): string | null; textContent: string | null } | null;
}

function contentOf(document: Queryable, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const content = document.querySelector(selector)?.getAttribute("content")?.trim();
    if (content) return content;
  }
  return undefined;
}

/** The first heading, else what the page calls itself, without the names of section and site. */
function findTitle(document: Queryable): string | undefined {
  const heading = document.querySelector("h1")?.textContent?.replace(/\s+/gu, " ").trim();
  const named = contentOf(document, TITLES) ?? document.querySelector("title")?.textContent?.trim();
  return heading || named?.split(/\s*[_|]\s*|\s+[-–—]\s+/u)[0] || undefined;
}

function startsWithTitle(text: string, title: string): boolean {
  const plain = (words: string) => words.replace(/[#\s]+/gu, "");
  return plain(text.slice(0, 4 * title.length)).startsWith(plain(title));
}
