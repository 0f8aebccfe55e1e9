/** GET /api/paths: how two things hang together. */

import { Router } from "express";
import { z } from "zod";
import type { GraphReader } from "#graph";
import { type NodeId, path } from "#graph/schema";
import { describeGet } from "../operation.ts";
import { nodeIdInQuery, notFound, parseQuery, wholeNumber } from "../parameters.ts";

const Query = z.strictObject({ from: nodeIdInQuery, to: nodeIdInQuery, limit: wholeNumber(1, 20, 5) });

export const pathsOperation = describeGet("/paths", {
  name: "paths",
  summary: "The shortest paths between two nodes; none when nothing joins them within six steps",
  query: Query,
  answer: z.array(path),
});

export function pathsRoute(graph: GraphReader): Router {
  return Router().get("/paths", async (request, response) => {
    const { from, to, limit } = parseQuery(Query, request.query);

    const paths = await graph.paths(from, to, limit);
    if (paths.length === 0) await refuseUnknown(graph, [from, to]);

    response.json(paths);
  });
}

/** No path is an answer; a path from or to nothing is a mistake. */
async function refuseUnknown(graph: GraphReader, ids: readonly NodeId[]): Promise<void> {
  for (const id of ids) {
    if ((await graph.findNode(id)) === undefined) throw notFound("node", id);
  }
}
