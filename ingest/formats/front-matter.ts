/** Front matter: what a text says of itself, between two lines of dashes, before it begins. */

import { parse } from "yaml";
import { z } from "zod";
import { partialDate } from "#graph/schema";
import type { SourceFile } from "../documents.ts";
import { findWrittenDate } from "../page/written-dates.ts";
import { findField } from "./fields.ts";

const FENCE = /^\s{0,9}---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/u;

const mapping = z.record(z.string(), z.unknown());

type Metadata = SourceFile["metadata"];

/** The metadata, and where the text proper begins. */
export function readFrontMatter(text: string): { readonly metadata: Metadata; readonly bodyStart: number } {
  const fenced = FENCE.exec(text);
  const parsed = fenced === null ? undefined : parseYaml(fenced[1] ?? "");
  if (fenced === null || parsed === undefined) return { metadata: {}, bodyStart: 0 };
  return { metadata: toMetadata(parsed), bodyStart: fenced[0].length };
}

/** Undefined where the lines between the dashes are no mapping: then they are part of the text. */
function parseYaml(source: string): z.infer<typeof mapping> | undefined {
  try {
    return mapping.safeParse(parse(source, { maxAliasCount: 10, logLevel: "error" })).data;
  } catch {
    return undefined; // two rules in a text are not front matter
  }
}

/** Leaves out what is not stated; a date is kept as precise as it is written. */
export function toMetadata(stated: z.infer<typeof mapping>): Metadata {
  const title = toLine(findField(stated, "title") ?? "");
  const written = findField(stated, "date");
  const date = written === undefined ? undefined : toPartialDate(written.trim());
  const publisher = toLine(findField(stated, "publisher") ?? "");
  return {
    ...(title ? { title } : {}),
    ...(date === undefined ? {} : { date }),
    ...(publisher ? { publisher } : {}),
  };
}

/** On one line, without the signs that steer machines, and without half a character. */
function toLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
}

function toPartialDate(text: string): string | undefined {
  return findWrittenDate(text) ?? partialDate.safeParse(text).data;
}
