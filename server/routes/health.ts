/** GET /api/health: whether the store answers, which one it is, and how much is in it. */

import { Router } from "express";
import { z } from "zod";
import type { GraphReader } from "#graph";
import { statistics } from "#graph/schema";
import { describeGet } from "../operation.ts";
import { refuseParameters } from "../parameters.ts";

const health = z.object({
  status: z.literal("ok"),
  /** The store, as a person would say it. */
  store: z.string(),
  version: z.string(),
  statistics,
});

export const healthOperation = describeGet("/health", {
  name: "health",
  summary: "The server is up, its store answers, and this is how much it holds",
  answer: health,
});

export interface Identity {
  readonly store: string;
  readonly version: string;
}

export function healthRoute(graph: GraphReader, { store, version }: Identity): Router {
  return Router().get("/health", async (request, response) => {
    refuseParameters(request.query);
    const answer: z.infer<typeof health> = { status: "ok", store, version, statistics: await graph.statistics() };
    response.json(answer);
  });
}
