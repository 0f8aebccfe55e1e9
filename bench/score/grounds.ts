/** How often what a claim rests on was right: counted over texts that nobody has learned from, for `npm run review`. */

import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ClaimToJudge } from "#graph/schema";
import { findGrounds, type Ground } from "../../ingest/review/grounds.ts";
import { ROOT } from "./corpus.ts";
import type { FileScore, SetScore } from "./measure.ts";

const FILE = join(ROOT, "ingest/review/grounds.tsv");
const HEAD = `# How often claims with such grounds were right in texts that nobody has learned from, against what people had read in them.
# Written by npm run score -- --write; npm run review asks about the weakest first.
ground\tright\twrong
`;

export async function writeGrounds(sets: readonly SetScore[]): Promise<void> {
  const lines = countGrounds(sets).map(({ name, right, wrong }) => `${name}\t${right}\t${wrong}\n`);
  await writeFile(FILE, HEAD + lines.join(""));
}

/** By name. What the gold neither asks for nor forbids is no mistake, and counts as right. */
export function countGrounds(sets: readonly SetScore[]): readonly Ground[] {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const { files, claims } of sets) {
    const judged = new Map(files.map((file) => [file.file, file]));
    for (const claim of claims) {
      const file = judged.get(basename(claim.source));
      if (file === undefined) continue;
      for (const name of findGrounds(claim)) {
        const count = counts.get(name) ?? { right: 0, wrong: 0 };
        count[isWrong(claim, file) ? "wrong" : "right"]++;
        counts.set(name, count);
      }
    }
  }
  return [...counts].map(([name, count]) => ({ name, ...count })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isWrong({ type, subject, object }: ClaimToJudge, { mistakes }: FileScore): boolean {
  return mistakes.some(({ what, type: wrong, ends }) => {
    if (what !== "wrong" || wrong !== type || ends === undefined) return false;
    const isTurned = type === "PARTNERED_WITH" && ends[0] === object && ends[1] === subject;
    return isTurned || (ends[0] === subject && ends[1] === object);
  });
}
