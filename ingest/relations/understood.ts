/** What a wording may leave unsaid: 其中A认缴3亿元 does not say of what. */

import { ASIDE_MARK } from "./asides.ts";
import type { Context } from "./context.ts";
import { kindAt, type Line, type Member, slotAt } from "./line.ts";
import type { Understood } from "./match.ts";
import type { Finding } from "./prepare.ts";

/** Of two who each hold a share, neither is what the other holds a share of: those who play the same part are left out. */
export function understoodOf({ line, match }: Finding, all: readonly Finding[], context: Context): Understood {
  const alike = all.filter((other) => other.match.frame === match.frame);
  const busy = new Set(alike.flatMap((other) => other.match.slots.get("a") ?? []).map(({ entity }) => entity));
  const free = (members: readonly Member[]) => members.filter(({ entity }) => !busy.has(entity));
  const topic = context.topic?.members ?? [];
  const named = [...context.named, ...namedIn(line, match.start)];
  return {
    near: free([...topic, ...actingIn(line, match.start)]),
    named: free(named),
    subjects: free([...named, ...topic, ...subjectsIn(line, match.start)]),
    main: [...topic, ...context.main],
  };
}

/** Everything named before that place, in order. */
export function namedIn(line: Line, end: number): readonly Member[] {
  return membersAt(line, end, (index) => isSaid(line, index));
}

/** The same without the places where things happen. */
function actingIn(line: Line, end: number): readonly Member[] {
  return membersAt(line, end, (index) => isSaid(line, index) && kindAt(line, index) !== "adjunct");
}

function membersAt(line: Line, end: number, counts: (index: number) => boolean): readonly Member[] {
  const members: Member[] = [];
  for (let index = 0; index < end; index++) {
    const slot = slotAt(line, index);
    if (slot !== undefined && counts(index)) members.push(...slot.members);
  }
  return members;
}

function isSaid(line: Line, index: number): boolean {
  return kindAt(line, index) !== "implicit" || line.text.charAt(index + 1) === ASIDE_MARK;
}

const CLAUSE_END = /[，；：。！？—│,;:!?()]/u;

/** The first name of each clause before that place, in order. */
function subjectsIn(line: Line, end: number): readonly Member[] {
  const subjects: Member[] = [];
  let open = true;
  for (let index = 0; index < end; index++) {
    const slot = slotAt(line, index);
    if (CLAUSE_END.test(line.text.charAt(index))) open = true;
    else if (slot !== undefined && open && kindAt(line, index) !== "adjunct") {
      subjects.push(...slot.members);
      open = false;
    }
  }
  return subjects;
}
