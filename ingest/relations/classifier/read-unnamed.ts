/** What a sentence likely says of somebody whom it does not name. */

import type { Entity } from "../../documents.ts";
import type { Grammar } from "../grammar.ts";
import { mayTie } from "../match.ts";
import { findCues } from "./cues.ts";
import { unnamedFeaturesIn } from "./features.ts";
import { LEARNED_UNNAMED, LIKELY_UNNAMED, type Model, OUTCOMES } from "./model.ts";
import { CLASSIFIED, type LikelyPair, slotsOf, toPair, toStatus } from "./read-pairs.ts";
import type { UnnamedPair } from "./unnamed-pairs.ts";

/** Of all who may be meant only the likeliest. All pairs are of one line. */
export function findLikelyUnnamed(
  pairs: readonly UnnamedPair[],
  grammar: Grammar,
  entities: readonly Entity[],
  model: Model = LEARNED_UNNAMED,
): readonly LikelyPair[] {
  const [any] = pairs;
  if (any === undefined) return [];
  const featuresOf = unnamedFeaturesIn(any.line, grammar, model.rows);
  const best = new Map<string, Likeliest>();
  for (const pair of pairs) {
    if (pair.status === undefined) continue;
    const { likelihoods, planned } = model.weigh(featuresOf(pair));
    for (const [column, likelihood] of likelihoods.entries()) {
      const key = `${pair.second.member.entity} ${column}`;
      if (likelihood >= LIKELY_UNNAMED && likelihood > (best.get(key)?.likelihood ?? 0))
        best.set(key, { pair, column, likelihood, planned });
    }
  }
  return [...best.values()].flatMap((likeliest) => toLikelyPair(likeliest, grammar, entities, model));
}

interface Likeliest {
  readonly pair: UnnamedPair;
  readonly column: number;
  readonly likelihood: number;
  readonly planned: number;
}

/** Stands for what is left unsaid. */
const UNNAMED = { ...CLASSIFIED, name: "classified-unnamed" };

function toLikelyPair(
  { pair, column, planned }: Likeliest,
  grammar: Grammar,
  entities: readonly Entity[],
  model: Model,
): readonly LikelyPair[] {
  const { line, second } = pair;
  const outcome = OUTCOMES[column];
  if (outcome === undefined) return [];
  const tied = toPair(pair, outcome);
  if (!mayTie(tied.type, tied.from, tied.to, entities)) return [];
  const cues = findCues(pair, column, grammar, model);
  const [start, end] = [second.at, second.at + 1];
  const match = { frame: UNNAMED, start, end, slots: slotsOf(tied), cues, impliesSubject: true };
  return [{ ...tied, line, match, status: toStatus(planned), isApart: false }];
}
