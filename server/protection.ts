/** What every request passes before it is answered, and the headers that every answer carries. */

import type { RequestHandler } from "express";
import { RequestError } from "./problem.ts";

const LOOPBACK: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];
const EVERY_INTERFACE: readonly string[] = ["0.0.0.0", "::"];
/** The page keeps what is shown in its address, and Chinese names grow ninefold there. */
const MAX_ADDRESS_LENGTH = 12_000;

/** Components set styles through the style sheet's own interface, which needs no `unsafe-inline`. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

export const setSecurityHeaders: RequestHandler = (_request, response, next) => {
  response.set(HEADERS);
  next();
};

/** Refuses requests that reached this address by a stranger's name: the mark of DNS rebinding. */
export function checkHost(configuredHost: string): RequestHandler {
  const isOpen = EVERY_INTERFACE.includes(configuredHost);
  const names = [...LOOPBACK, toHostName(configuredHost)];

  return (request, _response, next) => {
    const host = request.headers.host ?? "";
    const name = URL.parse(`http://${host}`)?.hostname;
    if (isOpen || (name !== undefined && names.includes(name))) return next();
    throw new RequestError(
      421,
      `This server does not answer to "${host}". Ask for localhost, or set HOST to that name.`,
    );
  };
}

/** As it stands in an address: an IPv6 address in brackets, everything in lower case. */
function toHostName(host: string): string {
  return URL.parse(`http://${host.includes(":") ? `[${host}]` : host}`)?.hostname ?? host;
}

export const checkLength: RequestHandler = ({ url }, _response, next) => {
  if (url.length <= MAX_ADDRESS_LENGTH) return next();
  throw new RequestError(414, `The address is longer than ${MAX_ADDRESS_LENGTH} characters.`);
};

/** A question has to be understood to the letter; the page does what it can with its own addresses. */
export const checkEncoding: RequestHandler = ({ url }, _response, next) => {
  if (isDecodable(url)) return next();
  throw new RequestError(400, "The address holds a % that does not begin a valid UTF-8 sequence.");
};

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

/** Nothing here can be changed over HTTP, so nothing but reading is understood, and no body is waited for. */
export const checkMethod: RequestHandler = ({ method }, _response, next) => {
  if (method === "GET" || method === "HEAD") return next();
  throw new RequestError(405, `${method} is not possible: this server only answers questions, by GET.`, {
    headers: { Allow: "GET, HEAD", Connection: "close" },
  });
};
