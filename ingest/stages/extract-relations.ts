/** Stage 6: reads the relations that sentences state, and keeps the sentence as proof. */

import type { Claim, Denial, ResolvedArticle } from "../documents.ts";
import { enterSentence, leaveSentence, openContext } from "../relations/context.ts";
import { impliedByNames } from "../relations/implied-by-names.ts";
import { readSentence } from "../relations/read-sentence.ts";

export function extractRelations(resolved: ResolvedArticle, onDenial: (denial: Denial) => void = () => {}): Claim[] {
  const mentions = Map.groupBy(resolved.mentions, ({ sentence }) => sentence);
  const claims: Claim[] = [];
  const unnamed: Claim[] = [];
  let context = openContext(resolved);
  for (const sentence of resolved.sentences) {
    context = enterSentence(context, sentence);
    const read = readSentence(resolved, sentence, mentions.get(sentence.index) ?? [], context);
    claims.push(...read.claims);
    unnamed.push(...read.unnamed);
    for (const denial of read.denials) onDenial(denial);
    context = leaveSentence(context, sentence, read);
  }
  const said = [...claims, ...impliedByNames(resolved)];
  const outright = new Set(said.map(toTie));
  return withoutRepeats([...said, ...unnamed.filter((claim) => !outright.has(toTie(claim)))]);
}

/** What is claimed of whom, wherever it is said. */
function toTie({ type, subject, object }: Claim): string {
  const ends = [subject, object];
  if (type === "PARTNERED_WITH") ends.sort((a, b) => a - b);
  return [type, ...ends].join("|");
}

/** A sentence says a thing once, however many rules read it there; what it calls a fact somewhere is one. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${toTie(claim)}|${claim.sentence[0]}`;
    const before = kept.get(key);
    if (before === undefined || (before.status === "planned" && claim.status === "actual")) kept.set(key, claim);
  }
  return [...kept.values()];
}
