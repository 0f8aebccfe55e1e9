/** The endings of Chinese names by kind, from `chinese-endings.tsv`, and the trades that end firms' names. */

import type { NodeLabel } from "#graph/schema";
import { LABEL, NAMES, oneOf, SOME_NAMES, TEXT } from "./cells.ts";
import { NOT_BEHIND_TRADE, TRADES, type Trade } from "./chinese-trades.ts";
import { loadTable } from "./load-lexicon.ts";

const NEEDS = ["any", "proper", "field", "coined", "strange", "placed", "inpark", "site"] as const;
type Need = (typeof NEEDS)[number];

export interface Ending {
  readonly text: string;
  readonly label: NodeLabel;
  readonly needs: Need;
  readonly notBefore: readonly string[];
}

const rows = loadTable("chinese-endings.tsv", {
  label: LABEL,
  needs: oneOf(NEEDS),
  endings: SOME_NAMES,
  "not-before": NAMES,
  example: TEXT,
});

/** An example sentence of each row, the name in 【】. */
export const ENDING_EXAMPLES = rows.map(({ label, example }) => ({ label, example }));

/** Endings by their text; a few are endings of more than one kind. */
export const ENDINGS: ReadonlyMap<string, readonly Ending[]> = Map.groupBy(
  [...rows.flatMap(toEndings), ...[...TRADES.values()].flatMap(toTradeEnding)],
  ({ text }) => text,
);

function toEndings({ label, needs, endings, "not-before": notBefore }: (typeof rows)[number]): readonly Ending[] {
  return endings.map((text) => ({ text, label, needs, notBefore }));
}

/** A trade that needs to be told ends a name only beside the right words: see mentions/chinese-trade-names.ts. */
function toTradeEnding({ text, needs }: Trade): readonly Ending[] {
  return needs === "told" ? [] : [{ text, label: "Company", needs, notBefore: NOT_BEHIND_TRADE }];
}

const LONGEST = 6;

/** What a name's own ending says that it is: 国际科学园协会 is a programme. */
export function labelOfEnding(name: string): NodeLabel | undefined {
  for (let length = LONGEST; length > 1; length--) {
    const [ending] = ENDINGS.get(name.slice(-length)) ?? [];
    if (ending !== undefined && name.length > length) return ending.label;
  }
  return undefined;
}
