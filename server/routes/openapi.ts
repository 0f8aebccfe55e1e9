/** GET /api/openapi.json: the description of this server. */

import { Router } from "express";
import { z } from "zod";
import { describeGet } from "../operation.ts";
import { refuseParameters } from "../parameters.ts";

export const openapiOperation = describeGet("/openapi.json", {
  name: "openapi",
  summary: "This description, in OpenAPI 3.1",
  answer: z.looseObject({ openapi: z.string() }),
});

export function openapiRoute(document: object): Router {
  return Router().get("/openapi.json", (request, response) => {
    refuseParameters(request.query);
    response.json(document);
  });
}
