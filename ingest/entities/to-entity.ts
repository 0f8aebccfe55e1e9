/** Makes one thing of all its spellings in an article: its name, its aliases, its keys and its hints. */

import type { NodeLabel } from "#graph/schema";
import type { Entity, Mention } from "../documents.ts";
import { LAST_HEADS } from "../lexicon/english-heads.ts";
import { toFoldedName } from "../mentions/script.ts";
import { isGeneral } from "./general-names.ts";
import type { NameForm } from "./group-names.ts";
import { toEndingClass, toKey, withoutRunningBody } from "./name-keys.ts";

/** `prefixed` are the mentions that have a place before them. */
export function toEntity(forms: readonly NameForm[], prefixed: readonly Mention[]): Entity {
  const label = labelOf(forms);
  const ranked = [...forms].sort((a, b) => rank(b, label) - rank(a, label) || (a.name < b.name ? -1 : 1));
  const name = withoutRunningBody(ranked[0]?.name ?? "", label);
  const aliases = unique([...ranked.map((form) => form.name), ...prefixedNames(forms, prefixed)]).filter(
    (alias) => alias !== name,
  );
  const names = [name, ...aliases];
  const telling = names.filter((one) => one === name || !isGeneral(one));
  const strong = telling.filter((one) => isStrong(one, label) && !isFrontOf(one, name, label));
  return {
    label,
    name,
    aliases,
    keys: unique((strong.length > 0 ? strong : [name]).map((one) => toKey(one, label))),
    hints: telling.filter((one) => !strong.includes(one) && one !== name),
  };
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

/** A name that names the same thing in any article: long enough, or with a telling ending and a stem. */
function isStrong(name: string, label: NodeLabel): boolean {
  const folded = toFoldedName(name);
  if (label === "Place") return true;
  if (/^\p{Script=Han}/u.test(name)) return folded.length >= 4 || (folded.length === 3 && toEndingClass(folded) === "");
  return name.includes(" ") || folded.length >= 6;
}

/** 北极光 for 北极光创投, Brightwave for Brightwave Robotics: others may begin so too. Not Norwick Science Park for Norwick Science Park Ltd. */
function isFrontOf(alias: string, name: string, label: NodeLabel): boolean {
  if (alias === name || !toFoldedName(name).startsWith(toFoldedName(alias))) return false;
  if (/\p{Script=Han}/u.test(alias)) return toEndingClass(toFoldedName(alias)) === "";
  return LAST_HEADS.get(alias.split(" ").at(-1)?.toLowerCase() ?? "") !== label;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
