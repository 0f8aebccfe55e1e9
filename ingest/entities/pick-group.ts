/** What a description means that speaks of two or more, or of one of two: 双方, the trio, 后者. */

import type { Entity, Mention } from "../documents.ts";
import type { Description } from "../lexicon/descriptions.ts";
import { findLists, findSides } from "./coordination.ts";
import { type Context, isActor, type Named, unique } from "./named.ts";

/** 前者 and 后者: of the two sides named last, in their own sentence or else in the one before. */
export function pickOfPair(
  { pick }: Description,
  before: readonly Named[],
  mention: Mention,
  context: Context,
): readonly number[] {
  const near = before.filter((one) => isActor(context.entities[one.entity]));
  const own = near.findLast((one) => isClauseBefore(one, pick, mention, context));
  const last = (own ?? near.findLast(({ sentence }) => countIn(near, sentence) > 1) ?? near.at(-1))?.sentence;
  const sides = findSides(
    before.filter((one) => one.sentence === last),
    context,
  );
  if (sides !== undefined) return unique((pick === "first" ? sides.former : sides.latter).map(({ entity }) => entity));
  const together = unique(near.filter((one) => one.sentence === last).map((one) => one.entity));
  const one = pick === "first" ? (together.at(-2) ?? together.at(0)) : together.at(-1);
  return one === undefined ? [] : [one];
}

/** A建了B，后者…: in a clause before; but 前者…；后者… mean both what was named before the sentence. */
function isClauseBefore(one: Named, pick: Description["pick"], mention: Mention, { sentences }: Context): boolean {
  if (pick !== "last" || one.sentence !== mention.sentence) return false;
  const before = sentences.get(mention.sentence)?.text.slice(0, mention.start) ?? "";
  return /[，；：,;:]/u.test(before.slice(one.end)) && !/前者|former/u.test(before);
}

function countIn(named: readonly Named[], sentence: number): number {
  return new Set(named.filter((one) => one.sentence === sentence).map(({ entity }) => entity)).size;
}

/** How many sentences back those may be named. */
const NEAR = 3;

/** 双方, 两家企业, both parks: as many as are named together, in the nearest sentence that names enough. */
export function pickTogether(
  description: Description,
  before: readonly Named[],
  mention: Mention,
  context: Context,
): readonly number[] {
  const fitting = before.filter(({ entity }) => fits(description, context.entities[entity]));
  const wanted = description.count === 0 ? 2 : description.count;
  const own = SIDES.test(description.text) ? fitting.filter((one) => one.sentence === mention.sentence) : [];
  const isWith = (pair: readonly number[]) => own.length === 0 || own.some(({ entity }) => pair.includes(entity));
  for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - NEAR); sentence--) {
    const sides = wanted === 2 && description.kind === undefined ? pairIn(before, sentence, context) : undefined;
    if (sides !== undefined) return isWith(sides) ? sides : [];
    const here = fitting.filter((one) => one.sentence === sentence);
    const together = unique(here.map(({ entity }) => entity));
    if (
      together.length < wanted ||
      (wanted === 2 && description.kind === undefined && isApart(here, description, context))
    )
      continue;
    if (description.count === 0 || together.length === wanted) return isWith(together) ? together : [];
    return listedIn(here, wanted, context) ?? alikeIn(together, wanted, context) ?? [];
  }
  const main = pairInHead(before, mention, context);
  if (main !== undefined) return main;
  if (SIDES.test(description.text)) return [];
  const near = fitting.filter(
    ({ sentence }) =>
      (description.kind !== undefined && (description.language === "en" || wanted > 2)) ||
      mention.sentence - sentence <= NEAR,
  );
  const recent = unique(near.map((one) => one.entity).reverse())
    .slice(0, wanted)
    .reverse();
  return recent.length === wanted ? recent : [];
}

/** "X will pay for a laboratory, the Y": the one is not named beside the other. */
function isApart([first, second, ...others]: readonly Named[], { text }: Description, { sentences }: Context): boolean {
  if (first === undefined || second === undefined || others.length > 0) return false;
  const between = sentences.get(first.sentence)?.text.slice(first.end, second.start) ?? "";
  if (/[a-z] /u.test(between)) return !/\b(?:with|and|alongside)\b/u.test(between);
  return SIDES.test(text) && /[，；：。？！,;:?!]/u.test(between) && !FACING.test(between);
}

/** They face each other: 两家 and 两者 may be any two, 双方 are those who deal with one another. */
const SIDES = /^(?:双方|两方|彼此|双方单位)$/u;

/** What stands before the other of two who deal with each other: A宣布，与B…. */
const FACING =
  /(?:[与和同跟及向对與向對]|携手|联手|牵手|联合|会同|引入|引进|获|由|攜手|聯手|牽手|聯合|會同|引進|獲)[^，；：。,;:]{0,8}$/u;

/** The two of whom an article speaks from its first lines on. */
function pairInHead(before: readonly Named[], mention: Mention, context: Context): readonly number[] | undefined {
  const head = before.filter(({ entity, sentence }) => sentence < NEAR && isActor(context.entities[entity]));
  if (!/^The (?:pair|two|duo)\b/u.test(mention.text) || mention.start > 0) return undefined;
  const lists = [...Map.groupBy(head, ({ sentence }) => sentence).values()].map((names) => listedIn(names, 2, context));
  return lists.find((list) => list !== undefined);
}

/** The last list of a sentence that has as many items. */
function listedIn(names: readonly Named[], wanted: number, context: Context): readonly number[] | undefined {
  const lists = findLists(names, context).map((list) => unique(list.map(({ entity }) => entity)));
  return lists.findLast((list) => list.length === wanted);
}

/** As many as are of one kind, where one kind only has as many. */
function alikeIn(things: readonly number[], wanted: number, { entities }: Context): readonly number[] | undefined {
  const kinds = [...Map.groupBy(things, (entity) => entities[entity]?.label).values()];
  const right = kinds.filter((kind) => kind.length === wanted);
  return right.length === 1 ? right[0] : undefined;
}

/** The one and the other of a sentence that names one on each side, be they places. */
function pairIn(before: readonly Named[], sentence: number, context: Context): readonly number[] | undefined {
  const sides = findSides(
    before.filter((one) => one.sentence === sentence),
    context,
  );
  if (sides?.former.length !== 1 || sides.latter.length !== 1) return undefined;
  const pair = unique([...sides.former, ...sides.latter].map(({ entity }) => entity));
  return pair.length === 2 ? pair : undefined;
}

export function fits({ kind }: Description, entity: Entity | undefined): boolean {
  return entity !== undefined && (kind === undefined ? isActor(entity) : entity.label === kind);
}
