/** What a wording may leave unsaid: 其中A认缴3亿元 does not say of what. */

import { ASIDE_MARK } from "./asides.ts";
import type { Context } from "./context.ts";
import { kindAt, type Line, type Member, slotAt } from "./line.ts";
import type { Match } from "./match.ts";
import type { Finding } from "./prepare.ts";
import type { Understood } from "./unsaid.ts";

/** Of two who each hold a share, neither is what the other holds a share of: those who play the same part are left out. */
export function understoodOf({ line, match }: Finding, all: readonly Finding[], context: Context): Understood {
  const alike = all.filter((other) => playsLike(match, other.match));
  const busy = new Set(alike.flatMap((other) => other.match.slots.get("a") ?? []).map(({ entity }) => entity));
  const free = (members: readonly Member[]) => members.filter(({ entity }) => !busy.has(entity));
  const topic = context.topic?.members ?? [];
  const named = [...context.named, ...namedIn(line, match.start)];
  return {
    near: free([...(hasOwnSubject(line, match.start) ? [] : topic), ...actingIn(line, match.start)]),
    named: free(named),
    subjects: free([...named, ...topic, ...subjectsIn(line, match.start)]),
    carried: free(carriedTo(line, match.start, topic)),
    register: context.register,
    paid: free(context.paid),
    main: [...topic, ...context.main],
    home: [...context.home, ...namedIn(line, match.start)],
  };
}

/** Frames that leave the same thing unsaid of the same relation. */
function playsLike({ frame }: Match, { frame: other }: Match): boolean {
  return frame === other || (frame.understands && other.understands && frame.gives[0]?.type === other.gives[0]?.type);
}

function carriedTo(line: Line, end: number, topic: readonly Member[]): readonly Member[] {
  return hasOwnSubject(line, end)
    ? subjectsIn(line, end, (index) => isSaid(line, index))
    : [...topic, ...subjectsIn(line, end)];
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

/** Whether the sentence begins with a clause that names nobody known and yet has a subject: 蓝海做完首轮融资，领投的是A. */
function hasOwnSubject({ text }: Line, start: number): boolean {
  const [first = ""] = text.split(/[，；：]/u, 1);
  const said = first.replace(/^[\uE800-\uEBFF]/u, "");
  return first.length < start && !/[\uE000-\uEFFF]/u.test(said) && said.length > 5 && !LEAVES_OUT.test(said);
}

/** How a clause begins that has no subject of its own. */
const LEAVES_OUT =
  /^(?:\d|[一二三四五六七八九十去今明本上同当近截目此日前最另其该它这那由在从据随按经与和同首新全总注融资投股A-Ea-e天种Pp])/u;

const CLAUSE_END = /[】，；：。！？—│,;:!?()]/u;

/** The first name of each clause before that place, in order. */
function subjectsIn(line: Line, end: number, counts = (_: number) => true): readonly Member[] {
  const subjects: Member[] = [];
  let open = true;
  for (let index = 0; index < end; index++) {
    const slot = slotAt(line, index);
    if (CLAUSE_END.test(line.text.charAt(index))) open = true;
    else if (slot !== undefined && open && counts(index) && kindAt(line, index) !== "adjunct") {
      subjects.push(...slot.members);
      open = false;
    }
  }
  return subjects;
}
