/** Stage 7: puts what was read from an article on record, every mention and claim with its place in the text. */

import { createHash } from "node:crypto";
import type { GraphWriter } from "#graph";
import type { ArticleRecord, ReadClaim, ReadEntity, Span } from "#graph/schema";
import { toArticleId } from "../article-id.ts";
import type { Article, Claim, ResolvedArticle, ResolvedMention, Sentence } from "../documents.ts";

/** Samples ship with the product; their front matter says so where others name their publisher. */
const SAMPLE = "sample";

export function toArticleRecord(resolved: ResolvedArticle, claims: readonly Claim[], reader: string): ArticleRecord {
  const { article } = resolved;
  const spans = spansOfEntities(resolved);
  const places = toPlaces(spans);
  const isSample = article.publisher === SAMPLE;
  return {
    id: toArticleId(article),
    source: article.source,
    start: article.start,
    title: article.title,
    language: article.language,
    ...(article.published === undefined ? {} : { published: article.published }),
    ...(article.publisher === undefined || isSample ? {} : { publisher: article.publisher }),
    sample: isSample,
    text: article.text,
    blocks: article.blocks,
    entities: resolved.entities.flatMap((entity, index) => toReadEntity(entity, spans[index] ?? [])),
    claims: claims.map((claim) => withPlaces(claim, places)),
    reader,
  };
}

export function writeArticle(record: ArticleRecord, writer: GraphWriter): ReturnType<GraphWriter["putArticle"]> {
  return writer.putArticle(record);
}

/** What decides how the words of an article are read: this version of the reader, and what the file says of them. */
export function toReading({ title, published, publisher }: Article, version: string): string {
  const said = createHash("sha256").update(JSON.stringify([title, published, publisher]));
  return `${version}-${said.digest("hex").slice(0, 8)}`;
}

/** For each entity the places where it is named or meant, in order, each once. */
function spansOfEntities({ entities, mentions, sentences }: ResolvedArticle): readonly (readonly Span[])[] {
  const spans = entities.map(() => new Map<string, Span>());
  for (const mention of mentions) {
    const span = toSpan(mention, sentences);
    for (const entity of mention.entities) spans[entity]?.set(span.join("-"), span);
  }
  return spans.map((found) => [...found.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
}

function toSpan(mention: ResolvedMention, sentences: readonly Sentence[]): Span {
  const at = sentences[mention.sentence]?.at;
  const [first, last] = [at?.[mention.start], at?.[mention.end - 1]];
  if (first === undefined || last === undefined) throw new Error(`The mention "${mention.text}" is in no sentence`);
  return [first, last + 1];
}

function toReadEntity(entity: ResolvedArticle["entities"][number], spans: readonly Span[]): readonly ReadEntity[] {
  if (spans.length === 0) return [];
  const { label, name, aliases, keys, hints } = entity;
  const others = [...new Set(aliases)].filter((alias) => alias !== name);
  return [{ label, name, aliases: others, keys: [...new Set(keys)], hints: [...new Set(hints)], spans }];
}

/** Where each entity stands once those that are nowhere named are left out. */
function toPlaces(spans: readonly (readonly Span[])[]): readonly number[] {
  let next = 0;
  return spans.map((found) => (found.length > 0 ? next++ : -1));
}

function withPlaces(claim: Claim, places: readonly number[]): ReadClaim {
  const [subject, object] = [places[claim.subject] ?? -1, places[claim.object] ?? -1];
  if (subject < 0 || object < 0) throw new Error(`A claim (${claim.rule}) is about something that is nowhere named`);
  return { ...claim, subject, object };
}
