/** Pairs of a thing that a sentence names and one that it leaves unsaid: "Nanolux has rented a floor", in the park that the text is about. */

import type { NodeLabel } from "#graph/schema";
import type { Entity, ResolvedMention, Sentence } from "../../documents.ts";
import { toSimplifiedKey } from "../../mentions/script.ts";
import type { Census } from "../census.ts";
import type { Context } from "../context.ts";
import type { Grammar } from "../grammar.ts";
import { kindAt, type Line, type Member, slotAt, slotPlaces } from "../line.ts";
import { judge } from "../verdict.ts";
import { BEYOND, clauseEnd, clauseStart, groupsIn, type NamedPair, REACH, type SlotMember } from "./pairs.ts";

/** The first is the one that is not named: it is taken to stand before the line. */
export interface UnnamedPair extends NamedPair {
  readonly standing: Standing;
  readonly scene: Scene;
}

/** How the one that is not named stands in the article. */
interface Standing {
  /** What it was last: who is spoken of, what the headline names, the last of its label … */
  readonly parts: readonly Part[];
  /** How often the article names it, and which share of that of the most frequent one of its label, in quarters. */
  readonly times: number;
  readonly share: number;
  /** How many things the article names of its label, with it. */
  readonly rivals: number;
  /** How many sentences ago it was last named or meant. */
  readonly since: number;
}

type Part = "topic" | "lead" | "titular" | "home" | "paid" | "main" | "first" | "last" | "near" | "near of some";

/** What the sentence tells besides, whoever is meant. */
interface Scene {
  readonly role: Sentence["role"];
  /** Its first letters or characters. */
  readonly opening: string;
  /** The labels of what it names, and of what it only describes. */
  readonly labels: readonly NodeLabel[];
  readonly described: readonly NodeLabel[];
  /** Its words that may point to somebody named before. */
  readonly pointers: readonly string[];
}

const MOST_POINTERS = 6;

export function findUnnamedPairs(
  line: Line,
  mentions: readonly ResolvedMention[],
  entities: readonly Entity[],
  grammar: Grammar,
  context: Context,
): readonly UnnamedPair[] {
  const present = new Set(mentions.flatMap((mention) => mention.entities));
  const spoken = partsOf(context, present, entities);
  if (spoken.size === 0) return [];
  const scene = toScene(line.sentence, mentions, present, entities, grammar);
  const main = new Set(context.main.map(({ entity }) => entity));
  const unnamed = [...spoken].flatMap(([entity, { member, parts }]): readonly [SlotMember, Standing][] => {
    const label = entities[entity]?.label;
    if (label === undefined) return [];
    const first = { member, label, at: -1, kind: "unnamed", size: 1, isMain: main.has(entity) } as const;
    return [[first, toStanding(entity, label, parts, line.sentence.index, context.census)]];
  });
  const places = slotPlaces(line).filter((place) => kindAt(line, place) !== "implicit");
  return groupsIn(line, places.slice(0, REACH.groups), main).flatMap((group) => {
    const at = group[0]?.at ?? 0;
    const before = places.filter((place) => place < at);
    const labels = before.flatMap((place) => slotAt(line, place)?.members[0]?.mention.label ?? []);
    const words = wordsAround(line, at, grammar);
    return group.flatMap((second) =>
      unnamed.map(([first, standing]) => ({
        line,
        first,
        second,
        named: labels,
        ...words,
        isNext: false,
        standing,
        scene,
      })),
    );
  });
}

interface Spoken {
  readonly member: Member;
  readonly parts: Part[];
}

/** Whom the sentence may be about without naming it, and what each was last. */
function partsOf(
  { topic, lead, titular, home, paid, main, acting }: Context,
  present: ReadonlySet<number>,
  entities: readonly Entity[],
): ReadonlyMap<number, Spoken> {
  const spoken = new Map<number, Spoken>();
  const add = (members: readonly Member[], part: Part) => {
    for (const member of members) {
      if (present.has(member.entity)) continue;
      const before = spoken.get(member.entity);
      if (before === undefined) spoken.set(member.entity, { member, parts: [part] });
      else if (!before.parts.includes(part)) before.parts.push(part);
    }
  };
  add(topic?.members ?? [], "topic");
  add(lead?.members ?? [], "lead");
  add(titular?.members ?? [], "titular");
  add(home, "home");
  add(paid, "paid");
  add(main, "main");
  const last = [...new Map(acting.map((member) => [member.entity, member])).values()].filter(
    ({ entity }) => !present.has(entity),
  );
  add(last.slice(0, 1), "first");
  add(last.slice(-1), "last");
  for (const [, alike] of Map.groupBy(last, ({ entity }) => entities[entity]?.label))
    add(alike.slice(-1), alike.length > 1 ? "near of some" : "near");
  return spoken;
}

function toStanding(
  entity: number,
  label: NodeLabel,
  parts: readonly Part[],
  sentence: number,
  { sentences, rivals, most }: Census,
): Standing {
  const named = sentences.get(entity) ?? [];
  const before = named.findLast((index) => index < sentence) ?? Number.NEGATIVE_INFINITY;
  return {
    parts,
    times: named.length,
    share: Math.round((QUARTERS * named.length) / (most.get(label) ?? named.length)),
    rivals: rivals.get(label) ?? 0,
    since: sentence - before,
  };
}

const QUARTERS = 4;

const POINTERS = {
  en: /\b(?:its?|there|here|they|their|we|our|whose|this|these|that|the \w+)\b/giu,
  zh: /[该此其它这](?:[园院区所校企盟会]|公司|基金|中心|集团)?|公司|园区|本院|我们|双方|园内|区内|院内|两家|三方/gu,
} as const;

const OPENING = 2;

function toScene(
  { text, role }: Sentence,
  mentions: readonly ResolvedMention[],
  present: ReadonlySet<number>,
  entities: readonly Entity[],
  { language }: Grammar,
): Scene {
  const plain = language === "zh" ? toSimplifiedKey(text) : text.toLowerCase();
  const found = [...plain.matchAll(POINTERS[language])].map(([word]) => word);
  return {
    role,
    opening: plain.slice(0, OPENING),
    labels: [...new Set([...present].flatMap((entity) => entities[entity]?.label ?? []))].sort(),
    described: mentions.filter(({ kind }) => kind === "description").map(({ label }) => label),
    pointers: [...new Set(found.slice(0, MOST_POINTERS))],
  };
}

/** All that stands before the name, and its own clause. */
function wordsAround(
  { text }: Line,
  at: number,
  { modality }: Grammar,
): Pick<UnnamedPair, "before" | "between" | "after" | "status"> {
  const [start, end] = [clauseStart(text, at), clauseEnd(text, at + 1)];
  const status = judge(
    {
      before: text.slice(start, at),
      within: text.slice(at, end),
      after: text.slice(end, end + BEYOND),
      earlier: text.slice(0, start),
      rest: text.slice(at + 1),
    },
    modality,
  );
  return {
    before: { start: 0, text: "" },
    between: { start: 0, text: text.slice(0, at) },
    after: { start: at + 1, text: text.slice(at + 1, end) },
    status,
  };
}
