/** Weighs the names that the rules find in a Chinese sentence by all that is seen there, and adds what they miss. */

import { NODE_LABELS } from "#graph/schema";
import { type Candidate, chooseCandidates, toKey } from "../candidate.ts";
import type { SentenceView } from "../sentence-view.ts";
import { bestPath, type Lattice, likelihoodOf, toLattice } from "./lattice.ts";
import type { TagModel } from "./tag-model.ts";
import { toShapedName } from "./tagged-shapes.ts";
import { isTaggable, namesOf, type Tagged } from "./tags.ts";

/** From here on a name that no rule finds is one. */
const LIKELY = 0.5;
/** Up to here what a rule finds is none. */
const UNLIKELY = 0.15;

export function tagNames(view: SentenceView, ruled: readonly Candidate[], model: TagModel): readonly Candidate[] {
  if (view.key === "") return ruled;
  const scores = model.scoresOf(model.featuresIn(view, ruled));
  const lattice = toLattice(scores, model.transitions);
  // What a list knows stays, and as what: whoever writes a name into it finds it again.
  const kept = ruled.filter((name) => !isTaggable(name) || isListed(name) || likelihoodOf(lattice, name) > UNLIKELY);
  const added = namesOf(bestPath(scores, model.transitions)).flatMap((name) => toCandidate(view, name, lattice));
  const standing = new Set(
    kept.flatMap((name) => (isListed(name) ? NODE_LABELS : [name.label]).map((label) => toKey({ ...name, label }))),
  );
  return chooseCandidates([...kept, ...added.filter((name) => !standing.has(toKey(name)))]);
}

function isListed({ rule }: Candidate): boolean {
  return rule === "known";
}

function toCandidate(view: SentenceView, tagged: Tagged, lattice: Lattice): readonly Candidate[] {
  const confidence = likelihoodOf(lattice, tagged);
  const name = confidence < LIKELY ? undefined : toShapedName(view, tagged);
  return name === undefined ? [] : [{ ...name, kind: "name", rule: "tagged", confidence }];
}
