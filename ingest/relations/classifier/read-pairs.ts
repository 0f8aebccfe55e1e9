/** The pairs of a sentence that are likely tied, though no frame has the wording. */

import type { Status } from "#graph/schema";
import type { Entity } from "../../documents.ts";
import type { Context } from "../context.ts";
import type { Frame } from "../frames.ts";
import type { Grammar } from "../grammar.ts";
import { type Match, mayTie, type Pair } from "../match.ts";
import type { Finding, Opened } from "../prepare.ts";
import { classPlacesOf, placesWithin } from "./class-places.ts";
import { findCues } from "./cues.ts";
import { featuresIn } from "./features.ts";
import { LEARNED, LIKELY, type Likelihoods, type Model, OUTCOMES, type Outcome, PLANNED_FROM } from "./model.ts";
import { findPairs, type NamedPair } from "./pairs.ts";

/** A pair with what it was found in, in the form of a frame's finding. */
export interface LikelyPair extends Pair, Finding {
  readonly status: Status;
  /** Whether the second of the two does something else, in a clause of its own: A加入联盟，B祝贺. */
  readonly isApart: boolean;
}

/** A pair with how likely each outcome is. */
export interface WeighedPair extends Likelihoods {
  readonly named: NamedPair;
}

/** All pairs that a sentence names, also where it leaves out a subject. */
export function pairsIn({ setting, plain }: Opened, context: Context): readonly NamedPair[] {
  return findPairs(plain.apart.line, setting.grammar, context);
}

/** All of one line. */
export function weighPairs(
  pairs: readonly NamedPair[],
  grammar: Grammar,
  model: Model = LEARNED,
): readonly WeighedPair[] {
  const [any] = pairs;
  if (any === undefined) return [];
  const featuresOf = featuresIn(any.line, grammar, model.rows);
  return pairs.map((named) => ({ named, ...model.weigh(featuresOf(named)) }));
}

/** Where the sentence neither denies it nor only supposes it. */
export function findLikely(
  pairs: readonly WeighedPair[],
  grammar: Grammar,
  entities: readonly Entity[],
  model: Model = LEARNED,
): readonly LikelyPair[] {
  return pairs.flatMap(({ named, likelihoods, planned }) => {
    if (named.status === undefined || Math.max(...likelihoods) < LIKELY) return [];
    const status = toStatus(planned);
    return OUTCOMES.flatMap((outcome, column): readonly LikelyPair[] => {
      const pair = toPair(named, outcome);
      const isLikely = (likelihoods[column] ?? 0) >= LIKELY && mayTie(pair.type, pair.from, pair.to, entities);
      return isLikely
        ? [toLikelyPair(pair, { ...named, status }, findCues(named, column, grammar, model), grammar)]
        : [];
    });
  });
}

export function toStatus(planned: number): Status {
  return planned >= PLANNED_FROM.likely ? "planned" : "actual";
}

/** What a frame says is so or is to come, unless all that can be seen of the two in its sentence says the opposite. */
export function toSurerStatus(said: Status, pair: Pair, pairs: readonly WeighedPair[]): Status {
  const planned = pairs.flatMap((one) => (columnOf(pair, one.named) < 0 ? [] : one.planned));
  if (planned.length === 0) return said;
  if (Math.min(...planned) >= PLANNED_FROM.surely) return "planned";
  return Math.max(...planned) < PLANNED_FROM.hardly ? "actual" : said;
}

/** Whether the sentence names the two, and that relation is less likely than that. */
export function isUnlikely(pair: Pair, pairs: readonly WeighedPair[], least: number): boolean {
  const likelihoods = pairs.flatMap(({ named, likelihoods }) => likelihoods[columnOf(pair, named)] ?? []);
  return likelihoods.length > 0 && Math.max(...likelihoods) < least;
}

/** Where that relation stands among the outcomes of the pair; -1 where it is of others. */
function columnOf({ type, from, to }: Pair, { first, second }: NamedPair): number {
  const [one, other] = [first.member.entity, second.member.entity];
  const isTurned = one === to.entity && other === from.entity;
  if (!isTurned && !(one === from.entity && other === to.entity)) return -1;
  return OUTCOMES.findIndex(
    (outcome) => outcome.type === type && (outcome.isTurned === isTurned || type === "PARTNERED_WITH"),
  );
}

export function toPair({ first, second }: NamedPair, { type, isTurned }: Outcome): Pair {
  const [from, to] = isTurned ? [second.member, first.member] : [first.member, second.member];
  return { type, from, to };
}

/** As a frame has them that gives "a … b". */
export function slotsOf({ from, to }: Pair): Match["slots"] {
  return new Map([
    ["a", [from]],
    ["b", [to]],
  ]);
}

/** Stands for the wordings that nobody wrote down. */
export const CLASSIFIED: Frame = {
  name: "classified",
  forms: [],
  gives: [],
  head: undefined,
  status: "stated",
  persons: false,
  moves: false,
  joined: false,
  acts: false,
  understands: false,
  over: [],
};

function toLikelyPair(
  pair: Pair,
  { line, first, second, after, isNext, status }: NamedPair & Pick<LikelyPair, "status">,
  cues: Match["cues"],
  grammar: Grammar,
): LikelyPair {
  const [start, end] = [first.at, second.at + 1];
  const match = { frame: CLASSIFIED, start, end, slots: slotsOf(pair), cues, impliesSubject: false };
  const isApart = isNext && placesWithin(after, classPlacesOf(line, grammar)).length === 0;
  return { ...pair, line, match, status, isApart };
}
