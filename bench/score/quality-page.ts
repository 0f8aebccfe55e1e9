/** The text of docs/quality.md. */

import { toMarkdown } from "../tables.ts";
import type { Quality } from "./measure.ts";
import { toQualityTables } from "./quality-tables.ts";

const INTRODUCTION = `# How well it reads

Written by \`npm run score -- --write\`; the same figures, by name, are in \`bench/figures.json\`. A test measures again and fails when one of those drops by more than 0.01.

**What is measured.** Whole articles whose things and relations people have written down beforehand, by rules of their own (what counts as a name, which relations a text states, what is optional).
\`samples\` are the articles that ship with the product, \`seed\` is one newspaper page, \`dev\` are texts of many shapes in Chinese (both scripts) and English. They lie beside the project, in \`../shared/corpus\`.
\`dev\` is split once, by a hash of each file's name: rules are to be written on \`learned\`, while of \`unseen\` only the figures are looked at, and the command shows none of its mistakes. Where the two drift apart, rules fit files and not language.
\`Held out\` are articles by writers who do not know the reader; nobody learns from them or looks at their mistakes (\`bench/held-out\`, in the project itself).
The finance news are 2,000 real sentences in which others labelled pairs of firms; their labels are noisy, so that a recall above 0.5 is not to be had honestly.

**How.** Every text goes the way of \`npm run ingest\` into a store of its own, and the graph comes out as \`npm run export\` writes it. The judge is the script beside the corpus. A thing is right when
its kind is and one of its names; a relation when its type, its direction and both ends are, and when the sentence that it shows stands in the text. \`evidence\` is the share of quotations found there, \`status\` the share of right relations that are rightly planned or actual.

**Again.**

\`\`\`sh
npm run score                      # all tables, then what has moved; exit code 1 if a figure dropped
npm run score -- --misses 40       # mistakes too, those of the worst files first, with their sentences
npm run score -- --file 01-chengdu-partners.md        # one file only, with all its mistakes
npm run score -- --write           # takes the figures as the new ones, and writes this page
npm run score -- --corpus bench/held-out     # only what is held out: what a change is worth on other parks, other wordings
\`\`\`

Figures by type, language and file are shown and not guarded: a single reading moves them by more than 0.01.`;

export function toQualityPage(quality: Quality): string {
  return [INTRODUCTION, ...toQualityTables(quality).map(toMarkdown)].join("\n\n").concat("\n");
}
