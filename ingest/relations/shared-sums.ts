/** A sum that several give, or several get, is nobody's own: 甲、乙投资3亿元 does not say how much each. */

import type { Claim } from "../documents.ts";
import { toSimplifiedKey } from "../mentions/script.ts";
import { EACH, OWN } from "./amounts.ts";

/** So far before and behind a sum it may say that it is given more than once, in characters. */
const REACH = 24;

/** The claims of one sentence, those who share a sum without it. */
export function withoutSharedSums(claims: readonly Claim[], text: string): readonly Claim[] {
  const bySum = Map.groupBy(claims, ({ amount }) => amount?.span[0]);
  return claims.map((claim) => {
    const { amount, ...rest } = claim;
    if (amount === undefined || isEach(amount.span, text)) return claim;
    const sharers = bySum.get(amount.span[0]) ?? [];
    return isShared(sharers) && !givesAlone(claim, sharers, text) ? rest : claim;
  });
}

function isShared(claims: readonly Claim[]): boolean {
  return new Set(claims.map(({ subject, object }) => `${subject}|${object}`)).size > 1;
}

function isEach([start, end]: readonly [number, number], text: string): boolean {
  return EACH.test(toSimplifiedKey(text.slice(Math.max(0, start - REACH), end + REACH)));
}

/** 甲出资3亿元，与乙设立丙: only the one is named before what it gives, and only one gets it. */
function givesAlone({ subject, object, subjectSpan, amount }: Claim, sharers: readonly Claim[], text: string): boolean {
  const start = amount?.span[0] ?? 0;
  const before = sharers.filter((other) => other.subjectSpan[1] <= start).map((other) => other.subject);
  return (
    subjectSpan[1] <= start &&
    OWN.test(toSimplifiedKey(text.slice(0, start))) &&
    before.every((other) => other === subject) &&
    sharers.every((other) => other.object === object)
  );
}
