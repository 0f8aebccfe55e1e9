/** What the graph answers with: nodes, edges, claims, articles, networks. Validators first, types by inference. */

import { z } from "zod";
import { blockRole, language, partialDate, span, status } from "./article-record.ts";
import { EDGE_TYPE_NAMES } from "./edge-types.ts";
import { articleId, claimId, edgeId, nodeId } from "./ids.ts";
import { NODE_LABELS } from "./node-types.ts";

const label = z.enum(NODE_LABELS);
const type = z.enum(EDGE_TYPE_NAMES);

/** A thing, folded from every article that names it. */
export const nodeRecord = z.object({
  id: nodeId,
  label,
  name: z.string(),
  aliases: z.array(z.string()).readonly(),
  /** How many articles name it, and how many claims are about it. */
  articleCount: z.int().nonnegative(),
  claimCount: z.int().nonnegative(),
});

/** A relation: the fold of its claims and nothing else, so there is always one at least. */
export const edgeRecord = z.object({
  id: edgeId,
  type,
  from: nodeId,
  to: nodeId,
  /** `planned` only while no article says that it happened. */
  status,
  /** The earliest and the latest date that a claim states. */
  since: partialDate.optional(),
  until: partialDate.optional(),
  claims: z.tuple([claimId], claimId).readonly(),
  articleCount: z.int().positive(),
});

export const articleSummary = z.object({
  id: articleId,
  title: z.string(),
  source: z.string(),
  language,
  published: partialDate.optional(),
  publisher: z.string().optional(),
  sample: z.boolean(),
  entityCount: z.int().nonnegative(),
  claimCount: z.int().nonnegative(),
});

/** A stretch of a quotation to be marked: one of the two names, or the words that state the relation. */
const mark = z.object({ role: z.enum(["subject", "object", "cue"]), span });

/** What one sentence of one article says of two things. */
export const claimRecord = z.object({
  id: claimId,
  type,
  subject: nodeId,
  object: nodeId,
  status,
  date: partialDate.optional(),
  dateInferred: z.boolean(),
  amount: z.number().optional(),
  currency: z.string().optional(),
  /** The sentence, its broken lines joined; `marks` are places in it, `span` is its place in the article's text. */
  quote: z.string().min(1),
  marks: z.array(mark).readonly(),
  span,
  rule: z.string(),
  article: articleSummary.omit({ entityCount: true, claimCount: true }),
});

/** A claim with what it rests on, for a person to judge; the places are in the article's text. */
export const claimToJudge = claimRecord
  .pick({ id: true, type: true, status: true, date: true, dateInferred: true, amount: true, currency: true })
  .extend(claimRecord.pick({ quote: true, rule: true, span: true }).shape)
  .extend({
    /** The names of the two. */
    subject: z.string(),
    object: z.string(),
    subjectSpan: span,
    objectSpan: span,
    /** The words that state it; none where the sentence as a whole does. */
    cues: z.array(z.string()).readonly(),
    /** The file of the article. */
    source: z.string(),
    /** Whether a short name alone ties one of the two to what the graph takes it for. */
    tied: z.boolean(),
    /** Whether a person has found it right. */
    reviewed: z.boolean(),
  });

export const subgraph = z.object({
  nodes: z.array(nodeRecord).readonly(),
  edges: z.array(edgeRecord).readonly(),
  /** True when there was more than the limit let through. */
  truncated: z.boolean(),
});

export const nodeDetails = nodeRecord.extend({
  /** How many edges of each type end here. */
  degrees: z.array(z.object({ type, count: z.int().positive() })).readonly(),
  articles: z.array(articleSummary.omit({ entityCount: true, claimCount: true })).readonly(),
});

export const edgeDetails = edgeRecord.omit({ claims: true }).extend({
  ends: z.tuple([nodeRecord, nodeRecord]).readonly(),
  claims: z.array(claimRecord).min(1).readonly(),
});

/** An article with everything that was read from it; all spans are places in `text`. */
export const articleDetails = articleSummary.extend({
  text: z.string(),
  blocks: z.array(z.object({ role: blockRole, span })).readonly(),
  mentions: z.array(z.object({ node: nodeId, span })).readonly(),
  nodes: z.array(nodeRecord).readonly(),
  claims: z.array(claimRecord).readonly(),
});

export const searchHit = nodeRecord.extend({
  /** The name that matched, where it is not the thing's own. */
  matched: z.string().optional(),
});

export const path = z.object({ nodes: z.array(nodeRecord).readonly(), edges: z.array(edgeRecord).readonly() });

/** A named question with an answer in the data: the members of this programme, the pairing of these two parks. */
export const networkSummary = z.object({
  id: z.string(),
  /** The question, by the name of its file. */
  question: z.string(),
  title: z.object({ en: z.string(), zh: z.string() }),
  /** What it is about: one programme, two parks, one park. */
  anchors: z.array(nodeRecord).min(1).readonly(),
  nodeCount: z.int().positive(),
  edgeCount: z.int().nonnegative(),
  since: partialDate.optional(),
});

export const networkDetails = networkSummary.extend({ graph: subgraph });

export const statistics = z.object({
  articles: z.int().nonnegative(),
  samples: z.int().nonnegative(),
  nodes: z.int().nonnegative(),
  edges: z.int().nonnegative(),
  planned: z.int().nonnegative(),
  claims: z.int().nonnegative(),
  since: partialDate.optional(),
  until: partialDate.optional(),
});

export type NodeRecord = z.infer<typeof nodeRecord>;
export type EdgeRecord = z.infer<typeof edgeRecord>;
export type ClaimRecord = z.infer<typeof claimRecord>;
export type ClaimToJudge = z.infer<typeof claimToJudge>;
export type Subgraph = z.infer<typeof subgraph>;
export type NodeDetails = z.infer<typeof nodeDetails>;
export type EdgeDetails = z.infer<typeof edgeDetails>;
export type ArticleSummary = z.infer<typeof articleSummary>;
export type ArticleDetails = z.infer<typeof articleDetails>;
export type SearchHit = z.infer<typeof searchHit>;
export type Path = z.infer<typeof path>;
export type NetworkSummary = z.infer<typeof networkSummary>;
export type NetworkDetails = z.infer<typeof networkDetails>;
export type Statistics = z.infer<typeof statistics>;
