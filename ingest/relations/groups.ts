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
  const first = separators[0] ?? "";
  const members = slots.flatMap(({ members }, position) => members.map((member) => ({ member, position })));
  const twoSided =
    parts !== undefined && members.length > 2 && parts.test(first) && !separators.slice(1).some((s) => parts.test(s));
  return members.map(({ member, position }, side) => ({ ...member, side: twoSided ? Math.min(position, 1) : side }));
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
