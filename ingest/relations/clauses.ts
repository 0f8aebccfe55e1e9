/** Clauses: who is spoken of in each of them, also where its subject is left out. */

import type { Grammar } from "./grammar.ts";
import { uniteSides } from "./groups.ts";
import { kindAt, type Line, LineBuilder, type Slot, slotAt } from "./line.ts";

/** What a sentence leaves to the next one: whom it was about. */
export type Topic = Slot | undefined;

export interface WithSubjects {
  readonly line: Line;
  /** Whom the sentence was about: the subject of its first clause that has one. */
  readonly topic: Topic;
}

/** Puts an implicit slot where a clause leaves out its subject. */
export function addSubjects(line: Line, before: Topic, listed: boolean, grammar: Grammar): WithSubjects {
  const builder = new LineBuilder(line.sentence, line.slots);
  let topic = listed || grammar.carriesOver.test(line.text) ? before : laterSubject(line, grammar);
  let first: Topic;
  let alone: Topic;
  let agent: Topic;
  let described: Topic;
  for (const [start, end] of clausesOf(line, grammar)) {
    if (isQuotedBy(line, start) || grammar.turnsTo.test(line.text.slice(start, end))) topic = undefined;
    const subject = subjectOf(line, start, end, first === undefined, grammar);
    const spoken = grammar.speaksOfAgent.test(line.text.slice(start, end)) ? (agent ?? topic) : topic;
    const goesOn = grammar.goesOn.test(line.text.slice(Math.max(0, start - 5), start)) && subject === undefined;
    const implied =
      goesOn && described
        ? described
        : subject === undefined
          ? impliedSubject(line, start, end, spoken, grammar)
          : undefined;
    described =
      implied !== undefined && (goesOn || grammar.pointsBack.test(line.text.slice(start, end))) ? implied : undefined;
    if (implied !== undefined) builder.addSlot(implied, "implicit", line.from[start] ?? 0, line.from[start] ?? 0);
    builder.addPart(line, start, end);
    const along = implied && spokenOf(line, start, end, grammar);
    if (implied && along) topic = { ...uniteSides(implied, along), together: true };
    if (!grammar.relative.test(line.text.slice(start, end)))
      topic = alone !== undefined && subject !== undefined ? together(alone, subject) : (subject ?? topic);
    alone = isName(line, start, end) ? topic : undefined;
    first ??= subject;
    agent = agentOf(line, start, end, grammar);
  }
  const stays = grammar.staysWith.test(line.text) ? before : undefined;
  return { line: builder.build(), topic: stays ?? first ?? presentedIn(line, grammar) ?? before };
}

/** "The textbooks come from X": the only one named, at the end of a sentence that has no subject with a name. */
function presentedIn(line: Line, grammar: Grammar): Topic {
  const places = Array.from(line.text, (_, index) => index).filter((index) => slotAt(line, index) !== undefined);
  const [place, ...rest] = places;
  if (place === undefined || rest.length > 0 || !grammar.presents.test(line.text.slice(0, place))) return undefined;
  const slot = slotAt(line, place);
  return slot?.members.some(({ mention }) => mention.label === "Place") ? undefined : slot;
}

