/** What only a thing of one kind has: "Tern's tenants" are those of a park, "the rector of Tern" is that of a university. */

import type { NodeLabel } from "#graph/schema";
import type { Phrase, Token } from "./english-tokens.ts";

const OWNED: readonly (readonly [NodeLabel, RegExp])[] = [
  ["Park", /^(?:tenants?|occupancy|occupiers?|incubatees|plots|anchor_tenants?|gatehouse|tenancy)$/u],
  ["University", /^(?:rector|vice-rector|vice-chancellor|undergraduates|students|lecturers|alumni|professors)$/u],
  ["Programme", /^(?:members|membership|signatories|secretariat)$/u],
];

/** The noun that it owns, right behind it or with an adjective between, or right before an "of" or "at". */
export function kindByOwned(tokens: readonly Token[], { from, to }: Phrase): NodeLabel | undefined {
  const owner = tokens[to - 1];
  const behind = owner?.possessive === true ? tokens.slice(to, to + 2) : [];
  const article = tokens[from - 1]?.lower === "the" ? 1 : 0;
  const [noun, link] = tokens.slice(Math.max(0, from - article - 2), Math.max(0, from - article));
  const before = noun !== undefined && /^(?:of|at)$/u.test(link?.lower ?? "") ? [noun] : [];
  const words = [...(behind[0]?.capital === true ? [] : behind), ...before].filter(({ capital }) => !capital);
  return OWNED.find(([, nouns]) => words.some(({ lower }) => nouns.test(lower)))?.[0];
}
