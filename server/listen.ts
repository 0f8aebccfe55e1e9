/** Opens the port, and closes it again without cutting an answer short. */

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import { GraphError } from "#graph";
import type { ServerConfiguration } from "./config.ts";
import { answerUnreadable } from "./error-handler.ts";

const LIMITS = { headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 24_576 } as const;
const MILLISECONDS_TO_FINISH = 2_000;
const MILLISECONDS_BETWEEN_SWEEPS = 50;

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

export async function listen(app: Express, { port, host }: ServerConfiguration): Promise<Listening> {
  const server = createServer(LIMITS, app).on("clientError", answerUnreadable);
  await open(server, port, host);
  return { url: toUrl(host, server.address() as AddressInfo), close: () => close(server) };
}

function open(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(toGraphError(cause, port, host)));
    server.listen(port, host, resolve);
  });
}

function toGraphError(cause: NodeJS.ErrnoException, port: number, host: string): Error {
  const advice = adviceFor(cause.code, port, host);
  return advice === undefined ? cause : new GraphError("setting", advice, { cause });
}

function adviceFor(code: string | undefined, port: number, host: string): string | undefined {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is in use. Stop what uses it, or set PORT to another one, such as ${port > 60_000 ? 3_000 : port + 1}.`;
    case "EACCES":
      return `Port ${port} may not be opened by this user. Set PORT to one above 1023.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `This machine has no address "${host}". Set HOST to one that it has, such as 127.0.0.1.`;
    default:
      return undefined;
  }
}

/** Where a browser on this machine finds it. */
function toUrl(host: string, { port }: AddressInfo): string {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

/** Lets answers under way finish, for a while; a connection that only waits, or has had its answer, is closed. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), MILLISECONDS_BETWEEN_SWEEPS);
  const cut = setTimeout(() => server.closeAllConnections(), MILLISECONDS_TO_FINISH);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
