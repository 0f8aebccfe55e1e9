/** GET /api/articles and /api/articles/{id}: what was read, and everything that was read from it. */

import { Router } from "express";
import { z } from "zod";
import type { GraphReader } from "#graph";
import { articleDetails, articleId, articleSummary } from "#graph/schema";
import { describeGet } from "../operation.ts";
import { notFound, parseId, refuseParameters } from "../parameters.ts";

export const articlesOperation = {
  ...describeGet("/articles", {
    name: "articles",
    summary: "Every article, newest first",
    answer: z.array(articleSummary),
  }),
  ...describeGet("/articles/{id}", {
    name: "findArticle",
    summary: "One article: its text, what it names and where, and what its sentences claim",
    path: z.object({ id: articleId }),
    answer: articleDetails,
  }),
};

export function articlesRoute(graph: GraphReader): Router {
  return Router()
    .get("/articles", async (request, response) => {
      refuseParameters(request.query);
      response.json(await graph.articles());
    })
    .get("/articles/:id", async (request, response) => {
      refuseParameters(request.query);
      const id = parseId("article", articleId, request.params.id);

      const article = await graph.findArticle(id);
      if (article === undefined) throw notFound("article", id);

      response.json(article);
    });
}
