/** Frames against a line: which wording stands where, and which pairs it ties. */

import { type EdgeType, mayJoin, type NodeLabel } from "#graph/schema";
import type { Entity } from "../documents.ts";
import type { Form } from "./form.ts";
import type { Frame, Lexicon } from "./frames.ts";
import { kindAt, type Line, type Member, placeBehind, slotAt } from "./line.ts";
import { hasOwnSubject, isDoneToAnother, isOfWhatWasFounded, turnsToAnother } from "./own-subject.ts";
import type { Reading, Role } from "./reading.ts";
import { lastOf, type Understood } from "./unsaid.ts";

/** A wording found: the slots by name, and the places of its words in the line. */
export interface Match {
  readonly frame: Frame;
  readonly start: number;
  readonly end: number;
  readonly slots: ReadonlyMap<string, readonly Member[]>;
  readonly cues: readonly (readonly [number, number])[];
  readonly impliesSubject: boolean;
}

/** Two things that a match ties. */
export interface Pair {
  readonly type: EdgeType;
  readonly from: Member;
  readonly to: Member;
}

export function findMatches(line: Line, { index }: Lexicon, entities: readonly Entity[]): readonly Match[] {
  const mayFit = index.open(line, entities);
  return index.forms.filter(mayFit).flatMap(({ frame, form }) => matchesOf(line, frame, form, entities));
}

/** Every place where the form fits, also where two of them overlap. */
function matchesOf(line: Line, frame: Frame, form: Form, entities: readonly Entity[]): readonly Match[] {
  const found: Match[] = [];
  form.pattern.lastIndex = 0;
  for (let hit = form.pattern.exec(line.text); hit !== null; hit = form.pattern.exec(line.text)) {
    const match = toMatch(hit, line, frame, form, entities);
    if (match !== undefined) found.push(match);
    form.pattern.lastIndex = placeBehind(line.text, hit.index);
  }
  return found;
}

export function toMatch(
  hit: RegExpExecArray,
  line: Line,
  frame: Frame,
  form: Form,
  entities: readonly Entity[],
): Match | undefined {
  const places = hit.indices?.groups ?? {};
  const cues = Object.entries(places).flatMap(([name, place]) =>
    name.startsWith("cue") && place !== undefined ? [place] : [],
  );
  const slots = new Map<string, readonly Member[]>();
  let impliesSubject = false;
  for (const { name, labels } of form.slots) {
    const place = places[name];
    if (place === undefined) continue;
    const kind = kindAt(line, place[0]);
    if (kind === "titled" && !frame.persons) return undefined;
    if (frame.joined && slotAt(line, place[0])?.joined !== true) return undefined;
    impliesSubject ||= kind === "implicit";
    if (
      kind === "implicit" &&
      !isLeftOut(
        line,
        place[0],
        cues,
        frame.gives.some(({ from }) => from.slot === name),
      )
    )
      return undefined;
    const isIdle = frame.acts && (kind === "implicit" || (kind === "adjunct" && name !== "p"));
    const members = (slotAt(line, place[0])?.members ?? []).filter(
      (member) => hasLabel(member, labels, entities) && !(isIdle && isPlace(member, entities)),
    );
    if (members.length === 0 || (frame.head !== undefined && isMixed(line, place[0], name, frame, members)))
      return undefined;
    if (frame.head === name && slotAt(line, place[0])?.joined === true) members.splice(1);
    slots.set(name, members);
  }
  return { frame, start: hit.index, end: hit.index + hit[0].length, slots, cues, impliesSubject };
}

/** A list of a park and a place is nothing that another thing is named by. */
function isMixed(line: Line, place: number, name: string, { head }: Frame, members: readonly Member[]): boolean {
  return name !== head && members.length < (slotAt(line, place)?.members.length ?? 0);
}

/** Behind so many characters, in Chinese and in Latin letters, the clause has a subject of its own that has no name. */
const REACH = { han: 16, latin: 48 } as const;

/** Whether the clause has no subject of its own, so far as one can see; the one left out acts, or something is done to it. */
function isLeftOut({ text }: Line, place: number, cues: Match["cues"], acts: boolean): boolean {
  const cue = cues.find(([start]) => start > place)?.[0];
  const words = text.slice(place + 1, cue ?? place);
  if (words.length >= (/[a-z] [a-z]/u.test(words) ? REACH.latin : REACH.han)) return false;
  const clause = cue === undefined ? (/^[^，；。：\uE000-\uEFFF]*/u.exec(text.slice(place + 1))?.[0] ?? "") : words;
  return !(acts
    ? hasOwnSubject(clause) || isOfWhatWasFounded(text, place)
    : turnsToAnother(clause) || isDoneToAnother(text.slice(place + 1)));
}

