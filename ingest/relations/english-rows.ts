/** A row of a table, a list behind a label: each item is read under the label by itself, with what is said of it alone. */

import type { NodeLabel } from "#graph/schema";
import { A } from "./english-naming.ts";
import { type Line, LineBuilder, rewrite, SLOT, slotAt } from "./line.ts";

/** "| Shareholders | X 55%, Y 45% |", "Tenants: X (2019); Y". */
const ROW = new RegExp(
  `^[│ -]{0,4}(?<label>[^│:;,${SLOT.any}]{2,40}?) ?[│:] ?(?<items>(?:the |our )?(?:[a-z-]{2,16} ){0,3}${A}[^│]*?)[│ .]*$`,
  "du",
);
/** A name with a verb begins a sentence. */
const SPOKEN = new RegExp(`${A} (?!(?:since|from|as|in|for|until|with|of|at|on|and|or|to|by)\\b)[a-z]{2}`, "u");
const NEXT_NAME = new RegExp(`(?:,? and |, )(?:the )?(?=${A})`, "gu");
const SEMICOLON = /; ?/gu;
const BRACKETED = new RegExp(` ?\\((?<inner>[^()${SLOT.any}]{1,60})\\)`, "dgu");

/** The rows that a line is made of; none where it is no row. */
export function rowsOf(line: Line): readonly Line[] {
  const places = ROW.exec(line.text)?.indices?.groups;
  const [label, items] = [places?.["label"], places?.["items"]];
  if (label === undefined || items === undefined || SPOKEN.test(line.text)) return [];
  return itemsOf(line, ...items).map((item) => toRow(line, label, item));
}

type Range = readonly [start: number, end: number];

function itemsOf(line: Line, start: number, end: number): readonly Range[] {
  const all = line.text.slice(start, end);
  const breaks = [...all.matchAll(all.includes(";") ? SEMICOLON : NEXT_NAME)].filter(
    ({ index, 0: mark }) => !/\([^()]*$/u.test(all.slice(0, index)) && !isWhere(line, start + index + mark.length),
  );
  const starts = [0, ...breaks.map(({ index, 0: mark }) => index + mark.length)];
  const ends = [...breaks.map(({ index }) => index), all.length];
  return starts.map((from, at) => [start + from, start + (ends[at] ?? from)]);
}

/** "Cyberview, Malaysia": where the one before is. */
function isWhere(line: Line, place: number): boolean {
  if (line.text.charAt(place + 1) === "'") return false;
  return labelIn(line, place) === "Place" && labelIn(line, line.text.lastIndexOf(",", place - 1) - 1) !== "Place";
}

function labelIn(line: Line, place: number): NodeLabel | undefined {
  return slotAt(line, place)?.members[0]?.mention.label;
}

function toRow(line: Line, label: Range, item: Range): Line {
  const builder = new LineBuilder(line.sentence, line.slots);
  builder.addPart(line, ...label);
  builder.addText(": ", line.from[label[1]] ?? 0, line.to[label[1]] ?? 0);
  builder.addPart(line, ...item);
  return rewrite(builder.build(), BRACKETED, ({ indices }) => {
    const inner = indices?.groups?.["inner"];
    return inner === undefined ? undefined : [{ text: ", " }, { keep: inner }];
  });
}
