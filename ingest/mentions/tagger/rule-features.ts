/** What the names that the rules find say. */

import { toCover } from "../candidate.ts";
import { remember } from "../remember.ts";
import type { Look, Ruled, See } from "./look.ts";

interface RuleTag {
  readonly tag: string;
  readonly rule: string;
}

function ruleTags(ruled: readonly Ruled[]): readonly (RuleTag | undefined)[] {
  return toCover(ruled).map((name, place) => {
    if (name === undefined) return undefined;
    const part = place === name.start ? "<" : place === name.end - 1 ? ">" : "-";
    return { tag: `${part}${name.label}`, rule: kindOf(name.rule) };
  });
}

/** Without what it found: ending:集团 is an ending, english:head a head. */
const kindOf = remember((rule) => rule.replace(/^english:/u, "").replace(/:.*/u, ""));

export function createRuleReader<Feature>(
  look: Look<Feature>,
): (shapes: readonly string[], ruled: readonly Ruled[], see: See<Feature>) => void {
  const about = remember((tag) => ({
    own: look(`rule ${tag}`),
    next: look(`rule-1 ${tag}`),
    last: look(`rule+1 ${tag}`),
    with: remember((said) => look(`rule ${tag} ${said}`)),
    between: remember((last) => remember((next) => look(`rules ${last} ${tag} ${next}`))),
  }));
  return (shapes, ruled, see) => {
    const tags = ruleTags(ruled);
    const of = (place: number) => tags[place]?.tag ?? "none";
    for (let place = 0; place < shapes.length; place++) {
      const [last, next] = [of(place - 1), of(place + 1)];
      const own = about(of(place));
      see(place, own.own);
      see(place, about(last).next);
      see(place, about(next).last);
      see(place, own.with(tags[place]?.rule ?? ""));
      see(place, own.with(shapes[place] ?? ""));
      see(place, own.between(last)(next));
    }
  };
}
