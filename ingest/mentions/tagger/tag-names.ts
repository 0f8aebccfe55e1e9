/** Weighs the names that the rules find in a sentence by all that is seen there, and adds what they miss. */

import { NODE_LABELS } from "#graph/schema";
import { type Candidate, chooseCandidates, toKey } from "../candidate.ts";
import type { SentenceView } from "../sentence-view.ts";
import { bestPath, type Lattice, likelihoodOf, toLattice } from "./lattice.ts";
import type { Ruled } from "./look.ts";
import type { TagModel } from "./tag-model.ts";
import type { Tagged } from "./tags.ts";
import type { Units } from "./units.ts";

/** From here on a name that no rule finds is one. */
const LIKELY = 0.5;
/** Up to here what a rule finds is none. */
const UNLIKELY = 0.15;

export function tagNames(view: SentenceView, ruled: readonly Candidate[], model: TagModel): readonly Candidate[] {
  const { tags, toUnits, shape } = model.tongue;
  const units = toUnits(view);
  if (units.length === 0) return ruled;
  const scores = model.scoresOf(model.featuresIn(view, toRuled(ruled, units)));
  const lattice = toLattice(scores, model.transitions, tags);
  const kept = ruled.filter((name) => isListed(name) || !isUnlikely(name, units, lattice));
  const added = tags.namesIn(bestPath(scores, model.transitions, tags)).flatMap((tagged): readonly Candidate[] => {
    const confidence = likelihoodOf(lattice, tagged);
    const name = confidence < LIKELY ? undefined : shape(view, { ...units.of(tagged), label: tagged.label });
    return name === undefined ? [] : [{ ...name, kind: "name", rule: "tagged", confidence }];
  });
  const standing = new Set(
    kept.flatMap((name) => (isListed(name) ? NODE_LABELS : [name.label]).map((label) => toKey({ ...name, label }))),
  );
  return chooseCandidates([...kept, ...added.filter((name) => !standing.has(toKey(name)))]);
}

/** What the rules find, by the parts of the sentence; what cuts a part is left out. */
export function toRuled(names: readonly Candidate[], units: Units): readonly Ruled[] {
  return names.flatMap((name) => toParts(name, units).map((parts) => ({ ...parts, rule: name.rule })));
}

function toParts({ start, end, label }: Tagged, units: Units): readonly Tagged[] {
  const parts = units.within({ start, end });
  return parts === undefined ? [] : [{ ...parts, label }];
}

function isUnlikely(name: Candidate, units: Units, lattice: Lattice): boolean {
  return toParts(name, units).some((parts) => lattice.tags.has(parts) && likelihoodOf(lattice, parts) <= UNLIKELY);
}

/** What a list knows stays, and as what: whoever writes a name into it finds it again. */
function isListed({ rule }: Candidate): boolean {
  return rule === "known" || rule === "english:known";
}
