/** What the frames have read in a sentence, which the classifier does not read otherwise. */

import type { Claim } from "../documents.ts";
import type { LikelyPair } from "./classifier/read-pairs.ts";
import type { Member } from "./line.ts";
import type { Match } from "./match.ts";
import type { Finding } from "./prepare.ts";

export function isSettled(pair: LikelyPair, read: readonly Claim[], findings: readonly Finding[]): boolean {
  return read.some((claim) => settles(claim, pair)) || findings.some(({ match }) => isIdle(match, pair));
}

/** A frame knows better what the two are, whom a subject is tied to, who are partners and who is in a place in this sentence; and of whom it is said, where another does something else. */
function settles({ type, subject, object }: Claim, { type: likely, from, to, isApart }: LikelyPair): boolean {
  const [isFrom, isTo] = [from, to].map(({ entity }) => subject === entity || object === entity);
  if (isFrom && isTo) return true;
  if (type !== likely) return false;
  if (type === "PARTNERED_WITH" || isApart) return isFrom === true || isTo === true;
  return subject === from.entity || (type === "LOCATED_IN" && object === to.entity);
}

/** 甲公司向乙公司转让其持有的丙公司股权: a frame that ties another to the third says of the first that it is not tied. */
function isIdle({ frame, slots }: Match, { type, from, to }: LikelyPair): boolean {
  const holds = (name: string, { entity }: Member) =>
    slots.get(name)?.some((member) => member.entity === entity) === true;
  return frame.gives.some(
    (reading) =>
      reading.type === type &&
      holds(reading.to.slot, to) &&
      [...slots.keys()].some((name) => frame.over.length > 0 && name !== reading.from.slot && holds(name, from)),
  );
}
