/** GET /api/edges/{id}: one relation, with every sentence that states it. */

import { Router } from "express";
import { z } from "zod";
import type { GraphReader } from "#graph";
import { edgeDetails, edgeId } from "#graph/schema";
import { describeGet } from "../operation.ts";
import { notFound, parseId, refuseParameters } from "../parameters.ts";

export const edgesOperation = describeGet("/edges/{id}", {
  name: "findEdge",
  summary: "One edge, its two ends, and its claims: the sentences that state it, their articles and dates",
  path: z.object({ id: edgeId }),
  answer: edgeDetails,
});

export function edgesRoute(graph: GraphReader): Router {
  return Router().get("/edges/:id", async (request, response) => {
    refuseParameters(request.query);
    const id = parseId("edge", edgeId, request.params.id);

    const edge = await graph.findEdge(id);
    if (edge === undefined) throw notFound("edge", id);

    response.json(edge);
  });
}
