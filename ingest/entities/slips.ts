/** Names that are misspelled once: a letter off from one that the article uses much more often. */

import type { NameForm } from "./group-names.ts";

/** Brightwavve Robotics, where Brightwave Robotics is named more than twice as often. */
export function isSlip({ folded, count }: NameForm, forms: readonly NameForm[]): boolean {
  return forms.some((other) => other.count > 2 * count && isOneLetterOff(folded, other.folded));
}

/** So long a name has no other beside it that only a letter tells apart. */
const LONG = /^[a-z]{6,}$/u;

function isOneLetterOff(one: string, other: string): boolean {
  if (one === other || !LONG.test(one) || !LONG.test(other)) return false;
  let start = 0;
  while (one.charAt(start) === other.charAt(start)) start++;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return [rest, rest.slice(1)].some((left) => left === otherRest.slice(1)) || rest.slice(1) === otherRest;
}
