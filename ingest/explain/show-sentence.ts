/** A sentence with its mentions marked, what each means, and under it what was read and what was left. */

import type { Claim, Mention, ResolvedMention, Sentence } from "../documents.ts";
import type { Reading } from "../pipeline.ts";
import { toPrintable } from "../printable.ts";
import { outermost } from "../relations/open-line.ts";
import { findWordings, type Wording } from "./find-wordings.ts";
import type { Paint } from "./paint.ts";
import { showClaim, showDenial } from "./show-claim.ts";

const INDENT = "       ";

export function showSentence(sentence: Sentence, reading: Reading, paint: Paint): readonly string[] {
  const { mentions, resolved } = reading;
  const meant = resolved.mentions.filter((mention) => mention.sentence === sentence.index);
  const unknown = mentions.filter((mention) => mention.sentence === sentence.index && !hasTwin(mention, meant));
  const claims = within(sentence, reading.claims).map((claim) => showClaim(claim, resolved, paint));
  const denials = within(sentence, reading.denials).map((denial) => showDenial(denial, resolved, paint));
  return [
    `${paint.faint(`${sentence.index + 1}`.padStart(5))}  ${markMentions(sentence, meant, unknown, paint)}`,
    ...[...claims, ...new Set(denials)].map((line) => INDENT + line),
    ...insideOf(meant).map((line) => INDENT + paint.faint(line)),
    ...leftWordings(sentence, reading).map((wording) => INDENT + showWording(wording, paint)),
  ];
}

function hasTwin(mention: Mention, others: readonly ResolvedMention[]): boolean {
  return others.some(
    ({ start, end, entities }) => start === mention.start && end === mention.end && entities.length > 0,
  );
}

function markMentions(
  sentence: Sentence,
  meant: readonly ResolvedMention[],
  unknown: readonly Mention[],
  paint: Paint,
): string {
  const text = toPrintable(sentence.text);
  const marks = [
    ...outermost(meant).map(({ label, start, end, kind, entities }) => {
      const numbers = entities.map((entity) => entity + 1).join(",");
      return { label, start, end, note: kind === "name" ? numbers : `= ${numbers}` };
    }),
    ...unknown.map(({ label, start, end }) => ({ label, start, end, note: "= ?" })),
  ].toSorted((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let done = 0;
  for (const { label, start, end, note } of marks) {
    if (start < done) continue;
    pieces.push(text.slice(done, start), paint.mention(label, text.slice(start, end), note));
    done = end;
  }
  return [...pieces, text.slice(done)].join("");
}

/** Names that are part of a longer one. */
function insideOf(meant: readonly ResolvedMention[]): readonly string[] {
  const outer = new Set(outermost(meant));
  return meant
    .filter((mention) => !outer.has(mention) && mention.kind === "name")
    .map(({ text, entities }) => `inside: ${text} (${entities.map((entity) => entity + 1).join(",")})`);
}

/** Those that this sentence states, by the place where it starts. */
function within<Stated extends Pick<Claim, "sentence">>(
  { at }: Sentence,
  stated: readonly Stated[],
): readonly Stated[] {
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  return stated.filter(({ sentence }) => sentence[0] >= first && sentence[0] <= last);
}

/** The wordings in a sentence that names something and from which nothing was read. */
export function leftWordings(sentence: Sentence, { resolved, claims, denials }: Reading): readonly Wording[] {
  const mentions = resolved.mentions.filter((mention) => mention.sentence === sentence.index);
  if (mentions.length === 0 || within(sentence, [...claims, ...denials]).length > 0) return [];
  return findWordings(sentence, mentions);
}

function showWording({ rule, words }: Wording, paint: Paint): string {
  return `${paint.warning("?")} ${paint.faint(`no claim by rule ${rule}: ${words.join(" … ")}`)}`;
}
