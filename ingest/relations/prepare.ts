/** A line is made ready from the inside out: lists, phrases that name, titles, subjects, actors. */

import type { Entity, ResolvedMention, Sentence } from "../documents.ts";
import { cutAsides } from "./asides.ts";
import { addSubjects, type Topic, type WithSubjects } from "./clauses.ts";
import type { Grammar } from "./grammar.ts";
import { type Line, rewrite } from "./line.ts";
import { type Match, toMatch } from "./match.ts";
import { openLine, outermost } from "./open-line.ts";

/** A line at a stage of its making, with what was found in it there. */
export interface Finding {
  readonly line: Line;
  readonly match: Match;
}

export interface Prepared {
  /** First with every actor by itself, then with those united who act together. */
  readonly lines: readonly Line[];
  readonly topic: Topic;
  /** What the phrases said that name things: 位于X的Y. */
  readonly said: readonly Finding[];
}

/** What all lines of a sentence are read with. */
interface Setting {
  readonly before: Topic;
  /** Whether the sentence is an item of a list. */
  readonly listed: boolean;
  readonly grammar: Grammar;
}

/** A line with its lists and its subjects, before any phrase in it is read. */
interface Plain {
  readonly coordinated: Line;
  readonly labeled: Line;
  readonly apart: WithSubjects;
}

/** A sentence as frames and classifier both begin with it. */
export interface Opened {
  readonly setting: Setting;
  readonly line: Line;
  readonly plain: Plain;
}

export function openSentence(
  sentence: Sentence,
  mentions: readonly ResolvedMention[],
  before: Topic,
  grammar: Grammar,
): Opened {
  const setting = { before, listed: sentence.role === "item", grammar };
  const line = openLine(sentence, outermost(mentions), grammar.language === "zh");
  return { setting, line, plain: toPlain(line, setting) };
}

function toPlain(opened: Line, setting: Setting): Plain {
  return withSubjects(setting.grammar.coordinate(opened), setting);
}

function withSubjects(coordinated: Line, { before, listed, grammar }: Setting): Plain {
  const labeled = grammar.label(coordinated);
  return { coordinated, labeled, apart: addSubjects(labeled, before, listed, grammar) };
}

/** Names nest (the X of the Y in the Z), but not deeply. */
const NESTING = 3;

/** `heading` is what stands over the sentence. */
export function prepare(opened: Opened, heading: string, entities: readonly Entity[]): Prepared {
  const { setting, line } = opened;
  const { grammar, before } = setting;
  const toPrepared = (row: Line) => prepareWhole({ setting, line: row, plain: toPlain(row, setting) }, entities);
  const rows = grammar.rows(line);
  if (rows.length > 0) return { ...gather(rows.map(toPrepared)), topic: before };
  const whole = prepareWhole(opened, entities);
  const headed = grammar.rowsUnder(line, heading).map(toPrepared);
  return headed.length === 0 ? whole : { ...gather([whole, ...headed]), topic: whole.topic };
}

function prepareWhole({ setting, line: whole, plain }: Opened, entities: readonly Entity[]): Prepared {
  const { line, asides } = cutAsides(whole);
  const main = prepareLine(line === whole ? plain : toPlain(line, setting), setting, entities);
  const apart = { ...setting, before: undefined, listed: false };
  const rest = asides.map((aside) => prepareLine(toPlain(aside, apart), apart, entities));
  return { ...gather([main, ...rest]), topic: main.topic };
}

function gather(read: readonly Prepared[]): Omit<Prepared, "topic"> {
  return { lines: read.flatMap(({ lines }) => lines), said: read.flatMap(({ said }) => said) };
}

function prepareLine(plain: Plain, setting: Setting, entities: readonly Entity[]): Prepared {
  const { grammar, before, listed } = setting;
  const said: Finding[] = [];
  let line = plain.coordinated;
  for (let depth = 0; depth < NESTING; depth++) {
    const read = readPhrases(line, grammar, entities);
    if (read.said.length === 0) break;
    said.push(...read.said);
    line = grammar.coordinate(read.line);
  }
  const { labeled, apart } = line === plain.coordinated ? plain : withSubjects(line, setting);
  const together = grammar.unite(labeled);
  const united = together === labeled ? apart : addSubjects(together, before, listed, grammar);
  const complete = grammar.unite(united.line);
  const lines = complete.text === apart.line.text ? [complete] : [apart.line, complete];
  return { lines, topic: united.topic, said };
}

function readPhrases(
  line: Line,
  { lexicon: { phraseIndex } }: Grammar,
  entities: readonly Entity[],
): { line: Line; said: readonly Finding[] } {
  const said: Finding[] = [];
  let current = line;
  let mayFit = phraseIndex.open(line, entities);
  for (const phrase of phraseIndex.forms) {
    if (!mayFit(phrase)) continue;
    const { frame, form } = phrase;
    const rewritten = rewrite(current, form.pattern, (hit, at) => {
      const match = toMatch(hit, at, frame, form, entities);
      const head = hit.indices?.groups?.[frame.head ?? ""];
      if (match === undefined || head === undefined) return undefined;
      said.push({ line: at, match });
      return [{ keep: [head[0], head[1]] }];
    });
    if (rewritten === current) continue;
    current = rewritten;
    mayFit = phraseIndex.open(current, entities);
  }
  return { line: current, said };
}
