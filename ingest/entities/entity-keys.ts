/** By what a thing is known in other articles: its keys, which are its own, and its hints, which others may share. */

import type { NodeLabel } from "#graph/schema";
import type { Entity } from "../documents.ts";
import { LAST_HEADS } from "../lexicon/english-heads.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";
import { toNamesakes } from "../lexicon/same-places.ts";
import { toFoldedName, toSimplifiedKey } from "../mentions/script.ts";
import { isGeneral, isOfMany } from "./general-names.ts";
import { toEndingClass, toKey, toSpelling } from "./name-keys.ts";
import { unique } from "./named.ts";
import { withoutPlace } from "./short-forms.ts";

/** `names` opens with what the thing is called; `article` makes a name that many bear one of this article alone. */
export function toKeysAndHints(
  names: readonly [string, ...string[]],
  label: NodeLabel,
  article: string,
): Pick<Entity, "keys" | "hints"> {
  const [name] = names;
  const own = names.filter((one) => !isOfMany(one, label));
  const telling = own.filter((one) => one === name || !isGeneral(one));
  const strong = telling.filter((one) => isStrong(one, label) && !isPartOf(one, name, label));
  const isNamed = strong.length > 0 || own.includes(name);
  return {
    keys: isNamed
      ? unique((strong.length > 0 ? strong : [name]).map((one) => toKey(one, label)))
      : [`${toKey(name, label)}@${article}`],
    hints: label === "Place" ? toNamesakes(name) : telling.filter((one) => !strong.includes(one) && one !== name),
  };
}

/** A name that names the same thing in any article: long enough, or with a telling ending and a stem. */
function isStrong(name: string, label: NodeLabel): boolean {
  const folded = toFoldedName(name);
  if (label === "Place") return true;
  if (/^\p{Script=Han}/u.test(name)) return folded.length >= 4 || (folded.length === 3 && toEndingClass(folded) === "");
  return name.includes(" ") || folded.length >= 6;
}

function isPartOf(alias: string, name: string, label: NodeLabel): boolean {
  return isFrontOf(alias, name, label) || isBehindPlace(alias, name, label);
}

/** 北极光 for 北极光创投, Brightwave for Brightwave Robotics, Trinity College for Trinity College Dublin: others may begin so too. Not Norwick Science Park for Norwick Science Park Ltd. */
function isFrontOf(alias: string, name: string, label: NodeLabel): boolean {
  if (alias === name || !toFoldedName(name).startsWith(toFoldedName(alias))) return false;
  if (/\p{Script=Han}/u.test(alias)) return toEndingClass(toFoldedName(alias)) === "";
  if (ENGLISH_PLACES.has(name.slice(alias.length).replace(/^[, ]+/u, ""))) return true;
  return LAST_HEADS.get(alias.split(" ").at(-1)?.toLowerCase() ?? "") !== label;
}

/** 腾飞电子 for 上海腾飞电子有限公司: there may be one in Shenzhen too. */
function isBehindPlace(alias: string, name: string, label: NodeLabel): boolean {
  if (KNOWN_NAMES.has(toSimplifiedKey(alias))) return false;
  const [short, full] = [toSpelling(alias, label), toSpelling(name, label)];
  return withoutPlace(full) !== full && withoutPlace(full).startsWith(short);
}
