/** Every question that a graph answers, once for all stores: a store only has to run the queries. */

import { statistics } from "../schema/index.ts";
import { findArticle, findArticles } from "./answers/articles.ts";
import { type Answer, ask, type Run } from "./answers/ask.ts";
import { findEdge } from "./answers/edges.ts";
import { exportGraph } from "./answers/export.ts";
import { findNeighborhood } from "./answers/neighborhood.ts";
import { findNetwork, findNetworks } from "./answers/networks.ts";
import { findNode } from "./answers/nodes.ts";
import { findPaths } from "./answers/paths.ts";
import { findByName } from "./answers/search.ts";
import type { GraphReader } from "./graph-store.ts";

export function createGraphReader(answer: Answer): GraphReader {
  return {
    statistics: () => answer(countAll),
    search: (text, limit) => answer((run) => findByName(run, text, limit)),
    findNode: (id) => answer((run) => findNode(run, id)),
    neighborhood: (id, options) => answer((run) => findNeighborhood(run, id, options)),
    findEdge: (id) => answer((run) => findEdge(run, id)),
    articles: () => answer(findArticles),
    findArticle: (id) => answer((run) => findArticle(run, id)),
    paths: (from, to, limit) => answer((run) => findPaths(run, from, to, limit)),
    networks: () => answer(findNetworks),
    findNetwork: (id) => answer((run) => findNetwork(run, id)),
    exportGraph: () => answer(exportGraph),
  };
}

async function countAll(run: Run) {
  const [row] = await ask(run, "statistics", statistics);
  return statistics.parse(row);
}
