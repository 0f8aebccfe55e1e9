/** How a route is described in OpenAPI: its parameters, its answer, and how it may fail. */

import type { z } from "zod";
import type { ZodObjectInput, ZodOpenApiPathsObject, ZodOpenApiResponseObject } from "zod-openapi";
import { problem } from "./problem.ts";

interface Description {
  /** The word for it everywhere else: what `GraphReader` calls it, where it is asked there. */
  readonly name: string;
  /** What the route answers, in one sentence. */
  readonly summary: string;
  readonly path?: ZodObjectInput;
  readonly query?: ZodObjectInput;
  readonly answer: z.ZodType;
}

/** A route that reads; `{id}` in the address is a parameter. */
export function describeGet(
  address: string,
  { name, summary, path, query, answer }: Description,
): ZodOpenApiPathsObject {
  const operation = {
    operationId: name,
    summary,
    requestParams: { ...(path && { path }), ...(query && { query }) },
    responses: {
      200: { description: summary, content: { "application/json": { schema: answer } } },
      400: failure("A parameter is wrong, or not known here; `errors` names it."),
      ...((path || query) && { 404: failure("Nothing has this id.") }),
      503: failure("The store does not answer; `Retry-After` says when to ask again."),
      default: failure("The request cannot be answered."),
    },
  };
  return { [address]: { get: operation } };
}

function failure(description: string): ZodOpenApiResponseObject {
  return { description, content: { "application/problem+json": { schema: problem } } };
}
