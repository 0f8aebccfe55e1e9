/** What a file says of its article, as far as it can be used: a title, a day of publication, a publisher. */

import { withoutInvisible } from "#graph/schema";
import { findWrittenDate } from "../page/written-dates.ts";
import { toPartialDate } from "../relations/calendar.ts";
import { type Field, type Fields, statedFields } from "./fields.ts";
import type { Stated } from "./read-record.ts";

/** Leaves out what is not stated; a date is kept as precise as it is written. */
export function toMetadata(stated: Fields): Stated {
  const title = readField(stated, "title", toLine, "one line of text");
  const date = readField(stated, "date", toDate, "2018-01-30, 2018-01 or 2018");
  const publisher = readField(stated, "publisher", toLine, "one line of text");
  const unusable = [...(date.warning ? ["date" as const] : []), ...(publisher.warning ? ["publisher" as const] : [])];
  return {
    metadata: {
      ...(title.value === undefined ? {} : { title: title.value }),
      ...(date.value === undefined ? {} : { date: date.value }),
      ...(publisher.value === undefined ? {} : { publisher: publisher.value }),
      ...(unusable.length === 0 ? {} : { unusable }),
    },
    warnings: [title, date, publisher].flatMap(({ warning }) => warning ?? []),
  };
}

interface ReadField {
  readonly value?: string;
  readonly warning?: string;
}

/** The first that can be read of the fields that are called so. */
function readField(
  stated: Fields,
  field: Field,
  parse: (text: string) => string | undefined,
  expected: string,
): ReadField {
  const said = statedFields(stated, field);
  for (const [, value] of said) {
    const parsed = parse(textOf(value) ?? "");
    if (parsed !== undefined) return { value: parsed };
  }
  const [first] = said;
  if (first === undefined) return {};
  const [key, value] = first;
  return { warning: `its ${key} ${shorten(JSON.stringify(value))} is left out: write it as ${expected}` };
}

/** Exports name a publisher in an object of its own. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string" || typeof value === "number") return String(value);
  return typeof value === "object" && value !== null && "name" in value ? textOf(value.name) : undefined;
}

const LONGEST_SHOWN = 60;

function shorten(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN).toWellFormed()}…`;
}

/** On one line, without the signs that steer machines, and without half a character. */
function toLine(text: string): string | undefined {
  const line = withoutInvisible(text)
    .toWellFormed()
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
  return line || undefined;
}

/** 2018, 2018-1, 2018年1月, 20180130, and every full date that a page may state. */
const YEAR_MONTH = /^(\d{4})(?:年?$|[-/.年](\d{1,2})月?$)/u;
const WITHOUT_MARKS = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/u;

function toDate(text: string): string | undefined {
  const plain = text.normalize("NFKC").trim();
  const [, year, month, day] = YEAR_MONTH.exec(plain) ?? WITHOUT_MARKS.exec(plain) ?? [];
  if (year === undefined) return findWrittenDate(plain);
  return toPartialDate(Number(year), ...[month, day].filter((part) => part !== undefined).map(Number));
}
