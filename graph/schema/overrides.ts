/** What people say of the graph against what was read: every kind of correction, as data; docs/correcting.md shows each. */

import { z } from "zod";
import { partialDate } from "./article-record.ts";
import { type ClaimId, claimId, type EdgeId, edgeId, type NodeId, nodeId } from "./ids.ts";
import { findUnreadable } from "./invisible.ts";
import { NODE_LABELS } from "./node-types.ts";

const isEdge = (id: string) => edgeId.safeParse(id).success;
const isThing = (id: string) => nodeId.safeParse(id).success && !isEdge(id);

const thing = z
  .string()
  .refine(isThing, "must be the id of a thing, such as park:成都高新区")
  .transform((id) => id as NodeId);
const thingOrEdge = z
  .string()
  .refine(
    (id) => isThing(id) || isEdge(id),
    "must be the id of a thing or of a relation, such as park:甲 or park:甲|LOCATED_IN|place:乙",
  );
const claim = z
  .string()
  .refine((id) => claimId.safeParse(id).success, "must be the id of a claim, such as claim:1f2e3d4c5b6a7988")
  .transform((id) => id as ClaimId);
const kind = z.enum(NODE_LABELS, { error: `must be one of ${NODE_LABELS.join(", ")}` });
const things = z
  .array(thing)
  .refine((ids) => new Set(ids).size > 1, "needs two things at least")
  .readonly();
const text = z.string().trim().min(1, "must say something");
const name = text
  .max(200, "is longer than a name")
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u, "must be one line, without tabs and other control characters")
  .regex(/^[^|]+$/u, 'must not hold "|", which parts the names in the id of a relation')
  .refine((name) => findUnreadable(name) === undefined, {
    error: ({ input }) => `must not hold ${findUnreadable(String(input))}`,
  });

const date = text.refine(isDay, "must be a day of the calendar such as 2026-11-27, a month or a year");

/** Whether it is 2026, 2026-11 or 2026-11-27, and in the calendar. */
function isDay(text: string): boolean {
  return partialDate.safeParse(text).success && z.iso.date().safeParse(`${text}-01-01`.slice(0, 10)).success;
}

/** What anybody may add to a correction, for the next reader. */
const remarks = { note: text.optional(), by: text.optional(), date: date.optional() };
/** A judged claim names its sentence too, so that one that has moved can be found; `says` is for the reader's eye. */
const judged = { quote: text, says: text.optional() };

const hideThing = (thing: NodeId) => ({ kind: "hide" as const, thing });
const hideEdge = (edge: EdgeId) => ({ kind: "hide-edge" as const, edge });

/** Each kind of correction, by the key that it is known by. */
export const OVERRIDES = {
  same: z.strictObject({ same: things, ...remarks }).transform(({ same }) => ({ kind: "same" as const, things: same })),
  different: z
    .strictObject({ different: things, ...remarks })
    .transform(({ different }) => ({ kind: "different" as const, things: different })),
  accept: z
    .strictObject({ accept: claim, ...judged, ...remarks })
    .transform(({ accept, quote }) => ({ kind: "accept" as const, claim: accept, quote })),
  reject: z
    .strictObject({ reject: claim, ...judged, ...remarks })
    .transform(({ reject, quote }) => ({ kind: "reject" as const, claim: reject, quote })),
  rename: z
    .strictObject({ rename: thing, to: name, ...remarks })
    .transform(({ rename, to }) => ({ kind: "rename" as const, thing: rename, to })),
  retype: z
    .strictObject({ retype: thing, to: kind, ...remarks })
    .transform(({ retype, to }) => ({ kind: "retype" as const, thing: retype, to })),
  hide: z
    .strictObject({ hide: thingOrEdge, ...remarks })
    .transform(({ hide }) => (isEdge(hide) ? hideEdge(hide as EdgeId) : hideThing(hide as NodeId))),
} as const;

export type OverrideKey = keyof typeof OVERRIDES;
export type Override = z.infer<(typeof OVERRIDES)[OverrideKey]>;
export type OverrideKind = Override["kind"];
