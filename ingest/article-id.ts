/** The id of an article, made of its words: the first of its title, and a hash of its text. */

import { createHash } from "node:crypto";
import type { ArticleId } from "#graph/schema";
import type { Article } from "./documents.ts";

/** The same words are the same article, wherever its lines are broken. */
export function toArticleId({ title, text }: Pick<Article, "title" | "text">): ArticleId {
  return `article:${toSlug(title)}-${toTextHash(text)}` as ArticleId;
}

export function toTextHash(text: string): string {
  return createHash("sha256").update(text.replace(/\s+/gu, "")).digest("hex").slice(0, 8);
}

const SLUG_LENGTH = 24;

/** The first words of a title: 结对张江三年, barcelona-gathers-the-worl. */
function toSlug(title: string): string {
  const words =
    title
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
  const joined = words.reduce((slug, word) => slug + (isLatinPair(slug, word) ? "-" : "") + word, "");
  return [...joined].slice(0, SLUG_LENGTH).join("").replace(/-$/u, "") || "untitled";
}

function isLatinPair(slug: string, word: string): boolean {
  return /[^\p{Script=Han}]$/u.test(slug) && !/^\p{Script=Han}/u.test(word);
}
