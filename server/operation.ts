/** How a route is described in OpenAPI: its parameters, its answer, and how it may fail. */

import type { z } from "zod";
import type { ZodObjectInput, ZodOpenApiPathsObject, ZodOpenApiResponseObject } from "zod-openapi";
import { problem } from "./problem.ts";

interface Description {
  /** What the route answers, in one sentence. */
  readonly summary: string;
  readonly path?: ZodObjectInput;
  readonly query?: ZodObjectInput;
  readonly answer: z.ZodType;
}

/** A route that reads; `{id}` in the address is a parameter. */
export function describeGet(address: string, { summary, path, query, answer }: Description): ZodOpenApiPathsObject {
  const operation = {
    operationId: toOperationId(address),
    summary,
    requestParams: { ...(path && { path }), ...(query && { query }) },
    responses: {
      200: { description: summary, content: { "application/json": { schema: answer } } },
      ...(query && { 400: failure("A parameter is wrong; `errors` names it.") }),
      ...((path || query) && { 404: failure("Nothing has this id.") }),
      503: failure("The store does not answer; `Retry-After` says when to ask again."),
      default: failure("The request cannot be answered."),
    },
  };
  return { [address]: { get: operation } };
}

/** `/nodes/{id}/neighborhood` is `getNodesNeighborhood`. */
function toOperationId(address: string): string {
  const words = address.split(/[^a-z]+/u).filter((word) => word !== "" && word !== "id");
  return `get${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`;
}

function failure(description: string): ZodOpenApiResponseObject {
  return { description, content: { "application/problem+json": { schema: problem } } };
}
