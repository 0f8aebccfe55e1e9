/** A line is made ready from the inside out: lists, phrases that name, titles, subjects, actors. */

import type { Entity } from "../documents.ts";
import { cutAsides } from "./asides.ts";
import { addSubjects, type Topic } from "./clauses.ts";
import type { Grammar } from "./grammar.ts";
import { type Line, rewrite } from "./line.ts";
import { type Match, toMatch } from "./match.ts";

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

/** Names nest (the X of the Y in the Z), but not deeply. */
const NESTING = 3;

export function prepare(
  opened: Line,
  before: Topic,
  listed: boolean,
  grammar: Grammar,
  entities: readonly Entity[],
): Prepared {
  const rows = grammar.rows(opened);
  if (rows.length === 0) return prepareWhole(opened, before, listed, grammar, entities);
  const read = rows.map((row) => prepareWhole(row, before, listed, grammar, entities));
  return { ...gather(read), topic: before };
}

function prepareWhole(
  opened: Line,
  before: Topic,
  listed: boolean,
  grammar: Grammar,
  entities: readonly Entity[],
): Prepared {
  const { line, asides } = cutAsides(opened);
  const main = prepareLine(line, before, listed, grammar, entities);
  const rest = asides.map((aside) => prepareLine(aside, undefined, false, grammar, entities));
  return { ...gather([main, ...rest]), topic: main.topic };
}

function gather(read: readonly Prepared[]): Omit<Prepared, "topic"> {
  return { lines: read.flatMap(({ lines }) => lines), said: read.flatMap(({ said }) => said) };
}

function prepareLine(
  opened: Line,
  before: Topic,
  listed: boolean,
  grammar: Grammar,
  entities: readonly Entity[],
): Prepared {
  const said: Finding[] = [];
  let line = grammar.coordinate(opened);
  for (let depth = 0; depth < NESTING; depth++) {
    const read = readPhrases(line, grammar, entities);
    if (read.said.length === 0) break;
    said.push(...read.said);
    line = grammar.coordinate(read.line);
  }
  const labeled = grammar.label(line);
  const apart = addSubjects(labeled, before, listed, grammar);
  const united = addSubjects(grammar.unite(labeled), before, listed, grammar);
  const complete = grammar.unite(united.line);
  const lines = complete.text === apart.line.text ? [complete] : [apart.line, complete];
  return { lines, topic: united.topic, said };
}

function readPhrases(
  line: Line,
  { lexicon }: Grammar,
  entities: readonly Entity[],
): { line: Line; said: readonly Finding[] } {
  const said: Finding[] = [];
  let current = line;
  let mayFit = lexicon.index.open(line, entities);
  for (const frame of lexicon.phrases) {
    for (const form of frame.forms) {
      if (!mayFit(form)) continue;
      const rewritten = rewrite(current, form.pattern, (hit, at) => {
        const match = toMatch(hit, at, frame, form, entities);
        const head = hit.indices?.groups?.[frame.head ?? ""];
        if (match === undefined || head === undefined) return undefined;
        said.push({ line: at, match });
        return [{ keep: [head[0], head[1]] }];
      });
      if (rewritten === current) continue;
      current = rewritten;
      mayFit = lexicon.index.open(current, entities);
    }
  }
  return { line: current, said };
}
