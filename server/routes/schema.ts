/** GET /api/schema: the kinds of node and of edge, as data. */

import { Router } from "express";
import { z } from "zod";
import { EDGE_TYPE_NAMES, EDGE_TYPES, NODE_LABELS, NODE_TYPES } from "#graph/schema";
import { describeGet } from "../operation.ts";
import { refuseParameters } from "../parameters.ts";

const label = z.enum(NODE_LABELS);
const inBothLanguages = z.object({ en: z.string(), zh: z.string() });

const nodeType = z.object({
  label,
  name: inBothLanguages,
  plural: inBothLanguages,
  meaning: z.string(),
  shape: z.enum(["circle", "square", "triangle", "diamond"]),
  fill: z.enum(["full", "ring"]),
  size: z.enum(["regular", "small"]),
  color: z.object({ light: z.string(), dark: z.string() }),
});

const edgeType = z.object({
  type: z.enum(EDGE_TYPE_NAMES),
  name: inBothLanguages,
  phrase: inBothLanguages,
  meaning: z.string(),
  directed: z.boolean(),
  from: z.array(label).readonly(),
  to: z.array(label).readonly(),
  line: z.object({ width: z.number(), end: z.enum(["none", "arrow", "dot"]) }),
});

const graphSchema = z.object({ nodeTypes: z.array(nodeType), edgeTypes: z.array(edgeType) });

const SCHEMA: z.infer<typeof graphSchema> = {
  nodeTypes: NODE_LABELS.map((label) => ({ label, ...NODE_TYPES[label] })),
  edgeTypes: EDGE_TYPE_NAMES.map((type) => ({ type, ...EDGE_TYPES[type] })),
};

export const schemaOperation = describeGet("/schema", {
  name: "schema",
  summary: "Every kind of node and of edge: what it means, what it may join, how it is drawn",
  answer: graphSchema,
});

export function schemaRoute(): Router {
  return Router().get("/schema", (request, response) => {
    refuseParameters(request.query);
    response.json(SCHEMA);
  });
}
