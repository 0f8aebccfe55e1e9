/** Every question that a graph answers, once for all stores: a store only has to run the queries. */

import { statistics } from "../schema/index.ts";
import { findArticle, findArticles } from "./answers/articles.ts";
import { type Answer, ask, type Run } from "./answers/ask.ts";
import { findClaimsToJudge } from "./answers/claims-to-judge.ts";
import { findEdge } from "./answers/edges.ts";
import { exportGraph } from "./answers/export.ts";
import { findNeighborhood } from "./answers/neighborhood.ts";
import { findNetwork, findNetworks } from "./answers/networks.ts";
import { findNode } from "./answers/nodes.ts";
import { findPaths } from "./answers/paths.ts";
import { findByName } from "./answers/search.ts";
import type { GraphReader } from "./graph-store.ts";

/** How long a person waits, and how long a command that writes a file. */
const PATIENCE = 15_000;
const LONG_PATIENCE = 10 * 60_000;

export function createGraphReader(answer: Answer): GraphReader {
  const soon = <Value>(question: (run: Run) => Promise<Value>) => answer(question, PATIENCE);
  return {
    statistics: () => soon(countAll),
    search: (text, limit) => soon((run) => findByName(run, text, limit)),
    findNode: (id) => soon((run) => findNode(run, id)),
    neighborhood: (id, options) => soon((run) => findNeighborhood(run, id, options)),
    findEdge: (id) => soon((run) => findEdge(run, id)),
    articles: () => soon(findArticles),
    findArticle: (id) => soon((run) => findArticle(run, id)),
    paths: (from, to, limit) => soon((run) => findPaths(run, from, to, limit)),
    networks: () => soon(findNetworks),
    findNetwork: (id) => soon((run) => findNetwork(run, id)),
    claimsToJudge: () => answer(findClaimsToJudge, LONG_PATIENCE),
    exportGraph: () => answer(exportGraph, LONG_PATIENCE),
  };
}

async function countAll(run: Run) {
  const [row] = await ask(run, "statistics", statistics);
  return statistics.parse(row);
}
