/** Names that news use without saying what they name: famous firms, universities, ministries, parks. */

import { NODE_LABELS, type NodeLabel } from "#graph/schema";
import { LexiconError } from "./lexicon-error.ts";
import { loadTable, toNames } from "./load-lexicon.ts";

const FIRM_COLUMNS = ["zh", "en", "needs-context"] as const;
const firms = [...loadTable("known-firms.tsv", FIRM_COLUMNS), ...loadTable("listed-firms.tsv", FIRM_COLUMNS)];
const universities = loadTable("known-universities.tsv", ["short", "zh", "en"]);
const synonyms = loadTable("known-synonyms.tsv", ["label", "names"]);
const institutions = loadTable("known-institutions.tsv", ["label", "names"]);

/** Firms' names that are common words too: 小米, 大众. */
export const NEEDS_CONTEXT: ReadonlySet<string> = new Set(firms.flatMap((row) => toNames(row["needs-context"])));

export const KNOWN_NAMES: ReadonlyMap<string, NodeLabel> = new Map<string, NodeLabel>([
  ...firms.flatMap(({ zh, en }) => [...toNames(zh), ...toNames(en)].map((name) => [name, "Company"] as const)),
  ...universities.flatMap(({ short, zh, en }) =>
    [...toNames(short), ...toNames(zh), ...toNames(en)].map((name) => [name, "University"] as const),
  ),
  ...synonyms.flatMap(({ label, names }) => toNames(names).map((name) => [name, toLabel(label)] as const)),
  ...institutions.flatMap(({ label, names }) => toNames(names).map((name) => [name, toLabel(label)] as const)),
]);

/** Names of one thing that no rule of spelling connects: 清华 and 清华大学 and Tsinghua University. */
export const KNOWN_SYNONYMS: readonly (readonly string[])[] = [
  ...universities.map(({ short, zh, en }) => [...toNames(short), ...toNames(zh), ...toNames(en)]),
  ...synonyms.map(({ names }) => toNames(names)),
];

function toLabel(text: string): NodeLabel {
  const label = NODE_LABELS.find((one) => one === text);
  if (label === undefined) throw new LexiconError("known-institutions.tsv", undefined, `"${text}" is no kind of thing`);
  return label;
}
