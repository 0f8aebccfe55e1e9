/** The sides of what a sentence says of two: A与B、C签署 has A on the one and B, C on the other. */

import type { Context, Named } from "./named.ts";

/** What may stand between two names that act together. */
const AND =
  /^(?:[(（][^()（）]{1,30}[)）])?\s*(?:分别)?(?:与|和|同|跟|及|携手|联手|联合|牵手|会同|與|攜手|聯手|聯合|牽手|會同)$/u;
const LIST = /^\s*[、,，]\s*$/u;
const BETWEEN_LISTED = /^\s*[、]\s*$/u;

export interface Sides {
  readonly former: readonly Named[];
  readonly latter: readonly Named[];
}

/** The last pair of sides in one sentence; `names` are its names in order, without those within others. */
export function findSides(names: readonly Named[], context: Context): Sides | undefined {
  const text = context.sentences.get(names[0]?.sentence ?? -1)?.text ?? "";
  const own = names.filter((name, index) => !opensNext(name, names[index + 1]));
  const gap = (index: number): string => text.slice(own[index - 1]?.end ?? 0, startOf(own[index], names));
  for (let index = own.length - 1; index > 0; index--) {
    if (AND.test(gap(index))) return { former: sideBefore(own, index, gap), latter: sideAfter(own, index, gap) };
  }
  return undefined;
}

/** 成都市 in 成都市武侯区: only where the next thing is. */
function opensNext(name: Named, next: Named | undefined): boolean {
  return next !== undefined && next.start <= name.end;
}

/** Where a thing begins with the places before it. */
function startOf(name: Named | undefined, names: readonly Named[]): number {
  let start = name?.start ?? 0;
  for (const one of [...names].reverse()) if (one.end === start && one.start < start) start = one.start;
  return start;
}

function sideBefore(own: readonly Named[], index: number, gap: (index: number) => string): readonly Named[] {
  let from = index - 1;
  while (from > 0 && LIST.test(gap(from))) from--;
  return own.slice(from, index);
}

function sideAfter(own: readonly Named[], index: number, gap: (index: number) => string): readonly Named[] {
  let to = index + 1;
  while (to < own.length && BETWEEN_LISTED.test(gap(to))) to++;
  return own.slice(index, to);
}

/** What may stand between two items of a list. */
const LISTED = /^(?:[(（][^()（）]{1,30}[)）])?\s*(?:[、,]|,? and|,? with|[和与同及與])\s*(?:the )?$/u;

/** The lists of one sentence, each with two items or more; `names` are its names in order. */
export function findLists(names: readonly Named[], context: Context): readonly (readonly Named[])[] {
  const text = context.sentences.get(names[0]?.sentence ?? -1)?.text ?? "";
  const lists: Named[][] = [];
  for (const name of names) {
    const last = lists.at(-1)?.at(-1);
    if (last !== undefined && LISTED.test(text.slice(last.end, name.start))) lists.at(-1)?.push(name);
    else lists.push([name]);
  }
  return lists.filter((list) => list.length > 1);
}
