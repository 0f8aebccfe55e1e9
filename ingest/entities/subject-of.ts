/** Whom a bare 公司 or 园区 means: the thing in focus, not the one named last. */

import type { Mention } from "../documents.ts";
import type { Description } from "../lexicon/descriptions.ts";
import { type Context, mostNamed, type Named } from "./named.ts";

/** What the paragraph has spoken of most; `pool` are those that it may mean. */
export function subjectOf(
  pool: readonly Named[],
  description: Description,
  mention: Mention,
  { sentences }: Context,
): number | undefined {
  const block = sentences.get(mention.sentence)?.block;
  const here = pool.filter((one) => sentences.get(one.sentence)?.block === block);
  const last = here.at(-1)?.sentence;
  const most = mostNamed(pool);
  if (description.kind !== "Company") return (here.at(-1) ?? most)?.entity;
  const first = here.find(({ sentence }) => sentence === last);
  const isOther = first !== undefined && most !== undefined && isInPassing(first, most, pool);
  return (isOther ? most : (first ?? most))?.entity;
}

/** So far into a sentence may stand what it is about. */
const OPENING = 6;

/** Named once and not as what its sentence is about, while the paragraph's thing is another: 公司 is not that one. */
export function isInPassing(one: Named, most: Named, pool: readonly Named[]): boolean {
  const count = ({ entity }: Named) => pool.filter((other) => other.entity === entity).length;
  return one.start > OPENING && count(one) === 1 && count(most) > 1;
}
