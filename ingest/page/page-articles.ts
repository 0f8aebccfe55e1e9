/** The articles of a page: its paragraphs told apart and given their roles. */

import type { BlockRole } from "#graph/schema";
import { findHeadline, type HeadingGroup, readSigns, startsArticle } from "./headings.ts";
import type { Kind, KnownParagraph } from "./roles.ts";

export interface PageBlock {
  readonly role: BlockRole;
  readonly paragraph: KnownParagraph;
}

/** Splits a page; a file whose front matter gives the title of the one article that it holds is not split. */
export function toPageArticles(
  paragraphs: readonly KnownParagraph[],
  isOne: boolean,
): readonly (readonly PageBlock[])[] {
  const [sole, ...others] = paragraphs;
  if (sole !== undefined && others.length === 0 && sole.kind !== "furniture")
    return [[{ role: "body", paragraph: sole }]];

  const signs = readSigns(paragraphs);
  let article: PageBlock[] = [];
  const articles = [article];
  let hasBegun = false;

  for (const { members, group } of toParts(paragraphs)) {
    hasBegun ||= group !== undefined && hasText(article);
    const startsNew = group !== undefined && hasBegun && !isOne && startsArticle(group, signs);
    if (startsNew) {
      article = [];
      articles.push(article);
    }
    for (const block of toBlocks(members, startsNew || !hasBegun ? group : undefined)) article.push(block);
  }
  return articles.filter((blocks) => blocks.some((block) => block.role !== "furniture"));
}

/** The group is given for the head of an article; within it a heading is a subheading. */
function toBlocks(members: readonly KnownParagraph[], head: HeadingGroup | undefined): readonly PageBlock[] {
  return head === undefined ? members.map(toInnerBlock) : toHead(head);
}

interface Part {
  readonly members: readonly KnownParagraph[];
  /** Set for a run of headings, labels and bylines. */
  readonly group: HeadingGroup | undefined;
}

function toParts(paragraphs: readonly KnownParagraph[]): readonly Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < paragraphs.length; ) {
    const isHead = isHeadKind(paragraphs[index]?.kind);
    let end = index + 1;
    while (end < paragraphs.length && isHeadKind(paragraphs[end]?.kind) === isHead) end++;
    const members = paragraphs.slice(index, end);
    const group = isHead ? { members, before: paragraphs[index - 1], after: paragraphs[end] } : undefined;
    parts.push({ members, group });
    index = end;
  }
  return parts;
}

function isHeadKind(kind: Kind | undefined): boolean {
  return kind === "heading" || kind === "label" || kind === "byline" || kind === "masthead";
}

/** Whether an article has begun: a few lines before the first headline are its standfirst. */
function hasText(blocks: readonly PageBlock[]): boolean {
  const text = blocks.filter(({ role }) => role === "body" || role === "item");
  if (blocks.some(({ role }) => role === "headline")) return text.length > 0;
  const width = text.reduce((sum, { paragraph }) => sum + paragraph.width, 0);
  return text.length > 2 || width > 400;
}

/** The head of an article: one headline, what stands above it, what stands below it. */
function toHead(group: HeadingGroup): readonly PageBlock[] {
  const found = findHeadline(group);
  const at = found === -1 ? group.members.findIndex(isPlainLabel) : found;
  return group.members.map((paragraph, index) => {
    if (index === at) return { role: "headline", paragraph };
    if (paragraph.kind === "heading") return { role: index > at ? "standfirst" : "label", paragraph };
    return toPlainBlock(paragraph);
  });
}

/** A name of two or three words above a text is its headline when there is no other. */
function isPlainLabel({ kind, text }: KnownParagraph): boolean {
  return kind === "label" && /^\p{L}/u.test(text);
}

const PLAIN_ROLES: Record<Kind, BlockRole> = {
  prose: "body",
  item: "item",
  header: "label",
  heading: "subheading",
  label: "label",
  byline: "byline",
  caption: "caption",
  furniture: "furniture",
  masthead: "furniture",
};

function toPlainBlock(paragraph: KnownParagraph): PageBlock {
  return { role: PLAIN_ROLES[paragraph.kind], paragraph };
}

/** Within an article a heading with the room of a picture above it stands under that picture. */
function toInnerBlock(paragraph: KnownParagraph): PageBlock {
  const isCaption = paragraph.kind === "heading" && paragraph.level === 0 && paragraph.gap >= 3;
  return isCaption ? { role: "caption", paragraph } : toPlainBlock(paragraph);
}
