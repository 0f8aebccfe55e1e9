/** Finds what a description means: by its kind, by how many it speaks of, and by what was named last. */

import type { NodeLabel } from "#graph/schema";
import type { Entity, Mention, Sentence } from "../documents.ts";
import { DESCRIPTION_BY_RULE, type Description } from "../lexicon/descriptions.ts";

interface Named {
  readonly entity: number;
  readonly sentence: number;
  readonly start: number;
}

const FAR = 12;

/** `named` are the article's name mentions in order, each with the one thing that it means. */
export function resolveDescription(
  mention: Mention,
  named: readonly Named[],
  entities: readonly Entity[],
  sentences: readonly Sentence[],
): readonly number[] {
  const description = DESCRIPTION_BY_RULE.get(mention.rule);
  if (description === undefined) return [];
  const before = named.filter((one) => isBefore(one, mention) && mention.sentence - one.sentence <= FAR);
  if (description.pick === "first" || description.pick === "last")
    return pickOfPair(description, before, mention, entities);
  if (description.count !== 1) return pickTogether(description, before, entities, mention);
  return pickOne(description, before, entities, mention, sentences);
}

function isBefore(one: Named, mention: Mention): boolean {
  return one.sentence < mention.sentence || (one.sentence === mention.sentence && one.start < mention.start);
}

/** 前者 and 后者: of the things named last, in their own sentence or else in the one before. */
function pickOfPair(
  { pick }: Description,
  before: readonly Named[],
  mention: Mention,
  entities: readonly Entity[],
): readonly number[] {
  const near = before.filter((one) => isActor(entities[one.entity]?.label));
  const last = near.at(-1)?.sentence ?? mention.sentence;
  const together = unique(near.filter((one) => one.sentence === last).map((one) => one.entity));
  const one = pick === "first" ? (together.at(-2) ?? together.at(0)) : together.at(-1);
  return one === undefined ? [] : [one];
}

function isActor(label: NodeLabel | undefined): boolean {
  return label !== undefined && label !== "Place";
}

/** 双方, 两家企业, both parks: as many as are named together, in the nearest sentence that names enough. */
function pickTogether(
  description: Description,
  before: readonly Named[],
  entities: readonly Entity[],
  mention: Mention,
): readonly number[] {
  const fitting = before.filter(({ entity }) => fits(description, entities[entity]));
  const wanted = description.count === 0 ? 2 : description.count;
  for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - 3); sentence--) {
    const together = unique(fitting.filter((one) => one.sentence === sentence).map((one) => one.entity));
    if (together.length >= wanted) return description.count === 0 ? together : together.slice(-wanted);
  }
  const recent = unique(fitting.map((one) => one.entity).reverse())
    .slice(0, wanted)
    .reverse();
  return recent.length === wanted ? recent : [];
}

function fits({ kind }: Description, entity: Entity | undefined): boolean {
  return entity !== undefined && (kind === undefined ? isActor(entity.label) : entity.label === kind);
}

/** The only one, or the most recent one; for the article's subject, the one named in its head or most often. */
function pickOne(
  description: Description,
  before: readonly Named[],
  entities: readonly Entity[],
  mention: Mention,
  sentences: readonly Sentence[],
): readonly number[] {
  const noun = description.text.replace(/^(?:该|此|本|这(?:[一个家座项支所只])?|the )/u, "");
  const fitting = before.filter(({ entity }) => fits(description, entities[entity]));
  const likely = fitting.filter(({ entity }) => endsWithNoun(entities[entity], noun));
  const pool = likely.length > 0 ? likely : fitting;
  const last = description.pick === "subject" ? subjectOf(pool, sentences, mention) : pool.at(-1)?.entity;
  return last === undefined ? [] : [last];
}

function endsWithNoun(entity: Entity | undefined, noun: string): boolean {
  return (
    entity !== undefined &&
    [entity.name, ...entity.aliases].some((name) => name.toLowerCase().endsWith(noun.toLowerCase()))
  );
}

/** What the paragraph has spoken of most: bare 园区 and 公司 mean the thing in focus, not the one named last. */
function subjectOf(pool: readonly Named[], sentences: readonly Sentence[], mention: Mention): number | undefined {
  const block = sentences.find(({ index }) => index === mention.sentence)?.block;
  const here = pool.filter((one) => sentences.find(({ index }) => index === one.sentence)?.block === block);
  return (here.length > 0 ? here.at(-1) : mostNamed(pool))?.entity;
}

function mostNamed(pool: readonly Named[]): Named | undefined {
  const counts = Map.groupBy(pool, ({ entity }) => entity);
  const best = [...counts.values()].sort((a, b) => b.length - a.length)[0];
  return best?.at(-1);
}

function unique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)];
}
