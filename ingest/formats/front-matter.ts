/** Front matter: what a text says of itself between two lines of dashes, before it begins. */

import { type Entry, isKnown, toEntries } from "./front-matter-entries.ts";
import { toMetadata } from "./metadata.ts";
import type { Stated } from "./read-record.ts";

const FENCED = /^\s{0,9}-{3,}[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n-{3,}[ \t]*(?:\r?\n|$)/u;

/** The metadata, and where the text proper begins. */
export function readFrontMatter(text: string): Stated & { readonly bodyStart: number } {
  const [whole, source] = FENCED.exec(text) ?? [];
  if (whole === undefined || source === undefined) return asText(findUnclosed(text));

  const read = toEntries(source);
  if ("stray" in read)
    return asText(isAbout(source) ? `line "${read.stray}" is not of the form "name: value"` : undefined);
  const { entries, repeated } = withoutRepeated(read.entries);
  const { metadata, warnings } = toMetadata(Object.fromEntries(entries.map(({ key, value }) => [key, value])));
  return { metadata, warnings: [...repeated, ...warnings], bodyStart: whole.length };
}

/** Two rules in a text are no front matter; what looks like one and is read as text has to be told. */
function asText(fault: string | undefined): ReturnType<typeof readFrontMatter> {
  const warnings = fault === undefined ? [] : [`its front matter is read as text: ${fault}`];
  return { metadata: {}, warnings, bodyStart: 0 };
}

function findUnclosed(text: string): string | undefined {
  const [, first] = /^\s{0,9}-{3,}[ \t]*\r?\n([^\r\n]{1,1000})/u.exec(text) ?? [];
  return first !== undefined && isAbout(first) ? 'no line of "---" ends it' : undefined;
}

function isAbout(source: string): boolean {
  const read = source.split(/\r?\n/u).map((line) => toEntries(line));
  return read.some((line) => "entries" in line && line.entries.some(({ key }) => isKnown(key)));
}

/** The first of several lines for the same thing counts. */
function withoutRepeated(entries: readonly Entry[]) {
  const kept = new Map<string, Entry>();
  const repeated: string[] = [];
  for (const entry of entries) {
    const key = entry.key.toLowerCase();
    if ((kept.get(key)?.value ?? "") === "") kept.set(key, entry);
    else if (isKnown(key)) repeated.push(`its front matter has more than one line "${entry.key}": the first is taken`);
  }
  return { entries: [...kept.values()], repeated };
}
