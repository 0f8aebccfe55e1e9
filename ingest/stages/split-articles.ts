/** Stage 2: splits a file into its articles, rejoins broken lines, and tells headline, text and furniture apart. */

import { joinLines } from "#graph/schema";
import type { Article, Block, SourceFile } from "../documents.ts";
import { DATELINES } from "../lexicon/page-furniture.ts";
import { findLanguage } from "../page/find-language.ts";
import { firstWords } from "../page/first-words.ts";
import { shapeLines } from "../page/line-shapes.ts";
import { toLines } from "../page/lines.ts";
import { type PageBlock, toPageArticles } from "../page/page-articles.ts";
import { toParagraphs } from "../page/paragraphs.ts";
import { knowParagraphs } from "../page/roles.ts";
import { findWrittenDate } from "../page/written-dates.ts";

export function splitArticles(file: SourceFile): readonly Article[] {
  const paragraphs = toParagraphs(file.text, shapeLines(toLines(file.text, file.bodyStart)));
  const known = knowParagraphs(paragraphs);
  const pageDate = known.filter(({ kind }) => kind === "masthead").map(({ text }) => findWrittenDate(text));
  const published = file.metadata.date ?? pageDate.find((date) => date !== undefined);

  return toPageArticles(known, file.metadata.title !== undefined)
    .map(withoutOuterFurniture)
    .map((blocks) => toArticle(file, blocks, published))
    .filter(({ text }) => WORD.test(text));
}

const WORD = /\p{L}/u;

/** What a page carries above its first and below its last article belongs to neither. */
function withoutOuterFurniture(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const first = blocks.findIndex(({ role }) => role !== "furniture");
  const last = blocks.findLastIndex(({ role }) => role !== "furniture");
  return blocks.slice(first, last + 1);
}

function toArticle(file: SourceFile, pageBlocks: readonly PageBlock[], date: string | undefined): Article {
  const start = pageBlocks[0]?.paragraph.start ?? 0;
  const text = file.text.slice(start, pageBlocks.at(-1)?.paragraph.end ?? start);
  const published = date ?? findPublished(pageBlocks);
  const { publisher, unusable } = file.metadata;
  return {
    source: file.name,
    start,
    title: file.metadata.title ?? findTitle(pageBlocks),
    language: findLanguage(text),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(unusable === undefined ? {} : { unusable }),
    text,
    blocks: toBlocks(pageBlocks, start, text),
  };
}

const LONGEST_HEADLINE = 120;

/** The headline; without one, or with one that is none, the first words; none of it half a character of a text that was cut off. */
function findTitle(blocks: readonly PageBlock[]): string {
  return findWords(blocks).replace(/\ufffd+$/u, "");
}

function findWords(blocks: readonly PageBlock[]): string {
  const headline = blocks.find(({ role }) => role === "headline")?.paragraph.text;
  if (headline !== undefined && headline.length <= LONGEST_HEADLINE) return headline;
  const first = blocks.find(({ role }) => role === "body") ?? blocks[0];
  return firstWords(headline ?? first?.paragraph.text ?? "");
}

/** The date in the head, in the dateline, or under the last line. */
function findPublished(blocks: readonly PageBlock[]): string | undefined {
  const firstBody = blocks.findIndex(({ role }) => role === "body");
  const head = blocks.slice(0, firstBody).map(({ paragraph }) => paragraph.text);
  const dateline = datelineOf(blocks[firstBody]?.paragraph.text ?? "");
  const foot = blocks.slice(-3).flatMap(({ role, paragraph }) => (role === "body" ? [] : [paragraph.text]));
  return [...head, dateline, ...foot].map(findWrittenDate).find((found) => found !== undefined);
}

function toBlocks(pageBlocks: readonly PageBlock[], start: number, text: string): readonly Block[] {
  const firstBody = pageBlocks.findIndex(({ role }) => role === "body");
  return pageBlocks.flatMap(({ role, paragraph }, index): readonly Block[] => {
    const [from, to] = [paragraph.start - start, paragraph.end - start];
    if (index !== firstBody) return [{ role, span: [from, to] }];
    return withDateline(from, to, datelineEnd(text.slice(from, to)));
  });
}

/** The dateline is cut off from the first paragraph: it says who reports, and from where, not what happened. */
function withDateline(from: number, to: number, length: number): readonly Block[] {
  if (length === 0 || from + length >= to) return [{ role: "body", span: [from, to] }];
  return [
    { role: "byline", span: [from, from + length] },
    { role: "body", span: [from + length, to] },
  ];
}

/** The length of the dateline in the raw text. */
function datelineEnd(raw: string): number {
  const joined = joinLines(raw);
  return joined.at[datelineOf(joined.text).length] ?? 0;
}

function datelineOf(text: string): string {
  const head = text.slice(0, 160);
  return DATELINES.map((pattern) => pattern.exec(head)?.[0]).find((found) => found !== undefined) ?? "";
}
