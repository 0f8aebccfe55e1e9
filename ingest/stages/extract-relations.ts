/** Stage 6: reads the relations that sentences state, and keeps the sentence as proof. */

import type { Claim, Denial, ResolvedArticle } from "../documents.ts";
import { enterSentence, leaveSentence, openContext } from "../relations/context.ts";
import { impliedByNames } from "../relations/implied-by-names.ts";
import { readSentence } from "../relations/read-sentence.ts";

export function extractRelations(resolved: ResolvedArticle, onDenial: (denial: Denial) => void = () => {}): Claim[] {
  const mentions = Map.groupBy(resolved.mentions, ({ sentence }) => sentence);
  const claims: Claim[] = [];
  let context = openContext(resolved);
  for (const sentence of resolved.sentences) {
    context = enterSentence(context, sentence);
    const read = readSentence(resolved, sentence, mentions.get(sentence.index) ?? [], context);
    claims.push(...read.claims);
    for (const denial of read.denials) onDenial(denial);
    context = leaveSentence(context, sentence, read);
  }
  return withoutRepeats([...claims, ...impliedByNames(resolved)]);
}

/** A sentence says a thing once, however many rules read it there; what it calls a fact somewhere is one. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    const ends = [claim.subject, claim.object];
    if (claim.type === "PARTNERED_WITH") ends.sort((a, b) => a - b);
    const key = [claim.type, ...ends, claim.sentence[0]].join("|");
    const before = kept.get(key);
    if (before === undefined || (before.status === "planned" && claim.status === "actual")) kept.set(key, claim);
  }
  return [...kept.values()];
}
