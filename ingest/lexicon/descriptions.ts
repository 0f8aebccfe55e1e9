/** Phrases that stand for things named elsewhere, from `descriptions.tsv`. */

import { NODE_LABELS, type NodeLabel } from "#graph/schema";
import { COUNT, oneOf, SOME_NAMES } from "./cells.ts";
import { loadTable, toIndex } from "./load-lexicon.ts";

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

const rows = loadTable("descriptions.tsv", {
  language: oneOf(["zh", "en"]),
  kinds: oneOf([...NODE_LABELS, "any"]),
  count: COUNT,
  pick: oneOf(PICKS),
  phrases: SOME_NAMES,
});

export const DESCRIPTIONS: readonly Description[] = [
  ...toIndex(rows, ({ language, kinds, count, pick, phrases }) => {
    const kind = kinds === "any" ? undefined : kinds;
    return phrases.map((text) => [text, { language, text, label: kind ?? "Company", kind, count, pick }]);
  }).values(),
];

export const DESCRIPTION_BY_RULE: ReadonlyMap<string, Description> = new Map(
  DESCRIPTIONS.map((description) => [`description:${description.text}`, description]),
);
