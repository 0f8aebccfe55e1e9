/** What the names that the rules find say. */

import { toCover } from "../candidate.ts";
import { remember } from "../remember.ts";
import type { Look, Ruled } from "./look.ts";

interface RuleTag {
  readonly tag: string;
  readonly rule: string;
}

function ruleTags(length: number, ruled: readonly Ruled[]): readonly (RuleTag | undefined)[] {
  const cover = toCover(ruled);
  return Array.from({ length }, (_, place) => {
    const name = cover[place];
    if (name === undefined) return undefined;
    const part = place === name.start ? "<" : place === name.end - 1 ? ">" : "-";
    return { tag: `${part}${name.label}`, rule: kindOf(name.rule) };
  });
}

/** Without what it found: ending:集团 is an ending, english:head a head. */
function kindOf(rule: string): string {
  return rule.replace(/^english:/u, "").replace(/:.*/u, "");
}

export function createRuleReader<Feature>(
  look: Look<Feature>,
): (shapes: readonly string[], ruled: readonly Ruled[]) => readonly (readonly Feature[])[] {
  const single = remember((tag) => ({
    own: look(`rule ${tag}`),
    next: look(`rule-1 ${tag}`),
    last: look(`rule+1 ${tag}`),
  }));
  const together = remember((name) => look(name));
  return (shapes, ruled) => {
    const tags = ruleTags(shapes.length, ruled);
    const of = (place: number) => tags[place]?.tag ?? "none";
    return shapes.map((shape, place) => {
      const [last, own, next] = [of(place - 1), of(place), of(place + 1)];
      return [
        single(own).own,
        single(last).next,
        single(next).last,
        together(`rule ${own} ${tags[place]?.rule ?? ""}`),
        together(`rule ${own} ${shape}`),
        together(`rules ${last} ${own} ${next}`),
      ];
    });
  };
}
