/** Names that are something else than their last word says: Ülemiste City, the Northern Parks Council, Barnacle AI. */

import { NATIONALITIES } from "../lexicon/english-words.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";
import type { Token } from "./english-tokens.ts";

/** Ülemiste City: no town of the world is called so, nor what stands before it. */
export function isOwnCity(words: readonly Token[]): boolean {
  const own = words.slice(0, -1);
  return (
    words.at(-1)?.text === "City" &&
    own.length > 0 &&
    !own.some(({ text }) => ENGLISH_PLACES.has(text)) &&
    !/^(?:metropolitan|old|new|inner|capital|special)$/u.test(own.at(-1)?.lower ?? "")
  );
}

/** Northern Parks Council, Tern Zones Board: those who sit in it are many of a kind. */
export function isCouncilOfMany(words: readonly Token[]): boolean {
  const [many, head] = words.slice(-2);
  if (words.length < 3 || !/^(?:council|board|chamber|assembly)$/u.test(head?.lower ?? "")) return false;
  return MEMBERS.has((many?.lower ?? "").replace(/ies$/u, "y").replace(/s$/u, "")) && /s$/u.test(many?.lower ?? "");
}

const MEMBERS = new Set(
  "park zone campus port cluster hub incubator university college estate company startup precinct district".split(" "),
);

/** Barnacle AI; not Responsible AI. */
export function isCleverFirm(words: readonly Token[]): boolean {
  const [first] = words;
  if (words.length !== 2 || words[1]?.text !== "AI" || first === undefined) return false;
  return !/(?:ive|ible|able|al|ed|ing|ry|ic)$/u.test(first.lower) && !NATIONALITIES.has(first.lower);
}
