/** The seven stages, in order: from files to a graph whose every edge can show its sentence. */

import { GraphError, type GraphWriter } from "#graph";
import type { ArticleId, ArticleRecord } from "#graph/schema";
import { toArticleId } from "./article-id.ts";
import type { Article, Claim, Denial, Mention, ResolvedArticle } from "./documents.ts";
import { findExcess } from "./excess.ts";
import { keepRecorded } from "./keep-recorded.ts";
import { findReaderVersion } from "./reader-version.ts";
import { type IngestEvent, type Report, RunningReport, toRemarkEvent, toSummary } from "./report.ts";
import { extractRelations } from "./stages/extract-relations.ts";
import { findMentions } from "./stages/find-mentions.ts";
import { type FoundFile, loadFile } from "./stages/load-files.ts";
import { resolveEntities } from "./stages/resolve-entities.ts";
import { segment } from "./stages/segment.ts";
import { splitArticles } from "./stages/split-articles.ts";
import { toArticleRecord, toReading, writeArticle } from "./stages/write-graph.ts";

const READER = findReaderVersion();

/** What the stages in between have found, for whoever wants to see why. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly resolved: ResolvedArticle;
  readonly claims: readonly Claim[];
  readonly denials: readonly Denial[];
}

/** Stages 3 to 6: a pure function that knows no other article. */
export function readStages(article: Article): Reading {
  const sentences = segment(article);
  const mentions = findMentions(sentences, article);
  const resolved = resolveEntities(article, sentences, mentions);
  const denials: Denial[] = [];
  const claims = extractRelations(resolved, (denial) => denials.push(denial));
  return { mentions, resolved, claims, denials };
}

/** The same as a record for stage 7. */
export function readArticle(article: Article): ArticleRecord {
  const { resolved, claims } = readStages(article);
  return toArticleRecord(resolved, claims, toReading(article, READER));
}

/** Reads the files one after the other, and publishes the graph at the end. */
export async function ingest(
  files: readonly FoundFile[],
  writer: GraphWriter,
  onEvent: (event: IngestEvent) => void = () => {},
): Promise<Report> {
  const report = new RunningReport();
  const tell = (event: IngestEvent) => {
    report.add(event);
    onEvent(event);
  };

  const told = new Set<ArticleId>();
  try {
    for (const [index, file] of files.entries()) {
      tell({ event: "file", name: file.name, number: index + 1, total: files.length });
      for await (const event of ingestFile(file, writer, told)) tell(event);
    }
    tell({ event: "publishing" });
    for (const problem of await writer.publish()) tell({ event: "correction", ...problem });
  } catch (cause) {
    if (!(cause instanceof GraphError)) throw cause;
    const kept = `Until then: ${toSummary(report)} What was added stays.`;
    throw new GraphError(cause.code, `${cause.message}\n${kept}`, { cause });
  }
  return report;
}

async function* ingestFile(found: FoundFile, writer: GraphWriter, told: Set<ArticleId>): AsyncGenerator<IngestEvent> {
  for await (const loaded of loadFile(found)) {
    if (loaded.status !== "loaded") {
      yield toRemarkEvent(loaded);
      continue;
    }
    const articles = splitArticles(loaded.file);
    if (articles.length === 0) {
      yield { event: "set-aside", source: loaded.file.name, stage: "split-articles", reason: "it holds no article" };
    }
    for (const article of articles) yield* ingestArticle(article, writer, told);
  }
}

/** Of two copies in one run the first counts, so that a run repeated changes nothing, whatever else they say of themselves. */
async function* ingestArticle(found: Article, writer: GraphWriter, told: Set<ArticleId>): AsyncGenerator<IngestEvent> {
  const id = toArticleId(found);
  const { title, source } = found;
  const excess = findExcess(found);
  if (excess !== undefined) return yield { event: "set-aside", source, stage: "split-articles", reason: excess };
  if (told.has(id)) return yield { event: "unchanged", id, title, source };
  const record = await writer.findRecord(id);
  const { article, remarks } = keepRecorded(found, record);
  for (const remark of remarks) yield { ...remark, source, stage: "write-graph" };
  const isKnown = record?.reader === toReading(article, READER);
  try {
    const event = isKnown ? "unchanged" : await writeArticle(readArticle(article), writer);
    told.add(id);
    yield { event, id, title, source };
  } catch (error) {
    if (!(error instanceof GraphError)) throw new Error(`Reading "${title}" (${source}) failed`, { cause: error });
    if (error.code !== "invalid") throw error;
    yield { event: "set-aside", source, stage: "write-graph", reason: error.message };
  }
}
