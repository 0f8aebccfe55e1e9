/** The description of the server in OpenAPI 3.1, written from the schemas that parse its requests. */

import { z } from "zod";
import { createDocument, type ZodOpenApiObject, type ZodOpenApiOverrideContext } from "zod-openapi";
import {
  articleDetails,
  articleSummary,
  claimRecord,
  edgeDetails,
  edgeRecord,
  networkDetails,
  networkSummary,
  nodeDetails,
  nodeRecord,
  path,
  searchHit,
  statistics,
  subgraph,
} from "#graph/schema";
import { problem } from "./problem.ts";
import { articlesOperation } from "./routes/articles.ts";
import { edgesOperation } from "./routes/edges.ts";
import { healthOperation } from "./routes/health.ts";
import { neighborhoodOperation } from "./routes/neighborhood.ts";
import { networksOperation } from "./routes/networks.ts";
import { nodesOperation } from "./routes/nodes.ts";
import { openapiOperation } from "./routes/openapi.ts";
import { pathsOperation } from "./routes/paths.ts";
import { schemaOperation } from "./routes/schema.ts";
import { searchOperation } from "./routes/search.ts";

/** The records that answers are made of, each described once under its name. */
const RECORDS = {
  ArticleDetails: articleDetails,
  ArticleSummary: articleSummary,
  ClaimRecord: claimRecord,
  EdgeDetails: edgeDetails,
  EdgeRecord: edgeRecord,
  NetworkDetails: networkDetails,
  NetworkSummary: networkSummary,
  NodeDetails: nodeDetails,
  NodeRecord: nodeRecord,
  Path: path,
  Problem: problem,
  SearchHit: searchHit,
  Statistics: statistics,
  Subgraph: subgraph,
};

for (const [id, record] of Object.entries(RECORDS)) z.globalRegistry.add(record, { id });

export function toOpenApi(version: string) {
  return createDocument(describe(version), { override: dropUnknownFormats });
}

/** A pattern says the same; readers of JSON Schema do not know this name of zod's. */
function dropUnknownFormats({ jsonSchema }: ZodOpenApiOverrideContext): void {
  if (jsonSchema.format === "starts_with") delete jsonSchema.format;
}

function describe(version: string): ZodOpenApiObject {
  return {
    openapi: "3.1.1",
    info: {
      title: "Park partnerships",
      version,
      description: "A knowledge graph of science parks in which every edge can show its sentence.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api" }],
    paths: {
      ...healthOperation,
      ...schemaOperation,
      ...searchOperation,
      ...nodesOperation,
      ...neighborhoodOperation,
      ...edgesOperation,
      ...articlesOperation,
      ...pathsOperation,
      ...networksOperation,
      ...openapiOperation,
    },
  };
}
