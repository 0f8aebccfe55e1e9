/** The client's page: its files as the build left them, and one document behind every address of its own. */

import { join } from "node:path";
import express, { type RequestHandler, Router } from "express";
import { RequestError } from "./problem.ts";

/** Serves the folder that `npm run build` writes; where it is missing, says so. */
export function page(folder: string): Router {
  const assets = express.static(join(folder, "assets"), { index: false, immutable: true, maxAge: "1y" });
  const files = express.static(folder, {
    index: false,
    setHeaders: (response) => response.set("Cache-Control", "no-cache"),
  });

  return Router().use("/assets", assets, refuseMissingAsset).use(files, toDocument, files, refuseUnbuilt);
}

/** The names of built files carry their hash, so a file that is not there belongs to another build. */
const refuseMissingAsset: RequestHandler = () => {
  throw new RequestError(404, "The page has no such file. Reload it: a newer one may have been built.");
};

/** An address that a browser is shown is one of the page's own; what else asks for it is told that nothing is there. */
const toDocument: RequestHandler = (request, _response, next) => {
  const isShown = request.path === "/" || request.accepts(["json", "html"]) === "html";
  if (!isShown) throw new RequestError(404, `Nothing is at ${request.path}.`);
  request.url = "/index.html";
  next();
};

const refuseUnbuilt: RequestHandler = () => {
  throw new RequestError(
    503,
    "The page has not been built yet: run `npm run build`, then load this address again. The data is at /api/openapi.json.",
    { headers: { "Retry-After": "10" } },
  );
};
