/** The only file that talks to the server. Every answer is parsed before anybody sees it. */

import { z } from "zod";
import {
  type ArticleDetails,
  type ArticleId,
  type ArticleSummary,
  articleDetails,
  articleSummary,
  type EdgeDetails,
  type EdgeId,
  edgeDetails,
  type NetworkDetails,
  type NetworkSummary,
  type NodeDetails,
  type NodeId,
  networkDetails,
  networkSummary,
  nodeDetails,
  type SearchHit,
  type Statistics,
  type Subgraph,
  searchHit,
  statistics,
  subgraph,
} from "#graph/schema";

/** `gone`: nothing has this id. `unreachable`: no server answers. `failed`: it answers with something else than it should. */
export type FailureReason = "gone" | "unreachable" | "failed";

export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** How many things one question about a neighborhood brings at the most. */
const NEIGHBORHOOD_LIMIT = 80;
const SEARCH_LIMIT = 8;

const articleSummaries = z.array(articleSummary).readonly();
const networkSummaries = z.array(networkSummary).readonly();
const health = z.object({ statistics });
const searchHits = z.array(searchHit).readonly();

export async function fetchStatistics(_key: string, signal: AbortSignal): Promise<Statistics> {
  return (await ask("health", health, signal)).statistics;
}

export function fetchSearch(text: string, signal: AbortSignal): Promise<readonly SearchHit[]> {
  return ask(`search?${new URLSearchParams({ q: text, limit: String(SEARCH_LIMIT) })}`, searchHits, signal);
}

export function fetchNode(id: NodeId, signal: AbortSignal): Promise<NodeDetails> {
  return ask(`nodes/${encodeURIComponent(id)}`, nodeDetails, signal);
}

export function fetchNeighborhood(id: NodeId, signal: AbortSignal): Promise<Subgraph> {
  return ask(`nodes/${encodeURIComponent(id)}/neighborhood?limit=${NEIGHBORHOOD_LIMIT}`, subgraph, signal);
}

export function fetchEdge(id: EdgeId, signal: AbortSignal): Promise<EdgeDetails> {
  return ask(`edges/${encodeURIComponent(id)}`, edgeDetails, signal);
}

export function fetchArticles(_key: string, signal: AbortSignal): Promise<readonly ArticleSummary[]> {
  return ask("articles", articleSummaries, signal);
}

export function fetchArticle(id: ArticleId, signal: AbortSignal): Promise<ArticleDetails> {
  return ask(`articles/${encodeURIComponent(id)}`, articleDetails, signal);
}

export function fetchNetworks(_key: string, signal: AbortSignal): Promise<readonly NetworkSummary[]> {
  return ask("networks", networkSummaries, signal);
}

export function fetchNetwork(id: string, signal: AbortSignal): Promise<NetworkDetails> {
  return ask(`networks/${encodeURIComponent(id)}`, networkDetails, signal);
}

async function ask<Value>(path: string, answer: z.ZodType<Value>, signal: AbortSignal): Promise<Value> {
  const response = await reach(path, signal);
  if (!response.ok) throw new ApiFailure(response.status === 404 ? "gone" : "failed", await response.text());

  const parsed = answer.safeParse(await response.json());
  if (!parsed.success) throw new ApiFailure("failed", `/api/${path}: ${parsed.error.message}`);
  return parsed.data;
}

async function reach(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`/api/${path}`, { signal, headers: { accept: "application/json" } });
  } catch (cause) {
    throw new ApiFailure("unreachable", `/api/${path} does not answer.`, { cause });
  }
}
