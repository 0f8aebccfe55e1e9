/** The parameters that routes take: one schema parses each and describes it in OpenAPI. */

import { z } from "zod";
import { EDGE_TYPE_NAMES, NODE_ID, nodeId, status } from "#graph/schema";
import { RequestError, type WrongParameter } from "./problem.ts";

const MAX_ID_LENGTH = 1_000;
const MAX_TEXT_LENGTH = 200;
const WHOLE_NUMBER = /^\d{1,9}$/u;

/** `limit=20`: a whole number in digits, nothing else. */
export function wholeNumber(least: number, most: number, usual: number) {
  const number = z
    .int({ error: `must be a whole number from ${least} to ${most}` })
    .min(least)
    .max(most);
  return z
    .preprocess((text) => (isWholeNumber(text) ? Number(text) : text), number)
    .default(usual)
    .meta({ override: { default: usual } });
}

function isWholeNumber(text: unknown): boolean {
  return typeof text === "string" && WHOLE_NUMBER.test(text);
}

export const searchText = z
  .string({ error: "must be a text, given once" })
  .trim()
  .min(1, { error: "must not be empty" })
  .max(MAX_TEXT_LENGTH, { error: `must not be longer than ${MAX_TEXT_LENGTH} characters` });

/** `types=PARTNERED_WITH,MEMBER_OF` */
export const edgeTypes = z
  .preprocess(
    (text) => (typeof text === "string" ? text.split(",").filter((type) => type !== "") : null),
    z.array(z.enum(EDGE_TYPE_NAMES), { error: "must be given once, its values separated by commas" }),
  )
  .default([])
  .meta({ override: { default: [] }, param: { style: "form", explode: false } });

export const statusFilter = status.optional();

export const nodeIdInQuery = z
  .string({ error: "must be the id of a node, given once" })
  .max(MAX_ID_LENGTH, { error: `must not be longer than ${MAX_ID_LENGTH} characters` })
  .pipe(nodeId)
  .meta({ override: { pattern: NODE_ID.source } });

/** Where nothing may stand behind the `?`: whoever writes `limit=5` there would take all for five. */
export function refuseParameters(query: unknown): void {
  parseQuery(z.strictObject({}), query);
}

/** Parses what stands behind the `?`; whatever is wrong there is refused by name. */
export function parseQuery<Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> {
  const parsed = schema.safeParse(query, { error: toReason });
  if (parsed.success) return parsed.data;

  const errors = parsed.error.issues.flatMap(toWrongParameters);
  const detail = errors.map(({ parameter, reason }) => `The parameter "${parameter}" ${reason}.`).join(" ");
  throw new RequestError(400, detail, { errors });
}

function toWrongParameters(issue: z.core.$ZodIssue): readonly WrongParameter[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((parameter) => ({ parameter, reason: "is not known here" }));
  }
  return [{ parameter: String(issue.path[0]), reason: issue.message }];
}

/** For what a schema does not say itself. */
function toReason(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "invalid_value") return `must be one of: ${issue.values.join(", ")}`;
  if (issue.code === "invalid_format") return "must be the id of a node, like park:成都高新区";
  return undefined;
}

/** Parses an id that stands in the path; what cannot be an id is the id of nothing. */
export function parseId<Schema extends z.ZodType<string>>(
  kind: string,
  schema: Schema,
  text: string,
): z.output<Schema> {
  const parsed = schema.safeParse(text);
  if (!parsed.success || text.length > MAX_ID_LENGTH) throw notFound(kind, text);
  return parsed.data;
}

export function notFound(kind: string, id: string): RequestError {
  const shown = id.length > MAX_ID_LENGTH ? `${id.slice(0, MAX_ID_LENGTH)}…` : id;
  return new RequestError(404, `No ${kind} has the id "${shown}".`);
}
