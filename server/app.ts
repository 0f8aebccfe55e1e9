/** The whole server but its port: every route on one screen. */

import express, { type Express, Router } from "express";
import type { GraphReader } from "#graph";
import { errorHandler } from "./error-handler.ts";
import { toOpenApi } from "./openapi.ts";
import { page } from "./page.ts";
import { RequestError } from "./problem.ts";
import { checkEncoding, checkHost, checkLength, checkMethod, setSecurityHeaders } from "./protection.ts";
import { articlesRoute } from "./routes/articles.ts";
import { edgesRoute } from "./routes/edges.ts";
import { healthRoute, type Identity } from "./routes/health.ts";
import { neighborhoodRoute } from "./routes/neighborhood.ts";
import { networksRoute } from "./routes/networks.ts";
import { nodesRoute } from "./routes/nodes.ts";
import { openapiRoute } from "./routes/openapi.ts";
import { pathsRoute } from "./routes/paths.ts";
import { schemaRoute } from "./routes/schema.ts";
import { searchRoute } from "./routes/search.ts";

export interface AppOptions extends Identity {
  /** The name that it listens on; requests by a stranger's name are refused. */
  readonly host: string;
  /** The folder of the built page. */
  readonly pageFolder: string;
  /** Hears of every failure that nobody foresaw. */
  readonly log: (error: unknown) => void;
}

export function createApp(graph: GraphReader, options: AppOptions): Express {
  return express()
    .disable("x-powered-by")
    .use(setSecurityHeaders, checkHost(options.host), checkLength, checkMethod)
    .use("/api", checkEncoding, api(graph, options))
    .use(page(options.pageFolder))
    .use(errorHandler(options.log));
}

function api(graph: GraphReader, identity: Identity): Router {
  return Router()
    .use((_request, response, next) => {
      response.set("Cache-Control", "no-cache"); // keep it, but ask each time whether it still holds
      next();
    })
    .use(healthRoute(graph, identity))
    .use(schemaRoute())
    .use(searchRoute(graph))
    .use(nodesRoute(graph))
    .use(neighborhoodRoute(graph))
    .use(edgesRoute(graph))
    .use(articlesRoute(graph))
    .use(pathsRoute(graph))
    .use(networksRoute(graph))
    .use(openapiRoute(toOpenApi(identity.version)))
    .use(({ path }) => {
      throw new RequestError(404, `Nothing is at /api${path}. What there is stands in /api/openapi.json.`);
    });
}
