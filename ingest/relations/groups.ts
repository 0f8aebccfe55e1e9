/** Coordination: who stands beside whom, and whether two sides are told apart. */

import { type Line, type Member, type Slot, slotAt } from "./line.ts";

/** The slots of a stretch of a line, as one group. */
export function toGroup(line: Line, start: number, end: number, parts: RegExp | undefined): Slot {
  const slots: Slot[] = [];
  const separators: string[] = [];
  let last = start;
  for (let index = start; index < end; index++) {
    const slot = slotAt(line, index);
    if (slot === undefined) continue;
    if (slots.length > 0) separators.push(line.text.slice(last, index));
    slots.push(slot);
    last = index + 1;
  }
  return { members: withSides(slots, separators, parts) };
}

/** "A with B, C": one side against the other. "A, B and C": everyone beside everyone. */
function withSides(
  slots: readonly Slot[],
  separators: readonly string[],
  parts: RegExp | undefined,
): readonly Member[] {
  if (parts !== undefined && areCouples(separators, parts)) return toCouples(slots);
  const members = slots.flatMap(({ members }, position) => members.map((member) => ({ member, position })));
  const border = parts === undefined || members.length < 3 ? -1 : borderOf(separators, parts);
  return members.map(({ member, position }, side) => ({
    ...member,
    side: border < 0 ? side : Number(position > border),
  }));
}

/** Where the second side begins: behind the only 与, which 和 in the same list is not, or behind the first name. */
function borderOf(separators: readonly string[], parts: RegExp): number {
  const [border = -1, ...others] = separators.flatMap((text, at) => (/^[与同跟]$/u.test(text) ? [at] : []));
  if (border >= 0 && others.length === 0) return border;
  return parts.test(separators[0] ?? "") && !separators.slice(1).some((text) => parts.test(text)) ? 0 : -1;
}

/** A与B、C与D: the same word joins every two, and only marks part the pairs; A与B、C和D is A with three. */
function areCouples(separators: readonly string[], parts: RegExp): boolean {
  const [joins, marks] = [0, 1].map((odd) => separators.filter((_, at) => at % 2 === odd));
  const [first = ""] = joins ?? [];
  return (
    separators.length > 2 &&
    separators.length % 2 === 1 &&
    parts.test(first) &&
    (joins ?? []).every((join) => join === first) &&
    (marks ?? []).every((mark) => /^[、，]/u.test(mark))
  );
}

function toCouples(slots: readonly Slot[]): readonly Member[] {
  return slots.flatMap(({ members }, at) =>
    members.map((member) => ({ ...member, side: at % 2, couple: Math.floor(at / 2) })),
  );
}

export function uniteSides(left: Slot, right: Slot): Slot {
  return {
    members: [
      ...left.members.map((member) => ({ ...member, side: 0 })),
      ...right.members.map((member) => ({ ...member, side: 1 })),
    ],
    joined: true,
  };
}

/** The same where each acts with each: 三方签署. */
export function uniteAll(left: Slot, right: Slot): Slot {
  return { members: [...left.members, ...right.members].map((member, side) => ({ ...member, side })), joined: true };
}

/** Things that are named together and do nothing together. */
export function onOneSide({ members, ...slot }: Slot): Slot {
  return { ...slot, members: members.map((member) => ({ ...member, side: 0 })) };
}