/** A place that is only carried over from before, or only says whose or where somebody is, does nothing here. */
function isPlace({ entity }: Member, entities: readonly Entity[]): boolean {
  return entities[entity]?.label === "Place";
}

function hasLabel({ entity }: Member, labels: readonly NodeLabel[] | undefined, entities: readonly Entity[]): boolean {
  const label = entities[entity]?.label;
  return label !== undefined && (labels === undefined || labels.includes(label));
}

export function pairsOf(match: Match, understood: Understood, entities: readonly Entity[]): readonly Pair[] {
  return match.frame.gives.flatMap((reading) => pairsOfReading(match, reading, understood, entities));
}

/** Several things in several places: which is where is not said. */
function isUnsorted(type: EdgeType, heads: readonly Member[], tails: readonly Member[]): boolean {
  const isOneOfSeveral =
    tails.length > 1 && tails.every(({ mention }) => mention.kind === "description" && mention.label === "Park");
  return type === "LOCATED_IN" && tails.length > 1 && (heads.length > 1 || isOneOfSeveral);
}

function pairsOfReading(
  match: Match,
  { type, from, to }: Reading,
  understood: Understood,
  entities: readonly Entity[],
): readonly Pair[] {
  const heads = membersOf(match, from, understood, entities);
  const tails = membersOf(match, to, understood, entities);
  const among = from.slot === to.slot;
  if (isUnsorted(type, heads, tails)) return [];
  return heads.flatMap((head, position) =>
    (among ? tails.slice(position + 1).filter((tail) => areApart(head, tail)) : tails)
      .filter(
        (tail) => mayTie(type, head, tail, entities) && !(match.frame.moves && STAYS.has(labelOf(head, entities))),
      )
      .map((tail) => ({ type, from: head, to: tail })),
  );
}

/** Whether two of a group may be tied with one another. */
function areApart(one: Member, other: Member): boolean {
  return one.side !== other.side && one.couple === other.couple;
}

function membersOf(
  { slots, frame }: Match,
  { slot, labels }: Role,
  understood: Understood,
  entities: readonly Entity[],
): readonly Member[] {
  const fits = (member: Member) => hasLabel(member, labels, entities);
  if (slot.length > 1) return lastOf(slot, understood, fits);
  const members = (slots.get(slot) ?? []).filter(fits);
  return frame.head === slot
    ? members.filter((member, at) => isUnplaced(member, at) && isLike(members[0], member))
    : members;
}

/** 来自德国的A与某园签约: the park beside the firm is not from there too. */
function isLike(first: Member | undefined, { mention }: Member): boolean {
  return GROUNDS.has(mention.label) === GROUNDS.has(first?.mention.label ?? mention.label);
}

const GROUNDS: ReadonlySet<NodeLabel> = new Set<NodeLabel>(["Park", "Place", "Government"]);

/** 来自德国的A、法国B: what is said of the list is not said of an item with an origin of its own. */
function isUnplaced({ mention }: Member, position: number): boolean {
  return position === 0 || mention.prefix === undefined;
}

/** What is where it is: news of its coming somewhere is of its people. */
const STAYS: ReadonlySet<NodeLabel | undefined> = new Set<NodeLabel>(["Place", "Government"]);

function labelOf({ entity }: Member, entities: readonly Entity[]): NodeLabel | undefined {
  return entities[entity]?.label;
}

export function mayTie(type: EdgeType, from: Member, to: Member, entities: readonly Entity[]): boolean {
  const [head, tail] = [labelOf(from, entities), labelOf(to, entities)];
  if (head === undefined || tail === undefined || from.entity === to.entity) return false;
  if (type === "LOCATED_IN" && head === "Place" && tail !== "Place") return false;
  if (type === "PARTNERED_WITH" && head === "Place" && tail === "Place" && !(isNamed(from) && isNamed(to)))
    return false;
  if (type !== "LOCATED_IN" && type !== "PARTNERED_WITH" && head === "Place" && !isNamed(from)) return false;
  return mayJoin(type, head, tail);
}

function isNamed({ mention }: Member): boolean {
  return mention.kind === "name";
}
