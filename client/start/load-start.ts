/** What the start page shows, asked for together: it is there as a whole, or fails as a whole. */

import type { ArticleSummary, NetworkSummary, Statistics } from "#graph/schema";
import { fetchArticles, fetchNetworks, fetchStatistics } from "../api.ts";
import { interleaveByQuestion } from "./interleave.ts";

export interface Start {
  readonly statistics: Statistics;
  /** In the order in which they are proposed. */
  readonly networks: readonly NetworkSummary[];
  /** Newest first. */
  readonly articles: readonly ArticleSummary[];
}

export async function loadStart(key: string, signal: AbortSignal): Promise<Start> {
  const [statistics, networks, articles] = await Promise.all([
    fetchStatistics(key, signal),
    fetchNetworks(key, signal),
    fetchArticles(key, signal),
  ]);
  return { statistics, networks: interleaveByQuestion(networks), articles };
}
