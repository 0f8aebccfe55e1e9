/** The lines of front matter, read one by one as people write them: a title is the rest of its line, whatever YAML makes of it. */

import { parse } from "yaml";
import { isCalled } from "./fields.ts";

export interface Entry {
  readonly key: string;
  /** A text, or a list or object that YAML makes of the lines below. */
  readonly value: unknown;
}

/** The entries, none of a known name being lost; or a line that is none, so that all of them are text. */
export function toEntries(source: string): { readonly entries: readonly Entry[] } | { readonly stray: string } {
  const read: { readonly key: string; readonly lines: string[] }[] = [];
  const lines = source.split(/\r?\n/u);
  const margin = /^\s*/u.exec(lines.find((line) => line.trim() !== "") ?? "")?.[0].length ?? 0;
  for (const line of lines) {
    const entry = isInside(line, margin) ? undefined : splitLine(line.trim());
    if (entry !== undefined) read.push({ key: entry.key, lines: [entry.value] });
    else if (isInside(line, margin)) read.at(-1)?.lines.push(line);
    else return { stray: line.trim().slice(0, 60).toWellFormed() };
  }
  if (read.length === 0) return { stray: source.trim().slice(0, 60).toWellFormed() };
  return { entries: read.map(({ key, lines: [first = "", ...below] }) => ({ key, value: toValue(first, below) })) };
}

export function isKnown(key: string): boolean {
  return isCalled(key, "title") || isCalled(key, "date") || isCalled(key, "publisher");
}

/** Blank, a comment, an item of a list, or further in than the names. */
function isInside(line: string, margin: number): boolean {
  return /^\s*(?:$|#|-(?:\s|$)|[\]}])/u.test(line) || line.search(/\S/u) > margin;
}

const LINE = /^["']?([^\s"'#:：-][^"':：]{0,60}?)["']?\s*([:：])(\s*)(.*)$/u;

function splitLine(line: string): { readonly key: string; readonly value: string } | undefined {
  const [, key, colon, gap, value] = LINE.exec(line) ?? [];
  if (key === undefined || value === undefined) return undefined;
  const isYaml = colon === ":" && (gap !== "" || value === "");
  return isKnown(key) || isYaml || isShortNote(key, value) ? { key, value } : undefined;
}

const LONGEST_NAME = 4;

/** 编辑：李雷 is a note about the article, 市长说：…。 is a sentence of it. */
function isShortNote(key: string, value: string): boolean {
  return key.length <= LONGEST_NAME && !value.startsWith("/") && !/[。！？.!?”]$/u.test(value);
}

/** Only quotation marks and what stands in lines of its own are left to YAML: in it, ordinary titles are faults, lists and comments. */
function toValue(first: string, below: readonly string[]): unknown {
  const hasMore = below.some((line) => !/^\s*(?:$|#)/u.test(line));
  const asWritten = withoutComment([first, ...(hasMore ? below : [])].map((line) => line.trim()).join(" "));
  if (!hasMore && !/^["'|>]/u.test(first)) return asWritten;
  try {
    return parse([`value: ${first}`, ...below].join("\n"), { schema: "failsafe", maxAliasCount: 10, logLevel: "error" })
      .value;
  } catch {
    return asWritten;
  }
}

/** `#1` is a part of a title; what comes behind a sign of its own is a comment; and `~` says that there is nothing. */
function withoutComment(text: string): string {
  const said = text.replace(/(?:^|\s)#\s.*$/u, "").trim();
  return /^(?:~|null)$/iu.test(said) ? "" : said;
}
