/** GET /api/networks and /api/networks/{id}: the named questions that the data answers. */

import { Router } from "express";
import { z } from "zod";
import type { GraphReader } from "#graph";
import { networkDetails, networkSummary } from "#graph/schema";
import { describeGet } from "../operation.ts";
import { notFound, parseId, refuseParameters } from "../parameters.ts";

const networkId = z.string().min(1);

export const networksOperation = {
  ...describeGet("/networks", {
    name: "networks",
    summary: "Every network that the data holds: for each question the largest first",
    answer: z.array(networkSummary),
  }),
  ...describeGet("/networks/{id}", {
    name: "findNetwork",
    summary: "One network with its nodes and the edges between them",
    path: z.object({ id: networkId }),
    answer: networkDetails,
  }),
};

export function networksRoute(graph: GraphReader): Router {
  return Router()
    .get("/networks", async (request, response) => {
      refuseParameters(request.query);
      response.json(await graph.networks());
    })
    .get("/networks/:id", async (request, response) => {
      refuseParameters(request.query);
      const id = parseId("network", networkId, request.params.id);

      const network = await graph.findNetwork(id);
      if (network === undefined) throw notFound("network", id);

      response.json(network);
    });
}
