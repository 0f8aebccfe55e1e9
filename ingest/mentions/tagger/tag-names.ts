/** Weighs the names that the rules find in a sentence by all that is seen there, and adds what they miss. */

import { NODE_LABELS } from "#graph/schema";
import { type Candidate, chooseCandidates, type Stretch, toCover, toKey } from "../candidate.ts";
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
  const { tags, toUnits } = model.tongue;
  const units = toUnits(view);
  if (units.length === 0) return ruled;
  const scores = model.scoresOf(units.length, (see) => model.featuresIn(view, toRuled(ruled, units), see));
  const told = tags.namesIn(bestPath(scores, model.chain));
  if (told.length === 0 && ruled.length === 0) return ruled;
  const lattice = toLattice(scores, model.chain);
  const found = told.map((tagged) => ({
    stretch: units.of(tagged),
    names: toCandidates(view, tagged, units, lattice, model).filter((name) => !isMadeOf(name, ruled, view)),
  }));
  // Where the tags tell a stretch that is no name after all, they say nothing of the names within it.
  const untold = toCover(found.flatMap(({ stretch, names }) => (names.length === 0 ? [stretch] : [])));
  const kept = ruled.filter(
    (name) => isListed(name) || untold[name.start] !== undefined || !isUnlikely(name, units, lattice),
  );
  const standing = new Set(
    kept.flatMap((name) => (isListed(name) ? NODE_LABELS : [name.label]).map((label) => toKey({ ...name, label }))),
  );
  const added = found.flatMap(({ names }) => names).filter((name) => !standing.has(toKey(name)));
  return chooseCandidates([...kept, ...added]);
}

function toCandidates(
  view: SentenceView,
  tagged: Tagged,
  units: Units,
  lattice: Lattice,
  { tongue }: TagModel,
): readonly Candidate[] {
  const confidence = likelihoodOf(lattice, tagged);
  const name = confidence < LIKELY ? undefined : tongue.shape(view, { ...units.of(tagged), label: tagged.label });
  return name === undefined ? [] : [{ ...name, kind: "name", rule: "tagged", confidence }];
}

/** 金川科技园|国家碳纤维中心, “园区共同体”倡议: the rules know where a name ends that touches the next one, or a quotation mark. */
function isMadeOf({ start, end }: Stretch, ruled: readonly Candidate[], { key }: SentenceView): boolean {
  const within = ruled.filter((name) => name.start >= start && name.end <= end && name.label !== "Place");
  const length = within.reduce((total, name) => total + name.end - name.start, 0);
  const isQuoted = within.some((name) => name.start === start + 1 && /[”」』]/u.test(key.charAt(name.end)));
  return isQuoted || (within.length > 1 && length === end - start);
}

/** What the rules find, by the parts of the sentence; what cuts a part is left out. */
export function toRuled(names: readonly Candidate[], units: Units): readonly Ruled[] {
  return names.flatMap((name) => toParts(name, units).map((parts) => ({ ...parts, rule: name.rule })));
}

function toParts({ start, end, label }: Tagged, units: Units): readonly Tagged[] {
  const parts = units.within({ start, end });
  return parts === undefined ? [] : [{ ...parts, label }];
}

/** What the rules take for a name only by its capitals has to be likely to stay. */
function isUnlikely(name: Candidate, units: Units, lattice: Lattice): boolean {
  const most = name.rule === "english:default" ? LIKELY : UNLIKELY;
  return toParts(name, units).some((parts) => lattice.chain.tags.has(parts) && likelihoodOf(lattice, parts) <= most);
}

/** What a list knows stays, and as what: whoever writes a name into it finds it again. */
function isListed({ rule }: Candidate): boolean {
  return rule === "known" || rule === "english:known";
}
