/** The one place where an error becomes an HTTP answer. */

import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
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

const STATUS_OF_UNREADABLE: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

const SECONDS_UNTIL_RETRY = "2";

/** What Express itself refuses: an address that cannot be decoded, a file name that climbs out of its folder. */
const refusedByExpress = z.object({ status: z.int().min(400).max(499) });

const UNEXPECTED = "Something went wrong in the server. It has been logged there.";
const UNREADABLE: Readonly<Record<number, string>> = {
  408: "The request did not arrive in time. Send it again.",
  431: "The address and the headers of the request are too long. Ask for less at once, or send fewer cookies.",
};
const NOT_HTTP =
  "The request is not valid HTTP. An address must be percent-encoded: with curl use -G --data-urlencode 'q=张江'.";

/** Answers every failure; `log` hears, once, of those that nobody foresaw. */
export function errorHandler(log: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const known = toRequestError(error);
    if (known === undefined) log(error);
    if (response.headersSent) return next(error);

    const answer = known ?? new RequestError(500, UNEXPECTED);
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

/** Answers what is not HTTP at all and so never becomes a request: the server's `clientError`. */
export function answerUnreadable({ code }: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status = STATUS_OF_UNREADABLE[code ?? ""] ?? 400;
  const body = JSON.stringify(toProblem(new RequestError(status, UNREADABLE[status] ?? NOT_HTTP)));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
