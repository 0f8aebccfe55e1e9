/** A claim as a person judges it: what it says, the sentence, and what there is to doubt. */

import type { Judgment } from "#graph";
import type { ClaimToJudge } from "#graph/schema";
import { toPrintable } from "../printable.ts";
import { type Ground, toGap, type WeighedClaim } from "./grounds.ts";

/** `成都高新区 PARTNERED_WITH BP&C集团`, and what is planned only says so. */
export function toSaying({ subject, type, object, status }: ClaimToJudge): string {
  return `${subject} ${type} ${object}${status === "planned" ? " (planned)" : ""}`;
}

/** ` (before: accepted, “asked the park”)`: what the answer that is kept now has replaced. */
export function toBefore(before: Pick<Judgment, "verdict" | "note"> | undefined): string {
  if (before === undefined) return "";
  return ` (before: ${before.verdict}ed${before.note === undefined ? "" : `, “${toPrintable(before.note)}”`})`;
}

export function showClaim({ claim, grounds }: WeighedClaim): string {
  return [
    `${toSaying(claim)}   ${claim.id}`,
    `  “${claim.quote}”`,
    `  ${[toBasis(claim), ...toFacts(claim)].join("; ")}`,
    `  ${claim.source}; ${grounds.map(toWords).join("; ")}`,
  ].join("\n");
}

/** When, and how much: who accepts the claim accepts these too. */
function toFacts({ date, dateInferred, amount, currency = "" }: ClaimToJudge): readonly string[] {
  return [
    ...(date === undefined ? [] : [`${date}${dateInferred ? ", concluded" : ""}`]),
    ...(amount === undefined ? [] : [`${currency} ${amount.toLocaleString("en-US")}`]),
  ];
}

/** By what the reader knew it, in the words of the sentence where there are any. */
function toBasis({ cues, subjectSpan, objectSpan }: ClaimToJudge): string {
  if (cues.length > 0) return `read from ${cues.map((words) => `“${words}”`).join(" … ")}`;
  if (toGap(subjectSpan, objectSpan) <= 0) return "read from the names: one stands in the other, or right beside it";
  return "recognized by the whole sentence, not by single words";
}

function toWords({ name, right, wrong }: Ground): string {
  const total = right + wrong;
  return total === 0 ? `${name}: never measured` : `${name}: right in ${right} of ${total}`;
}
