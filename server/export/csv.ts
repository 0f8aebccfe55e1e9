/** One row for each claim, with all that it takes to cite it, as RFC 4180 has it: for spreadsheets and statistics. */

import type { GraphExport } from "#graph";
import { type ClaimInGraph, toClaims } from "./claims.ts";

type Cell = string | number | boolean | undefined;

const COLUMNS: Readonly<Record<string, (of: ClaimInGraph) => Cell>> = {
  claim: ({ claim }) => claim.id,
  relation: ({ edge }) => edge.id,
  type: ({ edge }) => edge.type,
  subject: ({ subject }) => subject.id,
  subjectLabel: ({ subject }) => subject.label,
  subjectName: ({ subject }) => subject.name,
  subjectAliases: ({ subject }) => subject.aliases.join("; "),
  object: ({ object }) => object.id,
  objectLabel: ({ object }) => object.label,
  objectName: ({ object }) => object.name,
  objectAliases: ({ object }) => object.aliases.join("; "),
  status: ({ claim }) => claim.status,
  date: ({ claim }) => claim.date,
  dateInferred: ({ claim }) => claim.dateInferred,
  amount: ({ claim }) => claim.amount,
  currency: ({ claim }) => claim.currency,
  quote: ({ claim }) => claim.quote,
  reviewed: ({ claim }) => claim.reviewed,
  rule: ({ claim }) => claim.rule,
  article: ({ article }) => article.id,
  title: ({ article }) => article.title,
  publisher: ({ article }) => article.publisher,
  published: ({ article }) => article.published,
  language: ({ article }) => article.language,
  source: ({ article }) => article.source,
  articleStart: ({ article }) => article.start,
  quoteStart: ({ claim }) => claim.span[0],
  quoteEnd: ({ claim }) => claim.span[1],
  subjectStart: ({ claim }) => claim.subjectSpan[0],
  subjectEnd: ({ claim }) => claim.subjectSpan[1],
  objectStart: ({ claim }) => claim.objectSpan[0],
  objectEnd: ({ claim }) => claim.objectSpan[1],
};

/** By it spreadsheets know that this is UTF-8. */
const MARK = "\ufeff";

export function toCsv(graph: GraphExport): string {
  const rows = toClaims(graph).map((of) => Object.values(COLUMNS).map((cell) => cell(of)));
  return MARK + [Object.keys(COLUMNS), ...rows].map((cells) => `${cells.map(toCell).join(",")}\r\n`).join("");
}

export function toCell(value: Cell): string {
  const text = String(value ?? "");
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
