/** Reads the files of the lexicon that are YAML, checked as they are read: each entry knows its line. */

import { type Document, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from "yaml";
import type { z } from "zod";
import { LexiconError, type Place } from "./lexicon-error.ts";
import { loadText } from "./load-lexicon.ts";

/** The way to an entry: `[4, "forms", 0]`. */
type Path = readonly PropertyKey[];

export interface Loaded<Value> {
  readonly value: Value;
  readonly placeOf: (path: Path) => Place;
}

export function loadYaml<Schema extends z.ZodType>(file: string, schema: Schema): Loaded<z.output<Schema>> {
  const [text, lines] = [loadText(file), new LineCounter()];
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const toPlace = (offset: number) => ({ file, line: lines.linePos(offset).line });
  const placeOf = (path: Path, word = "") => toPlace(findOffset(document, path, text, word));
  const [error] = document.errors;
  if (error !== undefined) {
    throw new LexiconError(`mend the brackets, quotes or indents here: ${error.message}`, toPlace(error.pos[0]));
  }
  const { data, error: { issues: [issue] = [] } = {} } = schema.safeParse(document.toJS(), {
    error: toProblem,
    reportInput: true,
  });
  if (issue === undefined) return { value: data as z.output<Schema>, placeOf };
  const { path, input } = issue;
  const key = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  throw new LexiconError(toMessage(issue), placeOf([...path, ...key], typeof input === "string" ? input : ""));
}

function toMessage({ code, path, message }: z.core.$ZodIssue): string {
  if (code === "custom") return message;
  const subject = path.findLast((step) => typeof step === "string") ?? "this entry";
  return `${path.length === 0 ? "the file" : String(subject)}: ${message}`;
}

const KINDS: Readonly<Record<string, string>> = {
  array: "a list",
  object: "keys with a colon behind each",
  record: "keys with a colon behind each",
  string: "text",
  boolean: "true or false",
};

/** What is wrong, in words for people who do not program. */
function toProblem(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "invalid_type") {
    if (issue.input === undefined) return "it is missing";
    return issue.input === null ? "it is empty" : `this must be ${KINDS[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === "invalid_value") return `"${issue.input}" is none of ${issue.values.join(", ")}`;
  if (issue.code === "unrecognized_keys") return `nothing reads "${issue.keys.join('", "')}" here`;
  if (issue.code === "invalid_key") return "this cannot be a key here";
  return issue.code === "too_small" ? "it is empty" : undefined;
}

/** Where an entry begins, or the word in it; as far as the path leads. */
function findOffset({ contents }: Document.Parsed, path: Path, text: string, word: string): number {
  let node: ParsedNode | null = contents;
  let offset = 0;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const next: ParsedNode | null | undefined = isSeq(node) ? (node.items[Number(step)] as ParsedNode) : pair?.value;
    if (next === undefined) break;
    offset = (pair?.key ?? next)?.range[0] ?? offset;
    node = next;
  }
  const [start, , end] = node?.range ?? [offset, offset, offset];
  const index = word === "" ? -1 : text.indexOf(word, start);
  return index >= 0 && index < end ? index : offset;
}
