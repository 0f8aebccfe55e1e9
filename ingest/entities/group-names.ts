/** Groups the names of an article into things: by spelling, by what the text defines, by unique short forms. */

import type { Mention } from "../documents.ts";
import { toFoldedName } from "../mentions/script.ts";
import { isShortFormOf, toSameNameKeys } from "./same-thing.ts";
import { ShortFormIndex } from "./short-form-index.ts";
import { type SpelledName, toSpelledName } from "./spelled-name.ts";
import { UnionFind } from "./union-find.ts";

/** One spelling in the article, and the kind that its mentions speak for. */
export interface NameForm extends SpelledName {
  readonly count: number;
  readonly first: number;
}

/** Two spellings that the text itself calls one thing. */
export type Equation = readonly [string, string];

/** For each spelling, by its folded form, the number of its group. */
export function groupNames(forms: readonly NameForm[], equations: readonly Equation[]): ReadonlyMap<string, number> {
  const groups = new UnionFind(forms.length);
  const places = new Map(forms.map((form, index) => [form.folded, index] as const));

  for (const [one, other] of equations) joinByName(groups, places, one, other);
  joinSameNames(groups, forms);
  joinShortForms(groups, forms);
  return new Map([...places].map(([name, index]) => [name, groups.find(index)]));
}

function joinByName(groups: UnionFind, places: ReadonlyMap<string, number>, one: string, other: string): void {
  const [a, b] = [places.get(toFoldedName(one)), places.get(toFoldedName(other))];
  if (a !== undefined && b !== undefined) groups.join(a, b);
}

function joinSameNames(groups: UnionFind, forms: readonly NameForm[]): void {
  const first = new Map<string, number>();
  for (const [index, form] of forms.entries()) {
    const keys = toSameNameKeys(form);
    const twins = keys.flatMap((key) => first.get(key) ?? []);
    if (twins.length > 0) groups.join(Math.min(...twins), index);
    for (const key of keys) if (!first.has(key)) first.set(key, index);
  }
}

/** A short form joins only when all names that it may be short for are one thing already. */
function joinShortForms(groups: UnionFind, forms: readonly NameForm[]): void {
  const byLength = forms
    .map((_, index) => index)
    .sort((a, b) => (forms[b]?.name.length ?? 0) - (forms[a]?.name.length ?? 0));
  const places = new Map(forms.map((form, index) => [form, index] as const));
  const alike = new Map(
    [...Map.groupBy(forms, ({ label }) => label)].map(([label, same]) => [label, new ShortFormIndex(same)] as const),
  );
  for (const index of byLength) {
    const form = forms[index];
    if (form === undefined) continue;
    const others =
      alike
        .get(form.label)
        ?.findFull(form)
        .filter((other) => isShortFormOf(form, other)) ?? [];
    const full = others.map((other) => groups.find(places.get(other) ?? index));
    const [only, ...rest] = [...new Set(full)];
    if (only !== undefined && rest.length === 0) groups.join(only, index);
  }
}

/** The spellings of all names of an article, each with its most trusted kind. */
export function toNameForms(mentions: readonly Mention[]): readonly NameForm[] {
  const groups = Map.groupBy(
    mentions.filter(({ kind }) => kind === "name"),
    ({ text }) => toFoldedName(text),
  );
  return [...groups.values()].flatMap((group) => {
    const best = group.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    return [{ ...toSpelledName(best.text, best.label), count: group.length, first: group[0]?.sentence ?? 0 }];
  });
}
