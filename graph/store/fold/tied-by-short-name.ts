/** Which articles' readings are part of a thing by a short name alone: nothing else answers to it, but no key says so. */

import type { ArticleId } from "../../schema/index.ts";
import type { Thing } from "./reading.ts";

/** `name` is what the thing is called: the readings that call it so are what the others are tied to. */
export function findTiedByShortName(thing: Thing, name: string): ReadonlySet<ArticleId> {
  if (thing.length === 1 || thing.every(({ entity }) => entity.hints.length === 0)) return new Set();
  const holders = new Map<string, number>();
  for (const key of thing.flatMap(({ entity }) => [...new Set(entity.keys)])) {
    holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  const tied = thing.filter(({ entity }) => {
    return entity.name !== name && entity.hints.length > 0 && entity.keys.every((key) => holders.get(key) === 1);
  });
  return new Set(tied.map(({ article }) => article.id));
}
