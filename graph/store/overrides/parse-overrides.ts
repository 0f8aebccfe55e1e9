/** Reads a file of corrections: what is wrong with an entry is said with its line, and the others count all the same. */

import {
  isAlias,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLParseError,
} from "yaml";
import type { z } from "zod";
import { OVERRIDES, type OverrideKey } from "../../schema/overrides.ts";
import { type OverrideProblem, type PlacedOverride, toProblem } from "./placed-override.ts";

export interface ParsedOverrides {
  readonly overrides: readonly PlacedOverride[];
  readonly problems: readonly OverrideProblem[];
}

type Parsed = PlacedOverride | OverrideProblem;
/** Where a node of the file stands; undefined for what is not there. */
type LineOf = (node: unknown) => number | undefined;

const KEYS = Object.keys(OVERRIDES) as readonly OverrideKey[];
const isKey = (key: string): key is OverrideKey => KEYS.some((known) => known === key);

export function parseOverrides(file: string, text: string): ParsedOverrides {
  const parsed = parseFile(file, text);
  return {
    overrides: parsed.filter((one): one is PlacedOverride => "says" in one),
    problems: parsed.filter((one): one is OverrideProblem => "problem" in one),
  };
}

function parseFile(file: string, text: string): readonly Parsed[] {
  const lines = new LineCounter();
  // In this schema everything is text: 2018 and no are names as good as any.
  const document = parseDocument(text, { lineCounter: lines, schema: "failsafe", prettyErrors: false });
  const lineOf: LineOf = (node) => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined);

  const [error] = document.errors;
  if (error !== undefined) return [toBroken(file, lines.linePos(error.pos[0]).line, toFaultOfYaml(error))];
  const list = document.contents;
  if (list === null) return [];
  const line = findAlias(list, lineOf);
  if (line !== undefined) return [toBroken(file, line, "names such as *this are not known here")];
  if (!isSeq(list)) {
    const problem = 'the file must be a list: every correction starts with "- "';
    return [toProblem({ file, line: lineOf(list) ?? 1 }, problem)];
  }
  return list.items.map((item) => {
    if (isMap(item)) return parseEntry(item, item.toJS(document), file, lineOf);
    return toProblem({ file, line: lineOf(item) ?? 1 }, 'a correction has a key and a value, such as "hide: park:甲"');
  });
}

function toBroken(file: string, line: number, reason: string): OverrideProblem {
  return toProblem({ file, line }, `this cannot be read: ${reason}. Nothing in the file counts until it is mended`);
}

/** A few of them can stand for millions of entries. */
function findAlias(list: Parameters<typeof visit>[0], lineOf: LineOf): number | undefined {
  let line: number | undefined;
  visit(list, (_, node) => {
    if (!isAlias(node)) return undefined;
    line = lineOf(node);
    return visit.BREAK;
  });
  return line;
}

function parseEntry(item: YAMLMap, entry: object, file: string, lineOf: LineOf): Parsed {
  const place = { file, line: lineOf(item) ?? 1 };
  const [key, second] = Object.keys(entry).filter(isKey);
  if (key === undefined) return toProblem(place, `a correction has one of these keys: ${KEYS.join(", ")}`);
  if (second !== undefined) return toProblem(place, `"${key}" and "${second}" are two corrections: write two entries`);

  const parsed = OVERRIDES[key].safeParse(entry);
  if (parsed.success) return { ...place, says: parsed.data };
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw new Error("A correction was refused without a reason");
  return toProblem({ file, line: lineOf(findNode(item, issue)) ?? place.line }, toFault(key, issue));
}

function findNode(item: YAMLMap, issue: z.core.$ZodIssue): unknown {
  if (issue.code !== "unrecognized_keys") return item.getIn(issue.path, true);
  return item.items.find(({ key }) => String(key) === issue.keys[0])?.key;
}

function toFault(key: OverrideKey, issue: z.core.$ZodIssue): string {
  const wrong = String(issue.path[0] ?? key);
  if (issue.code === "unrecognized_keys") {
    return `"${issue.keys[0]}" does not belong to "${key}", which has: ${partsOf(key).join(", ")}`;
  }
  if (issue.code !== "invalid_type") return `"${wrong}" ${issue.message}`;
  const expected = issue.expected === "array" ? "a list of ids" : "a text";
  return wrong === key ? `"${key}" must be ${expected}` : `"${key}" needs "${wrong}", which must be ${expected}`;
}

function partsOf(key: OverrideKey): readonly string[] {
  return Object.keys(OVERRIDES[key].in.shape);
}

function toFaultOfYaml({ code, message }: YAMLParseError): string {
  if (code === "MULTIPLE_DOCS") return 'here "---" starts a second list: take that line out';
  return message.replace(/\s+/gu, " ").replace(/[.:]$/u, "").trim();
}
