/** The one place where an error becomes an HTTP answer. */

import { STATUS_CODES } from "node:http";
import type { ErrorRequestHandler } from "express";
import { z } from "zod";
import { GraphError, type GraphErrorCode } from "#graph";
import { type Problem, RequestError } from "./problem.ts";

const STATUS_OF: Readonly<Record<GraphErrorCode, number>> = {
  "not-found": 404,
  invalid: 400,
  unavailable: 503,
  setting: 500,
};

const SECONDS_UNTIL_RETRY = "2";

/** What Express itself refuses: an address that cannot be decoded, a file name that climbs out of its folder. */
const refusedByExpress = z.object({ status: z.int().min(400).max(499) });

/** Answers every failure; `log` hears, once, of those that nobody foresaw. */
export function errorHandler(log: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const known = toRequestError(error);
    if (known === undefined) log(error);
    if (response.headersSent) return next(error);

    const answer = known ?? new RequestError(500, "Something went wrong in the server. It has been logged there.");
    response
      .status(answer.status)
      .set({ ...answer.headers, "Cache-Control": "no-store" })
      .type("application/problem+json")
      .send(JSON.stringify(toProblem(answer)));
  };
}

function toRequestError(error: unknown): RequestError | undefined {
  if (error instanceof RequestError) return error;
  if (error instanceof GraphError) return fromGraphError(error);
  const refused = refusedByExpress.safeParse(error);
  return refused.success
    ? new RequestError(refused.data.status, "The address of the request is not valid.")
    : undefined;
}

function fromGraphError({ code, message }: GraphError): RequestError | undefined {
  const status = STATUS_OF[code];
  if (status === 500) return undefined;
  return new RequestError(status, message, status === 503 ? { headers: { "Retry-After": SECONDS_UNTIL_RETRY } } : {});
}

function toProblem({ status, message, errors }: RequestError): Problem {
  return {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail: message,
    ...(errors.length > 0 && { errors }),
  };
}
