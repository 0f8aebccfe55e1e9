/** GET /api/search: the things whose names answer to a text. */

import { Router } from "express";
import { z } from "zod";
import type { GraphReader } from "#graph";
import { searchHit } from "#graph/schema";
import { describeGet } from "../operation.ts";
import { parseQuery, searchText, wholeNumber } from "../parameters.ts";

const Query = z.strictObject({ q: searchText, limit: wholeNumber(1, 100, 20) });

export const searchOperation = describeGet("/search", {
  name: "search",
  summary: "The things whose names answer to the text, best match first",
  query: Query,
  answer: z.array(searchHit),
});

export function searchRoute(graph: GraphReader): Router {
  return Router().get("/search", async (request, response) => {
    const { q, limit } = parseQuery(Query, request.query);

    response.json(await graph.search(q, limit));
  });
}
