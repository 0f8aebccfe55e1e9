/** GET /api/nodes/{id}: one thing, and the articles that name it. */

import { Router } from "express";
import { z } from "zod";
import type { GraphReader } from "#graph";
import { nodeDetails, nodeId } from "#graph/schema";
import { describeGet } from "../operation.ts";
import { notFound, parseId, refuseParameters } from "../parameters.ts";

export const nodesOperation = describeGet("/nodes/{id}", {
  name: "findNode",
  summary: "One node, how many edges end at it, and the articles that name it",
  path: z.object({ id: nodeId }),
  answer: nodeDetails,
});

export function nodesRoute(graph: GraphReader): Router {
  return Router().get("/nodes/:id", async (request, response) => {
    refuseParameters(request.query);
    const id = parseId("node", nodeId, request.params.id);

    const node = await graph.findNode(id);
    if (node === undefined) throw notFound("node", id);

    response.json(node);
  });
}
