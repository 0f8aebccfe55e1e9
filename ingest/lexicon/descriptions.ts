/** Phrases that stand for things named elsewhere, from `descriptions.tsv`. */

import { NODE_LABELS, type NodeLabel } from "#graph/schema";
import { LexiconError } from "./lexicon-error.ts";
import { loadTable, toNames } from "./load-lexicon.ts";

const PICKS = ["recent", "subject", "first", "last", "all", "new", "told", "speaker", "own"] as const;

export interface Description {
  readonly language: string;
  readonly text: string;
  /** What its mention is labelled: its kind, or a company where it may be anything. */
  readonly label: NodeLabel;
  /** Undefined: things of any kind. */
  readonly kind: NodeLabel | undefined;
  readonly count: number;
  readonly pick: (typeof PICKS)[number];
}

export const DESCRIPTIONS: readonly Description[] = loadTable("descriptions.tsv", [
  "language",
  "kinds",
  "count",
  "pick",
  "phrases",
]).flatMap((row) => {
  const kind = NODE_LABELS.find((label) => label === row.kinds);
  const pick = PICKS.find((one) => one === row.pick);
  const count = Number(row.count);
  if (pick === undefined || !Number.isInteger(count) || (kind === undefined && row.kinds !== "any")) {
    throw new LexiconError("descriptions.tsv", undefined, `cannot read "${row.kinds} ${row.count} ${row.pick}"`);
  }
  return toNames(row.phrases).map((text) => ({
    language: row.language,
    text,
    label: kind ?? "Company",
    kind,
    count,
    pick,
  }));
});

export const DESCRIPTION_BY_RULE: ReadonlyMap<string, Description> = new Map(
  DESCRIPTIONS.map((description) => [`description:${description.text}`, description]),
);
