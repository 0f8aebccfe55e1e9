/** A file of corrections with one judgment more: everything that people wrote stays where it is, character for character. */

import { isMap, isScalar, isSeq, parseDocument, type Scalar, stringify, type YAMLMap, type YAMLSeq } from "yaml";
import { GraphError } from "../../errors.ts";
import type { ClaimId } from "../../schema/index.ts";
import { parseOverrides } from "./parse-overrides.ts";
import { toProblemLine } from "./placed-override.ts";
import { isSameSentence } from "./same-sentence.ts";

export interface Judgment {
  readonly verdict: "accept" | "reject";
  readonly claim: ClaimId;
  readonly quote: string;
  /** What the claim says, for whoever reads the file. */
  readonly says?: string | undefined;
  readonly note?: string | undefined;
}

/** What stood there of the same claim. */
export type Answer = Pick<Judgment, "verdict" | "note">;

export interface Added {
  readonly text: string;
  /** What is there no longer; undefined where nothing had to give way. */
  readonly before: Answer | undefined;
}

const HEAD = `# What people said of claims, one after the other: npm run review writes here, and you may too (docs/correcting.md).
`;

export function addJudgment(file: string, written: string | undefined, judgment: Judgment): Added {
  const text = written ?? HEAD;
  const contents = parseDocument(text, { schema: "failsafe", prettyErrors: false }).contents;
  const list = isSeq(contents) ? contents : undefined;
  const entry = list && findEntry(list, judgment);
  const after = entry === undefined ? append(text, list, judgment) : replace(text, entry, judgment);
  checkUnharmed(file, text, after, entry === undefined ? 1 : 0);
  return { text: after, before: entry && findBefore(entry, judgment) };
}

interface Entry {
  readonly item: YAMLMap;
  /** The word `accept` or `reject`. */
  readonly key: Scalar<Judgment["verdict"]>;
}

/** What was said of the same claim and sentence. */
function findEntry(list: YAMLSeq, { claim, quote }: Judgment): Entry | undefined {
  for (const item of list.items) {
    if (!isMap(item) || !isSameSentence(String(item.get("quote") ?? ""), quote)) continue;
    const key = item.items.map((pair) => pair.key).find(isVerdict);
    if (key !== undefined && item.get(key.value) === claim) return { item, key };
  }
  return undefined;
}

function isVerdict(key: unknown): key is Entry["key"] {
  return isScalar(key) && (key.value === "accept" || key.value === "reject");
}

function findBefore({ item, key }: Entry, { verdict, note }: Judgment): Answer | undefined {
  const said = item.get("note");
  const before = { verdict: key.value, ...(typeof said === "string" ? { note: said } : {}) };
  const isNoteLost = before.note !== undefined && note !== undefined && before.note !== note;
  return before.verdict !== verdict || isNoteLost ? before : undefined;
}

/** The note that was given before stays, unless there is another. */
function replace(text: string, { item, key }: Entry, { verdict, note }: Judgment): string {
  const edits = [toEdit(key, verdict), note === undefined ? undefined : editNote(text, item, note)];
  return edits
    .filter((edit) => edit !== undefined)
    .sort((a, b) => b.start - a.start)
    .reduce((edited, { start, end, by }) => edited.slice(0, start) + by + edited.slice(end), text);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function toEdit({ range }: Scalar, by: string): Edit | undefined {
  return range ? { start: range[0], end: range[1], by } : undefined;
}

function editNote(text: string, item: YAMLMap, note: string): Edit | undefined {
  // In quotation marks a text is one line, and may stand in an entry of either form.
  const quoted = JSON.stringify(note);
  const given = item.get("note", true);
  if (given !== undefined)
    return toEdit(given, text.charAt((given.range?.[1] ?? 0) - 1) === "\n" ? `${quoted}\n` : quoted);
  const [first, last] = [item.items[0]?.key, item.items.at(-1)?.value];
  if (!(isScalar(first) && first.range && isScalar(last) && last.range)) return undefined;
  const end = text.slice(0, last.range[1]).trimEnd().length;
  if (item.flow) return { start: end, end, by: `, note: ${quoted}` };
  const below = end + text.slice(end).search(/\r?\n|$/u);
  return {
    start: below,
    end: below,
    by: `${endOfLine(text)}${" ".repeat(columnOf(text, first.range[0]))}note: ${quoted}`,
  };
}

function endOfLine(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function columnOf(text: string, place: number): number {
  return place - (text.lastIndexOf("\n", place - 1) + 1);
}

function append(text: string, list: YAMLSeq | undefined, { verdict, claim, ...rest }: Judgment): string {
  const end = endOfLine(text);
  const indent = " ".repeat(columnOf(text, list?.range?.[0] ?? 0));
  const entry = stringify([{ [verdict]: claim, ...rest }], { lineWidth: 0 }).trimEnd();
  const lines = entry.split("\n").map((line) => `${indent}${line}${end}`);
  return text + (text === "" || text.endsWith("\n") ? "" : end) + lines.join("");
}

/** Better nothing than something else: a file that is broken, or written in a way that cannot be added to, is left alone. */
function checkUnharmed(file: string, before: string, after: string, more: number): void {
  const [old, now] = [parseOverrides(file, before), parseOverrides(file, after)];
  if (now.overrides.length === old.overrides.length + more && now.problems.length === old.problems.length) return;
  const [problem] = old.problems;
  const why = problem === undefined ? `${file} does not end with a list` : toProblemLine(problem);
  throw new GraphError("invalid", `Nothing was written: ${why}. Mend the file, then say it again.`);
}
