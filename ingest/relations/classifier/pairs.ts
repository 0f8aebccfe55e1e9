/** Pairs of things that one line names, with the words around them: what the classifier looks at. */

import type { NodeLabel, Status } from "#graph/schema";
import type { Context } from "../context.ts";
import type { Grammar } from "../grammar.ts";
import { kindAt, type Line, type Member, type SlotKind, slotAt, slotPlaces } from "../line.ts";
import { isHearsayBefore } from "../surroundings.ts";
import { judge } from "../verdict.ts";

/** One of those who are named in one slot of a line. */
export interface SlotMember {
  readonly member: Member;
  readonly label: NodeLabel;
  /** In the line's text. */
  readonly at: number;
  readonly kind: SlotKind | "unnamed";
  /** How many things are named together there. */
  readonly size: number;
  /** Whether no other thing of its label is named so often in the article. */
  readonly isMain: boolean;
}

/** A part of a line's text. */
export interface Excerpt {
  readonly start: number;
  readonly text: string;
}

/** Of two groups, in the order in which they are named. */
export interface NamedPair {
  readonly line: Line;
  readonly first: SlotMember;
  readonly second: SlotMember;
  /** What is named between them, one of each group. */
  readonly named: readonly NodeLabel[];
  /** From the start of the clause of the first, between them, and to the end of the clause of the second. */
  readonly before: Excerpt;
  readonly between: Excerpt;
  readonly after: Excerpt;
  /** Whether the second begins a clause that tells what it does. */
  readonly isNext: boolean;
  /** How true the words around them say that it is. */
  readonly status: Status | undefined;
}

/** How many groups of names farther the second may stand, and in how many characters: beyond that two are rarely said to be tied. */
export const REACH = { groups: 8, han: 70, latin: 220 } as const;

/** What those who are named side by side are to each other is for the frames to say. */
export function findPairs(line: Line, grammar: Grammar, { main }: Context): readonly NamedPair[] {
  const groups = groupsIn(line, slotPlaces(line), new Set(main.map(({ entity }) => entity)));
  return groups.flatMap((group, position) =>
    groups
      .slice(position + 1, position + 1 + REACH.groups)
      .flatMap((other, between) =>
        group.flatMap((first) =>
          other
            .filter((second) => isPair(first, second, line))
            .map((second) => toPair(line, first, second, groups.slice(position + 1, position + 1 + between), grammar)),
        ),
      ),
  );
}

/** The things that are named at one place. */
export type Group = readonly SlotMember[];

export function groupsIn(line: Line, places: readonly number[], main: ReadonlySet<number>): readonly Group[] {
  return places.map((at) => groupAt(line, at, main)).filter(({ length }) => length > 0);
}

function groupAt(line: Line, at: number, main: ReadonlySet<number>): Group {
  const [slot, kind] = [slotAt(line, at), kindAt(line, at)];
  if (slot === undefined || kind === undefined) return [];
  return slot.members.map((member) => {
    const { label } = member.mention;
    return { member, label, at, kind, size: slot.members.length, isMain: main.has(member.entity) };
  });
}

function isPair(first: SlotMember, second: SlotMember, { text }: Line): boolean {
  if (first.member.entity === second.member.entity) return false;
  const between = text.slice(first.at + 1, second.at);
  return between.length <= (/[a-z] [a-z]/u.test(between) ? REACH.latin : REACH.han);
}

function toPair(
  line: Line,
  first: SlotMember,
  second: SlotMember,
  within: readonly Group[],
  { modality }: Grammar,
): NamedPair {
  const { text } = line;
  const cut = (start: number, end: number) => ({ start, text: text.slice(start, end) });
  const [start, end] = [clauseStart(text, first.at), clauseEnd(text, second.at + 1)];
  const [before, between, after] = [cut(start, first.at), cut(first.at + 1, second.at), cut(second.at + 1, end)];
  const isNext = BEGINS.test(between.text) && PREDICATE.test(after.text);
  const told = isNext ? end : second.at + 1;
  const status = judge(
    {
      before: isHearsayBefore(text, start, modality) ? text.slice(clauseStart(text, start - 1), first.at) : before.text,
      within: text.slice(first.at, told),
      after: text.slice(told, end + BEYOND),
      earlier: text.slice(Math.max(0, start - EARLIER), start),
      rest: text.slice(second.at + 1),
    },
    modality,
  );
  const named = within.flatMap(([one]) => one?.label ?? []);
  return { line, first, second, named, before, between, after, isNext, status };
}

/** What stands before a name that begins a clause, and what behind it is more than a mark or another name. */
const BEGINS = /[，；,;] ?(?:而|但|而且|(?:and|but|while|whereas) )?(?:the )?$/iu;
const PREDICATE = /^(?:[\p{Script=Han}]{2}| [a-z])/u;

/** How far beyond the clause a word may still take back or put off what it says, in characters. */
export const BEYOND = 12;
const EARLIER = 20;

/** The marks that stand between clauses. */
const CLAUSE_MARKS = "，；：。！？—│,;:!?";
/** By character: looked up far more often than anything else here. */
const PARTS_CLAUSES = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  Number(CLAUSE_MARKS.includes(String.fromCharCode(code))),
);

/** Farther off stands nothing that tells of the two: in text without marks every pair would look at all of it. */
const LONGEST_CLAUSE = 240;

function isClauseMark(text: string, place: number): boolean {
  return PARTS_CLAUSES[text.charCodeAt(place)] === 1;
}

export function countClauseMarks({ text }: Excerpt): number {
  let count = 0;
  for (let place = 0; place < text.length; place++) if (isClauseMark(text, place)) count++;
  return count;
}

export function clauseStart(text: string, index: number): number {
  let start = index;
  const first = Math.max(0, index - LONGEST_CLAUSE);
  while (start > first && !isClauseMark(text, start - 1)) start--;
  return start;
}

export function clauseEnd(text: string, index: number): number {
  let end = index;
  const last = Math.min(text.length, index + LONGEST_CLAUSE);
  while (end < last && !isClauseMark(text, end)) end++;
  return end;
}

/** Up to so many. */
export function namesBetween({ named }: NamedPair, most: number): number {
  return Math.min(named.length, most);
}
