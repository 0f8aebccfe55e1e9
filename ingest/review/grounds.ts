/** What a claim rests on, and how often each of that was right: a claim is as sure as the weakest of its grounds. */

import { readFileSync } from "node:fs";
import type { ClaimToJudge, Span } from "#graph/schema";

/** How often claims with this ground were right and wrong, against what people had read in the same texts. */
export interface Ground {
  readonly name: string;
  readonly right: number;
  readonly wrong: number;
}

export interface WeighedClaim {
  readonly claim: ClaimToJudge;
  /** The weakest first. */
  readonly grounds: readonly Ground[];
}

/** In characters, from the end of one name to the start of the other. */
const FAR = 40;

/** By name; written by `npm run score -- --write`. */
export const MEASURED: ReadonlyMap<string, Ground> = new Map(
  readFileSync(new URL("grounds.tsv", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .slice(1)
    .map((line) => line.split("\t"))
    .map(([name = "", right, wrong]) => [name, { name, right: Number(right), wrong: Number(wrong) }]),
);

export function findGrounds(claim: ClaimToJudge): readonly string[] {
  const { rule, span, subjectSpan, objectSpan, tied } = claim;
  const isElsewhere = [subjectSpan, objectSpan].some(([start, end]) => start < span[0] || end > span[1]);
  return [
    `rule ${rule}`,
    ...(isElsewhere ? ["named in another sentence"] : []),
    ...(!isElsewhere && toGap(subjectSpan, objectSpan) > FAR ? ["named far apart"] : []),
    ...(tied ? ["tied by a short name"] : []),
  ];
}

/** In characters; none where they touch, less than that where one stands in the other. */
export function toGap(one: Span, other: Span): number {
  return Math.max(other[0] - one[1], one[0] - other[1]);
}

/** Those that nobody has judged, the least sure first; among equals the one whose other grounds are weaker, then by id. */
export function findLeastSure(
  claims: readonly ClaimToJudge[],
  measured: ReadonlyMap<string, Ground> = MEASURED,
): readonly WeighedClaim[] {
  const weighed = claims.filter(({ reviewed }) => !reviewed).map((claim) => weigh(claim, measured));
  return weighed.sort((a, b) => compareRates(a.grounds, b.grounds) || (a.claim.id < b.claim.id ? -1 : 1));
}

function weigh(claim: ClaimToJudge, measured: ReadonlyMap<string, Ground>): WeighedClaim {
  const grounds = findGrounds(claim).map((name) => measured.get(name) ?? { name, right: 0, wrong: 0 });
  return { claim, grounds: grounds.sort((a, b) => toRate(a) - toRate(b)) };
}

/** One right and one wrong are added to what was measured: right 2 of 2 times is less sure than 90 of 95. */
function toRate({ right, wrong }: Ground): number {
  return (right + 1) / (right + wrong + 2);
}

function compareRates(a: readonly Ground[], b: readonly Ground[]): number {
  for (const [index, ground] of a.entries()) {
    const other = b[index];
    // Fewer grounds leave less that can be wrong.
    if (other === undefined) return -1;
    if (toRate(ground) !== toRate(other)) return toRate(ground) - toRate(other);
  }
  return b.length - a.length;
}
