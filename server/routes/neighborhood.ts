/** GET /api/nodes/{id}/neighborhood: what is within reach of a node. */

import { Router } from "express";
import { z } from "zod";
import type { GraphReader } from "#graph";
import { nodeId, subgraph } from "#graph/schema";
import { describeGet } from "../operation.ts";
import { edgeTypes, notFound, parseId, parseQuery, statusFilter, wholeNumber } from "../parameters.ts";

const Query = z.strictObject({
  depth: wholeNumber(1, 3, 1),
  types: edgeTypes,
  status: statusFilter,
  limit: wholeNumber(1, 500, 150),
});

export const neighborhoodOperation = describeGet("/nodes/{id}/neighborhood", {
  name: "neighborhood",
  summary: "The node, what is within reach of it, and the edges between them, the best evidenced first",
  path: z.object({ id: nodeId }),
  query: Query,
  answer: subgraph,
});

export function neighborhoodRoute(graph: GraphReader): Router {
  return Router().get("/nodes/:id/neighborhood", async (request, response) => {
    const id = parseId("node", nodeId, request.params.id);
    const options = parseQuery(Query, request.query);

    const neighborhood = await graph.neighborhood(id, options);
    if (neighborhood.nodes.length === 0) throw notFound("node", id);

    response.json(neighborhood);
  });
}
