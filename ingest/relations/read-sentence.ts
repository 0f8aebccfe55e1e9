/** One sentence: its line, the frames that fit it, and the claims that follow. */

import type { Claim, Denial, ResolvedArticle, ResolvedMention, Sentence } from "../documents.ts";
import { toSimplifiedKey } from "../mentions/script.ts";
import { chinese } from "./chinese.ts";
import { type Circumstances, circumstancesOf, findCircumstances } from "./circumstances.ts";
import { UNLIKELY } from "./classifier/model.ts";
import {
  findLikely,
  isUnlikely,
  pairsIn,
  toSurerStatus,
  type WeighedPair,
  weighPairs,
} from "./classifier/read-pairs.ts";
import { findLikelyUnnamed } from "./classifier/read-unnamed.ts";
import { findUnnamedPairs } from "./classifier/unnamed-pairs.ts";
import type { Topic } from "./clauses.ts";
import type { Context } from "./context.ts";
import { english } from "./english.ts";
import type { Grammar } from "./grammar.ts";
import type { Line, Member } from "./line.ts";
import { findMatches, type Pair, pairsOf } from "./match.ts";
import { isChinese } from "./open-line.ts";
import { type Finding, openSentence, prepare } from "./prepare.ts";
import { isSettled } from "./settled.ts";
import { withoutSharedSums } from "./shared-sums.ts";
import { surroundingsOf } from "./surroundings.ts";
import { toClaim, toDenial, toLikelyClaim } from "./to-claim.ts";
import { namedIn, understoodOf } from "./understood.ts";
import type { Understood } from "./unsaid.ts";
import { isUnbuilt, judge, refutesBefore } from "./verdict.ts";

export interface Read {
  readonly claims: readonly Claim[];
  /** What it likely says of somebody whom it does not name: good where no sentence says it outright. */
  readonly unnamed: readonly Claim[];
  readonly denials: readonly Denial[];
  readonly topic: Topic;
  /** Everything that the sentence names, in order. */
  readonly named: readonly Member[];
}

/** What all claims of one sentence are read with. */
interface Scope {
  readonly article: ResolvedArticle;
  readonly context: Context;
  readonly findings: readonly Finding[];
  readonly around: () => Circumstances;
  readonly pairs: readonly WeighedPair[];
}

export function readSentence(
  article: ResolvedArticle,
  sentence: Sentence,
  mentions: readonly ResolvedMention[],
  context: Context,
): Read {
  if (mentions.length === 0 && context.topic === undefined)
    return { claims: [], unnamed: [], denials: [], topic: context.topic, named: [] };
  const grammar = isChinese(sentence, mentions) ? chinese : english;
  const opened = openSentence(sentence, mentions, context.topic, grammar);
  const { lines, topic, said } = prepare(opened, context.heading, article.entities);
  const matched = lines.flatMap((line) =>
    findMatches(line, grammar.lexicon, article.entities).map((match) => ({ line, match })),
  );
  const findings = withoutOverruled([...said, ...matched]);
  const scope = {
    article,
    context,
    findings,
    around: findCircumstances(article, sentence, grammar, context, findings),
    pairs: weighPairs(pairsIn(opened, context), grammar),
  };
  const refuted = isRefutedNext(article, sentence, grammar);
  const judged = findings.map((finding) => ({
    finding,
    said:
      refuted && finding.match.frame.head === undefined
        ? undefined
        : judge(surroundingsOf(finding, grammar), grammar.modality),
  }));
  const read = judged.map(({ finding, said }) =>
    said === undefined ? { claims: [], denials: [toDenial(finding, "denied")] } : readFinding(finding, said, scope),
  );
  const claims = read.flatMap((one) => one.claims);
  const likely = refuted ? [] : readLikely(grammar, claims, scope);
  const denials = read.flatMap((one) => one.denials);
  const sorted = withoutSharedSums([...claims, ...likely], article.article.text);
  const unnamed = refuted ? [] : readUnnamed(opened.plain.apart.line, mentions, grammar, scope);
  return { claims: sorted, unnamed, denials, topic, named: namedIn(opened.line, opened.line.text.length) };
}

function isRefutedNext({ sentences }: ResolvedArticle, { index, block }: Sentence, grammar: Grammar): boolean {
  const next = sentences[index + 1];
  if (next?.block !== block) return false;
  const text = grammar.language === "zh" ? toSimplifiedKey(next.text).replaceAll(",", "，") : next.text;
  return refutesBefore(text, grammar.modality);
}

/** What the classifier adds to what the frames have read. */
function readLikely(
  grammar: Grammar,
  read: readonly Claim[],
  { article, around, pairs, findings }: Scope,
): readonly Claim[] {
  return findLikely(pairs, grammar, article.entities)
    .filter((pair) => !isSettled(pair, read, findings))
    .map((pair) => toLikelyClaim(pair, article, around()));
}

function readUnnamed(
  line: Line,
  mentions: readonly ResolvedMention[],
  grammar: Grammar,
  { article, context, around }: Scope,
): readonly Claim[] {
  const pairs = findUnnamedPairs(line, mentions, article.entities, grammar, context);
  return findLikelyUnnamed(pairs, grammar, article.entities).map((pair) => toLikelyClaim(pair, article, around()));
}

/** A frame that knows better reads instead of those that it names. */
function withoutOverruled(findings: readonly Finding[]): readonly Finding[] {
  const rulers = findings.filter(({ match }) => match.frame.over.length > 0);
  return findings.filter((finding) => !rulers.some((ruler) => overrules(ruler, finding)));
}

function overrules(ruler: Finding, { line, match }: Finding): boolean {
  const { frame, start, end } = ruler.match;
  const cue = match.cues[0]?.[0] ?? match.start;
  return ruler.line === line && frame.over.includes(match.frame.name) && cue >= start && cue < end;
}

const NOTHING: Understood = {
  near: [],
  paidHere: [],
  continued: [],
  named: [],
  subjects: [],
  carried: [],
  register: [],
  paid: [],
  main: [],
  home: [],
};

function readFinding(
  finding: Finding,
  said: Claim["status"],
  { article, context, findings, around, pairs }: Scope,
): Pick<Read, "claims" | "denials"> {
  const { line, match } = finding;
  const isPlan = (pair: Pair) => match.frame.status === "planned" || awaits(pair, finding);
  const understood = match.frame.understands ? understoodOf(finding, findings, context) : NOTHING;
  const least = match.impliesSubject || match.frame.understands ? UNLIKELY.understood : UNLIKELY.said;
  const tied = pairsOf(match, understood, article.entities);
  const believed = tied.filter((pair) => !isUnlikely(pair, pairs, least));
  const claims = believed.map((pair) => ({
    ...toClaim(pair, finding, isPlan(pair) ? "planned" : toSurerStatus(said, pair, pairs), article),
    ...circumstancesOf(pair, line, match, around()),
  }));
  return { claims, denials: believed.length < tied.length ? [toDenial(finding, "unlikely")] : [] };
}

/** Who enters or pays for what is still to be built does so only then. */
function awaits({ type, to: { mention } }: Pair, { line: { sentence } }: Finding): boolean {
  if (type === "PARTNERED_WITH" || mention.sentence !== sentence.index) return false;
  const before = toSimplifiedKey(sentence.text.slice(0, mention.start));
  return [chinese, english].some(({ modality }) => isUnbuilt(before, modality));
}
