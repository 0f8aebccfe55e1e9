/** What the names that the rules find say. */

import { type Candidate, toCover } from "../candidate.ts";
import { remember } from "../remember.ts";
import type { Look } from "./look.ts";

interface RuleTag {
  readonly tag: string;
  readonly rule: string;
}

function ruleTags(length: number, ruled: readonly Candidate[]): readonly (RuleTag | undefined)[] {
  const cover = toCover(ruled);
  return Array.from({ length }, (_, place) => {
    const name = cover[place];
    if (name === undefined) return undefined;
    const part = place === name.start ? "<" : place === name.end - 1 ? ">" : "-";
    return { tag: `${part}${name.label}`, rule: name.rule.replace(/:.*/u, "") };
  });
}

export function createRuleReader<Feature>(
  look: Look<Feature>,
): (shapes: readonly string[], ruled: readonly Candidate[]) => readonly (readonly Feature[])[] {
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
