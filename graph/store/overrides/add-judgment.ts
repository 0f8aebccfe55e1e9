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

const HEAD = `# What people said of claims, one after the other: npm run review writes here, and you may too (docs/correcting.md).
`;

export function addJudgment(file: string, before: string | undefined, judgment: Judgment): string {
  const text = before ?? HEAD;
  const list = parseDocument(text, { schema: "failsafe", prettyErrors: false }).contents;
  const key = isSeq(list) ? findKey(list, judgment) : undefined;
  const after =
    key === undefined ? append(text, isSeq(list) ? list : undefined, judgment) : replace(text, key, judgment);
  checkUnharmed(file, text, after, key === undefined ? 1 : 0);
  return after;
}

/** The word `accept` or `reject` of what was said of the same claim and sentence. */
function findKey(list: YAMLSeq, { claim, quote }: Judgment): Scalar | undefined {
  for (const item of list.items) {
    if (!isMap(item) || !isSameSentence(String(item.get("quote") ?? ""), quote)) continue;
    const key = keysOf(item).find((known) => isVerdict(known.value) && item.get(known.value) === claim);
    if (key !== undefined) return key;
  }
  return undefined;
}

function keysOf(item: YAMLMap): readonly Scalar[] {
  return item.items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
}

function isVerdict(value: unknown): value is Judgment["verdict"] {
  return value === "accept" || value === "reject";
}

function replace(text: string, { range }: Scalar, { verdict }: Judgment): string {
  return range ? text.slice(0, range[0]) + verdict + text.slice(range[1]) : text;
}

function append(text: string, list: YAMLSeq | undefined, { verdict, claim, ...rest }: Judgment): string {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const start = list?.range?.[0] ?? 0;
  const indent = " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
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
