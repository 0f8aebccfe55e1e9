/** The tags of the characters of a sentence: outside of all names, or the first, inner or last one of a name of some kind. */

import { NODE_LABELS, type NodeLabel } from "#graph/schema";
import type { Stretch } from "../candidate.ts";

/** Places are known from lists; which of them an article is about, no single sentence tells. */
const TAGGED_LABELS: readonly NodeLabel[] = NODE_LABELS.filter((label) => label !== "Place");

const POSITIONS = ["first", "inner", "last"] as const;
const [FIRST, INNER, LAST] = [0, 1, 2];

export const OUTSIDE = 0;

/** By number: the tag outside, then those of each label. */
export const TAGS: readonly string[] = [
  "outside",
  ...TAGGED_LABELS.flatMap((label) => POSITIONS.map((position) => `${position} ${label}`)),
];

export interface Tagged extends Stretch {
  readonly label: NodeLabel;
}

/** Whether tags can tell such a name: a place they do not, and one character is both first and last. */
export function isTaggable({ start, end, label }: Tagged): boolean {
  return TAGGED_LABELS.includes(label) && end - start > 1;
}

/** The tag of each character of a name, which has two or more. */
export function tagsOf({ start, end, label }: Tagged): readonly number[] {
  const first = 1 + TAGGED_LABELS.indexOf(label) * POSITIONS.length;
  return Array.from({ length: end - start }, (_, place) => {
    const position = place === 0 ? FIRST : place === end - start - 1 ? LAST : INNER;
    return first + (position ?? 0);
  });
}

/** The names that a row of tags tells. */
export function namesOf(tags: ArrayLike<number>): readonly Tagged[] {
  const names: Tagged[] = [];
  let start = 0;
  for (let place = 0; place < tags.length; place++) {
    const tag = (tags[place] ?? OUTSIDE) - 1;
    const label = TAGGED_LABELS[Math.floor(tag / POSITIONS.length)];
    if (label === undefined) continue;
    if (tag % POSITIONS.length === FIRST) start = place;
    if (tag % POSITIONS.length === LAST) names.push({ start, end: place + 1, label });
  }
  return names;
}

const isEnd = (tag: number) => tag === OUTSIDE || (tag - 1) % POSITIONS.length === LAST;
const isBegin = (tag: number) => tag === OUTSIDE || (tag - 1) % POSITIONS.length === FIRST;

/** Whether a sentence may begin, or end, with a tag. */
export const MAY_OPEN: readonly boolean[] = TAGS.map((_, tag) => isBegin(tag));
export const MAY_CLOSE: readonly boolean[] = TAGS.map((_, tag) => isEnd(tag));

/** Which tags may stand before each: a name goes on to its end. */
export const TAGS_BEFORE: readonly (readonly number[])[] = TAGS.map((_, tag) =>
  TAGS.flatMap((_, before) => (mayFollow(before, tag) ? [before] : [])),
);

function mayFollow(before: number, tag: number): boolean {
  if (isEnd(before) || isBegin(tag)) return isEnd(before) && isBegin(tag);
  return Math.floor((before - 1) / POSITIONS.length) === Math.floor((tag - 1) / POSITIONS.length);
}
