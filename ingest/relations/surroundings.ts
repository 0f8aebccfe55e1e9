/** The words around a relation that say how true it is. */

import type { Grammar } from "./grammar.ts";
import { kindAt, type Line, slotAt } from "./line.ts";
import type { Finding } from "./prepare.ts";
import type { ModalWords, Surroundings } from "./verdict.ts";

/** 了 stands right behind a verb and says that it is done. */
const ASPECT = 1;

/** What parts two clauses: a mark, and behind it in English a blank. */
const MARK = 2;

const NOTHING = { before: "", within: "", after: "", earlier: "", rest: "" };

/** A phrase that names a thing is judged by itself; what a clause says, by the clause. */
export function surroundingsOf({ line, match }: Finding, grammar: Grammar): Surroundings {
  const { start, end, cues, frame, impliesSubject } = match;
  if (frame.head !== undefined) return { ...NOTHING, within: line.text.slice(start, end) };
  const [first, told] = [cues[0]?.[0] ?? start, cues.at(-1)?.[1] ?? end];
  // "Unit 7 was not let to X": where the words say only what is let, the rest of them says whether it is.
  const last = frame.understands ? Math.max(told, end - ASPECT) : told;
  const clause = clauseStart(line, first, grammar);
  return {
    before: line.text.slice(
      isOfClauseBefore(line, clause, grammar) ? clauseStart(line, clause - MARK, grammar) : clause,
      first,
    ),
    within: line.text.slice(first, last + ASPECT),
    after: restOfStatement(line, /:/u.test(line.text.slice(last, end)) ? end : last),
    earlier: impliesSubject || frame.understands ? line.text.slice(subjectClause(line, clause, grammar), clause) : "",
    rest: line.text.slice(last),
  };
}

/** 外界传得最多的，是A要来; 有消息说，A要来: the clause before says how it is told. */
function isOfClauseBefore({ text }: Line, clause: number, { modality }: Grammar): boolean {
  return IS_THAT.test(text.slice(clause)) || isHearsayBefore(text, clause, modality);
}

const IS_THAT = /^[\uE800-\uEBFF]?(?:就|也|还|都)?是/u;
/** Whether the clause before says that what follows is only told. */
export function isHearsayBefore(text: string, clause: number, { telling }: ModalWords): boolean {
  return telling.test(text.slice(0, clause));
}

/** Where the last clause before it begins that has a subject of its own: what 将 says there holds for all that follow. */
function subjectClause(line: Line, clause: number, grammar: Grammar): number {
  let start = clauseStart(line, clause - MARK, grammar);
  while (start > 0 && kindAt(line, start) === "implicit") start = clauseStart(line, start - MARK, grammar);
  return start;
}

function clauseStart(line: Line, index: number, { boundary }: Grammar): number {
  let start = 0;
  for (const match of line.text.slice(0, Math.max(index, 0)).matchAll(boundary)) start = match.index + match[0].length;
  return start;
}

const PART_END = "；;。";
const CLAUSE_END = "，：！？—│,:!?()";
/** How many clauses further what was said may still be taken back. */
const CLAUSES = 2;

/** The rest of the clause, and the next ones while nobody else is named in them: 合作到期，未再续. */
function restOfStatement(line: Line, from: number): string {
  let clauses = 0;
  for (let index = from; index < line.text.length; index++) {
    const character = line.text.charAt(index);
    if (CLAUSE_END.includes(character)) clauses++;
    const isOther = clauses > 0 && slotAt(line, index) !== undefined && kindAt(line, index) !== "implicit";
    if (PART_END.includes(character) || isOther || clauses > CLAUSES) return line.text.slice(from, index);
  }
  return line.text.slice(from);
}