/** "Based in Ghent, X makes sensors": the first subject, for the clauses before it. */
function laterSubject(line: Line, grammar: Grammar): Topic {
  if (!grammar.opens.test(line.text)) return undefined;
  for (const [start, end] of clausesOf(line, grammar)) {
    const subject = subjectOf(line, start, end, true, grammar);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

function* clausesOf(line: Line, { boundary }: Grammar): Generator<readonly [number, number]> {
  let start = 0;
  for (const match of line.text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    yield [start, end];
    start = end;
  }
  if (start < line.text.length) yield [start, line.text.length];
}

/** The first name of a clause, unless it depends on something said before it. */
function subjectOf(line: Line, start: number, end: number, isFirst: boolean, grammar: Grammar): Topic {
  if (grammar.headsLast.test(line.text.slice(start))) return slotAt(line, end - 2);
  for (let index = start; index < end; index++) {
    const kind = kindAt(line, index);
    if (kind === undefined || kind === "adjunct") continue;
    const [before, after] = [line.text.slice(start, index), line.text.slice(index + 1, end)];
    if (isDateline(line, start, index)) return undefined;
    return grammar.mayPrecedeSubject(before, after) && (isFirst || grammar.mayFollowSubject(after))
      ? slotAt(line, index)
      : undefined;
  }
  return undefined;
}

/** "Lyon | Enyo Vaccines has …", "HONG KONG, May 3 (Agency) - The park …", "Cork: …": where it was written. */
function isDateline(line: Line, start: number, index: number): boolean {
  const isPlace = slotAt(line, index)?.members.every(({ mention }) => mention.label === "Place") === true;
  return isPlace && start === 0 && DATELINED.test(line.text.slice(index + 1));
}

const DATELINED = /^(?: ?[│—]|: |(?:, [^,;:—]{1,24}){0,2}(?: ?\([^()]{1,30}\))? ?[—-] )/u;

/** "X: such and such" in a headline names who says it. */
function isQuotedBy({ sentence, text }: Line, start: number): boolean {
  return sentence.role === "headline" && /[：:]/u.test(text.slice(Math.max(start - 2, 0), start));
}

/** Whom the one spoken of takes along: 会同B、C，. */
function spokenOf(line: Line, start: number, end: number, grammar: Grammar): Topic {
  const text = line.text.slice(start, end);
  const [verb = ""] = grammar.speaksOfAgent.exec(text) ?? [];
  return verb !== "" && kindAt(line, start + verb.length) === "argument"
    ? slotAt(line, start + verb.length)
    : undefined;
}

function agentOf(line: Line, start: number, end: number, grammar: Grammar): Topic {
  for (let index = start; index < end; index++) {
    if (kindAt(line, index) === "argument" && grammar.isAgent(line.text.slice(start, index)))
      return slotAt(line, index);
  }
  return undefined;
}

/** So much of a clause shows that it goes on about whom the one before presented. */
const HEAD = 2;

function impliedSubject(line: Line, start: number, end: number, topic: Topic, grammar: Grammar): Topic {
  const clause = line.text.slice(start, end);
  if (grammar.hasOwn.test(clause)) return undefined;
  const dash = line.text.slice(Math.max(start - 2, 0), start).includes("—");
  const pointsBack = grammar.pointsBack.test(clause) || grammar.presented.test(line.text.slice(0, start + HEAD));
  if (dash ? grammar.afterDash.test(clause) : pointsBack) {
    const named = nameBefore(line, start);
    return named === undefined ? topic : grammar.isSingular(clause) ? { members: named.members.slice(-1) } : named;
  }
  if (topic === undefined) return undefined;
  const sides = new Set(topic.members.map(({ side }) => side));
  const acts =
    (topic.together === true && !grammar.addsOn.test(clause)) ||
    (topic.joined !== true && sides.size === topic.members.length);
  if (acts || sides.size === 1 || grammar.speaksOfAll.test(clause)) return topic;
  return { members: topic.members.filter(({ side }) => side === topic.members[0]?.side) };
}

/** A clause that is nothing but a name goes on in the next one: A、B，C，也落户D. */
function isName(line: Line, start: number, end: number): boolean {
  return kindAt(line, start) === "argument" && end - start === 2 && line.text.charAt(start + 1) === "，";
}

function together(left: Slot, right: Slot): Slot {
  return { members: [...left.members, ...right.members].map((member, side) => ({ ...member, side })) };
}

function nameBefore(line: Line, start: number): Topic {
  for (let index = start - 1; index >= 0; index--) {
    const slot = slotAt(line, index);
    const kind = kindAt(line, index);
    if (kind === "titled") return undefined;
    if (slot !== undefined && kind !== "implicit") return slot;
  }
  return undefined;
}
