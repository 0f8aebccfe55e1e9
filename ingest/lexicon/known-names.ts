/** Names that news use without saying what they name: famous firms, universities, ministries, parks. */

import type { NodeLabel } from "#graph/schema";
import { LABEL, NAMES, SOME_NAMES } from "./cells.ts";
import { loadTable, toIndex } from "./load-lexicon.ts";

const FIRM_COLUMNS = { zh: SOME_NAMES, en: NAMES, "needs-context": NAMES };
const firms = [...loadTable("known-firms.tsv", FIRM_COLUMNS), ...loadTable("listed-firms.tsv", FIRM_COLUMNS, 2)];
const universities = loadTable("known-universities.tsv", { short: NAMES, zh: NAMES, en: NAMES }).map(
  ({ at, short, zh, en }) => ({ at, label: "University" as const, names: [...short, ...zh, ...en] }),
);
const synonyms = loadTable("known-synonyms.tsv", { label: LABEL, names: SOME_NAMES });
const institutions = loadTable("known-institutions.tsv", { label: LABEL, names: SOME_NAMES });

/** Firms' names that are common words too: 小米, 大众. */
export const NEEDS_CONTEXT: ReadonlySet<string> = new Set(firms.flatMap((row) => row["needs-context"]));

export const KNOWN_NAMES: ReadonlyMap<string, NodeLabel> = toIndex(
  [
    ...firms.map(({ at, zh, en }) => ({ at, label: "Company" as const, names: [...zh, ...en] })),
    ...universities,
    ...synonyms,
    ...institutions,
  ],
  ({ label, names }) => names.map((name) => [name, label]),
);

/** Names of one thing that no rule of spelling connects: 清华 and 清华大学 and Tsinghua University. */
export const KNOWN_SYNONYMS: readonly (readonly string[])[] = [...universities, ...synonyms].map(({ names }) => names);
