/** Makes one thing of all its spellings in an article: its name, its aliases, its keys and its hints. */

import type { NodeLabel } from "#graph/schema";
import type { Entity, Mention } from "../documents.ts";
import { toFoldedName } from "../mentions/script.ts";
import { toKeysAndHints } from "./entity-keys.ts";
import type { NameForm } from "./group-names.ts";
import { withoutRunningBody } from "./name-keys.ts";
import { unique } from "./named.ts";
import { isSlip } from "./slips.ts";

/** `prefixed` are the mentions that have a place before them; `article` tells this article from others. */
export function toEntity(forms: readonly NameForm[], prefixed: readonly Mention[], article: string): Entity {
  const label = labelOf(forms);
  const rankOf = (form: NameForm) => rank(form, label) - (isSlip(form, forms) ? 1000 : 0);
  const ranked = [...forms].sort((a, b) => rankOf(b) - rankOf(a) || (a.name < b.name ? -1 : 1));
  const name = withoutRunningBody(ranked[0]?.name ?? "", label);
  const aliases = unique([...ranked.map((form) => form.name), ...prefixedNames(forms, prefixed)]).filter(
    (alias) => alias !== name,
  );
  return { label, name, aliases, ...toKeysAndHints([name, ...aliases], label, article) };
}

/** The kind that most mentions speak for. */
function labelOf(forms: readonly NameForm[]): NodeLabel {
  const best = [...forms].sort((a, b) => b.name.length - a.name.length)[0];
  return best?.label ?? "Place";
}

/** The fullest name is the name; a running body's is none, and of two scripts the article's main one. */
function rank(form: NameForm, label: NodeLabel): number {
  const isBody = withoutRunningBody(form.name, label) !== form.name;
  const han = /\p{Script=Han}/u.test(form.name) ? 100 : 0;
  return (isBody ? -1000 : 0) + han + form.name.length;
}

/** 以色列BP&C集团 beside BP&C集团. */
function prefixedNames(forms: readonly NameForm[], prefixed: readonly Mention[]): readonly string[] {
  const own = new Set(forms.map(({ folded }) => folded));
  return prefixed.flatMap(({ text, prefix }) => {
    if (prefix === undefined || !own.has(toFoldedName(text))) return [];
    const joint = /\p{Script=Han}/u.test(prefix.text) ? "" : "'s ";
    return [prefix.text + joint + text];
  });
}
