/** A claim as a person judges it: what it says, the sentence, and what there is to doubt. */

import type { Judgment } from "#graph";
import type { ClaimToJudge } from "#graph/schema";
import type { Ground, WeighedClaim } from "./grounds.ts";

/** `成都高新区 PARTNERED_WITH BP&C集团`, and what is planned only says so. */
export function toSaying({ subject, type, object, status }: ClaimToJudge): string {
  return `${subject} ${type} ${object}${status === "planned" ? " (planned)" : ""}`;
}

/** ` (before: accepted, “asked the park”)`: what the answer that is kept now has replaced. */
export function toBefore(before: Pick<Judgment, "verdict" | "note"> | undefined): string {
  if (before === undefined) return "";
  return ` (before: ${before.verdict}ed${before.note === undefined ? "" : `, “${before.note}”`})`;
}

export function showClaim({ claim, grounds }: WeighedClaim): string {
  return [
    `${toSaying(claim)}   ${claim.id}`,
    `  “${claim.quote}”`,
    `  ${claim.source}; ${grounds.map(toWords).join("; ")}`,
  ].join("\n");
}

function toWords({ name, right, wrong }: Ground): string {
  const total = right + wrong;
  return total === 0 ? `${name}: never measured` : `${name}: right in ${right} of ${total}`;
}
