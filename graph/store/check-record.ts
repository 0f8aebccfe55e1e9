/** The gate before every store: a record is taken as the contract says, its evidence in its text, or not at all. */

import type { z } from "zod";
import { GraphError } from "../errors.ts";
import {
  type ArticleRecord,
  articleRecord,
  isQuoteAt,
  joinLines,
  type ReadClaim,
  type ReadEntity,
  type Span,
} from "../schema/index.ts";

/** The record in the form that is kept; throws a GraphError that names the article and what is wrong with it. */
export function checkRecord(input: ArticleRecord): ArticleRecord {
  const parsed = articleRecord.safeParse(input);
  if (!parsed.success) refuse(input, toFirstFault(parsed.error));

  const record = parsed.data;
  const fault = findFault(record);
  if (fault !== undefined) refuse(record, fault);
  return record;
}

function toFirstFault({ issues: [first] }: z.ZodError): string {
  return `${first?.path.join(".")} is not as the contract says (${first?.message})`;
}

function refuse({ id, source }: Pick<ArticleRecord, "id" | "source">, fault: string): never {
  throw new GraphError(
    "invalid",
    `The article "${id}" (${source}) was not stored: ${fault}. The reader must be mended.`,
  );
}

function findFault(record: ArticleRecord): string | undefined {
  if (!record.text.isWellFormed()) return "its text holds half a character";
  return (
    first(record.blocks, ({ span }, index) => findOutside(record, { [`block ${index}`]: span })) ??
    first(record.entities, (entity) => findFaultyEntity(record, entity)) ??
    first(record.claims, (claim, index) => findFaultyClaim(record, claim, index))
  );
}

function findFaultyEntity(record: ArticleRecord, { label, name, keys, spans }: ReadEntity): string | undefined {
  const stray = keys.find((key) => !key.startsWith(`${label.toLowerCase()}:`));
  if (stray !== undefined) return `the key "${stray}" of "${name}" does not start with its label`;
  return first(spans, (span) => findOutside(record, { [`mention of "${name}"`]: span }));
}

function findFaultyClaim(record: ArticleRecord, claim: ReadClaim, index: number): string | undefined {
  const named = `claim ${index} (${claim.type}, rule ${claim.rule})`;
  if (record.entities[claim.subject] === undefined) return `${named} has no subject`;
  if (record.entities[claim.object] === undefined) return `${named} has no object`;

  const outside = findOutside(record, toPlaces(claim));
  if (outside !== undefined) return `of ${named} ${outside}`;

  const quote = joinLines(record.text.slice(...claim.sentence)).text;
  return isQuoteAt(record.text, claim.sentence, quote) && quote.isWellFormed() ? undefined : `${named} quotes nothing`;
}

function toPlaces({
  sentence,
  subjectSpan,
  objectSpan,
  cues,
  date,
  amount,
}: ReadClaim): Readonly<Record<string, Span>> {
  return {
    ...{ sentence, subject: subjectSpan, object: objectSpan },
    ...(date && { date: date.span }),
    ...(amount && { amount: amount.span }),
    ...Object.fromEntries(cues.map((cue, index) => [`cue ${index}`, cue])),
  };
}

function findOutside({ text }: ArticleRecord, spans: Readonly<Record<string, Span>>): string | undefined {
  const stray = Object.entries(spans).find(([, [start, end]]) => start >= end || end > text.length);
  return stray && `the ${stray[0]} (${stray[1].join(" to ")}) lies outside the text`;
}

function first<Item>(items: readonly Item[], findIn: (item: Item, index: number) => string | undefined) {
  for (const [index, item] of items.entries()) {
    const fault = findIn(item, index);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
