/** One sentence: its line, the frames that fit it, and the claims that follow. */

import type { Claim, ResolvedArticle, ResolvedMention, Sentence } from "../documents.ts";
import { ASIDE_MARK } from "./asides.ts";
import { chinese } from "./chinese.ts";
import { type Circumstances, circumstancesOf, findCircumstances } from "./circumstances.ts";
import type { Topic } from "./clauses.ts";
import type { Context } from "./context.ts";
import { english } from "./english.ts";
import type { Grammar } from "./grammar.ts";
import { kindAt, type Line, type Member, slotAt } from "./line.ts";
import { findMatches, type Match, type Pair, pairsOf, type Understood } from "./match.ts";
import { isChinese, openLine, outermost } from "./open-line.ts";
import { type Finding, prepare } from "./prepare.ts";
import { toArticleSpan } from "./spans.ts";
import { judge, type Surroundings } from "./verdict.ts";

export interface Read {
  readonly claims: readonly Claim[];
  readonly topic: Topic;
  /** Everything that the sentence names, in order. */
  readonly named: readonly Member[];
}

export function readSentence(
  article: ResolvedArticle,
  sentence: Sentence,
  mentions: readonly ResolvedMention[],
  context: Context,
): Read {
  const zh = isChinese(sentence, mentions);
  const grammar = zh ? chinese : english;
  const opened = openLine(sentence, outermost(mentions), zh);
  const { lines, topic, said } = prepare(opened, context.topic, sentence.role === "item", grammar, article.entities);
  const findings = withoutOverruled([...said, ...lines.flatMap((line) => findAll(line, grammar, article))]);
  const around = findCircumstances(sentence.text, zh, context.anchor);
  const claims = findings.flatMap((finding) => claimsOf(finding, findings, around, context, grammar, article));
  return { claims, topic, named: namedBefore(opened, opened.text.length) };
}

/** A frame that knows better reads instead of those that it names. */
function withoutOverruled(findings: readonly Finding[]): readonly Finding[] {
  const rulers = findings.filter(({ match }) => match.frame.over.length > 0);
  return findings.filter(({ line, match }) => {
    const cue = match.cues[0]?.[0] ?? match.start;
    return !rulers.some(
      (ruler) =>
        ruler.line === line &&
        ruler.match.frame.over.includes(match.frame.name) &&
        cue >= ruler.match.start &&
        cue < ruler.match.end,
    );
  });
}

function findAll(line: Line, { lexicon }: Grammar, { entities }: ResolvedArticle): readonly Finding[] {
  return findMatches(line, lexicon.frames, lexicon, entities).map((match) => ({ line, match }));
}

function namedBefore(line: Line, end: number, acting = false): readonly Member[] {
  const isSaid = (index: number) =>
    !(acting && kindAt(line, index) === "adjunct") &&
    (kindAt(line, index) !== "implicit" || line.text.charAt(index + 1) === ASIDE_MARK);
  const places = Array.from({ length: end }, (_, index) => index).filter(isSaid);
  return places.flatMap((index) => slotAt(line, index)?.members ?? []);
}

const CLAUSE_END = /[，；：。！？—│,;:!?()]/u;

/** The first name of each clause before the match, in order. */
function subjectsBefore(line: Line, end: number): readonly Member[] {
  const subjects: Member[] = [];
  let open = true;
  for (let index = 0; index < end; index++) {
    const slot = slotAt(line, index);
    if (CLAUSE_END.test(line.text.charAt(index))) open = true;
    else if (slot !== undefined && open && kindAt(line, index) !== "adjunct") {
      subjects.push(...slot.members);
      open = false;
    }
  }
  return subjects;
}

function claimsOf(
  finding: Finding,
  all: readonly Finding[],
  around: Circumstances,
  context: Context,
  grammar: Grammar,
  article: ResolvedArticle,
): readonly Claim[] {
  const { line, match } = finding;
  const status = judge(surroundingsOf(line, match, grammar), grammar.modality);
  if (status === undefined) return [];
  const final = match.frame.status === "planned" ? "planned" : status;
  const understood = understoodOf(finding, all, context);
  return pairsOf(match, understood, article.entities).map((pair) => ({
    ...toClaim(pair, line, match, final, article),
    ...circumstancesOf(pair, line, match, around),
  }));
}

/**
 * What a wording may be about that does not say it: the subjects of the clauses before, the nearest last, and before
 * them everything named. Of two who each hold a share, neither is what the other holds a share of.
 */
function understoodOf({ line, match }: Finding, all: readonly Finding[], context: Context): Understood {
  const alike = all.filter((other) => other.match.frame === match.frame);
  const busy = new Set(alike.flatMap((other) => other.match.slots.get("a") ?? []).map(({ entity }) => entity));
  const free = (members: readonly Member[]) => members.filter(({ entity }) => !busy.has(entity));
  const topic = context.topic?.members ?? [];
  return {
    near: free([...topic, ...namedBefore(line, match.start, true)]),
    named: free([...context.named, ...namedBefore(line, match.start)]),
    subjects: free([
      ...context.named,
      ...namedBefore(line, match.start),
      ...topic,
      ...subjectsBefore(line, match.start),
    ]),
    main: [...topic, ...context.main],
  };
}

/** A phrase that names a thing is judged by itself; what a clause says, by the clause. */
function surroundingsOf(
  line: Line,
  { start, end, cues, frame, impliesSubject }: Match,
  grammar: Grammar,
): Surroundings {
  const [first, last] = [cues[0]?.[0] ?? start, cues.at(-1)?.[1] ?? end];
  if (frame.head !== undefined) return { before: "", within: line.text.slice(start, end), after: "", earlier: "" };
  const clause = clauseStart(line, first, grammar);
  return {
    before: line.text.slice(clause, first),
    within: line.text.slice(first, last),
    after: restOfStatement(line, last),
    earlier: impliesSubject ? line.text.slice(clauseStart(line, clause - 1, grammar), clause) : "",
  };
}

/** The rest of the clause, and what follows of whom nobody else is named: 合作到期，未再续. */
function restOfStatement(line: Line, from: number): string {
  for (let index = from, clauses = 0; index < line.text.length; index++) {
    const character = line.text.charAt(index);
    if (/[；;。]/u.test(character)) return line.text.slice(from, index);
    if (CLAUSE_END.test(character)) clauses++;
    const isOther = clauses > 0 && slotAt(line, index) !== undefined && kindAt(line, index) !== "implicit";
    if (isOther || clauses > 2) return line.text.slice(from, index);
  }
  return line.text.slice(from);
}

function clauseStart(line: Line, index: number, { boundary }: Grammar): number {
  let start = 0;
  for (const match of line.text.slice(0, Math.max(index, 0)).matchAll(boundary)) start = match.index + match[0].length;
  return start;
}

function toClaim(pair: Pair, line: Line, match: Match, status: Claim["status"], article: ResolvedArticle): Claim {
  const { sentence } = line;
  return {
    type: pair.type,
    subject: pair.from.entity,
    object: pair.to.entity,
    status,
    sentence: toArticleSpan(sentence, 0, sentence.text.length),
    subjectSpan: spanOf(pair.from, article),
    objectSpan: spanOf(pair.to, article),
    cues: match.cues.map(([from, to]) => toArticleSpan(sentence, line.from[from] ?? 0, line.to[to - 1] ?? 0)),
    rule: match.frame.name,
  };
}

function spanOf({ mention }: Member, { sentences }: ResolvedArticle): Claim["subjectSpan"] {
  return toArticleSpan(sentences[mention.sentence], mention.start, mention.end);
}
