/** Stage 6: reads the relations that sentences state, and keeps the sentence as proof. */

import type { Claim, ResolvedArticle, ResolvedMention } from "../documents.ts";
import type { Topic } from "../relations/clauses.ts";
import type { Member } from "../relations/line.ts";
import { readSentence } from "../relations/read-sentence.ts";

/** How many names back a sentence may point. */
const MEMORY = 24;

export function extractRelations(resolved: ResolvedArticle): Claim[] {
  const mentions = bySentence(resolved.mentions);
  const claims: Claim[] = [];
  let topic: Topic;
  let named: readonly Member[] = [];
  let block = -1;
  for (const sentence of resolved.sentences) {
    if (sentence.block !== block) [topic, named] = [undefined, []];
    block = sentence.block;
    const read = readSentence(resolved, sentence, mentions.get(sentence.index) ?? [], topic, named);
    claims.push(...read.claims);
    topic = read.topic;
    named = [...named, ...read.named].slice(-MEMORY);
  }
  return withoutRepeats(claims);
}

function bySentence(mentions: readonly ResolvedMention[]): ReadonlyMap<number, readonly ResolvedMention[]> {
  return Map.groupBy(mentions, ({ sentence }) => sentence);
}

/** A sentence says a thing once, however many rules read it there. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    const ends = [claim.subject, claim.object];
    if (claim.type === "PARTNERED_WITH") ends.sort((a, b) => a - b);
    const key = [claim.type, ...ends, claim.sentence[0]].join("|");
    if (!kept.has(key)) kept.set(key, claim);
  }
  return [...kept.values()];
}
