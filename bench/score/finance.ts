/** Pairs of firms that people labelled in real finance news: written, read and judged by the script beside them. */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runJudge } from "./judge.ts";
import { readGraph } from "./read-graph.ts";
import type { Tally } from "./tally.ts";

export interface PairScore {
  readonly type: string;
  readonly tally: Tally;
}

export async function measureFinance(folder: string, workspace: string): Promise<readonly PairScore[]> {
  const script = join(folder, "pairs.mjs");
  const texts = join(workspace, "finance");
  await runJudge(script, ["write", texts]);
  const { graph } = await readGraph(texts, workspace);
  const file = join(workspace, "finance.json");
  await writeFile(file, JSON.stringify(graph));
  return parsePairScores(await runJudge(script, ["score", file]));
}

const LINE = /^(?<type>[A-Z_]+) .*\(right (?<right>\d+), missed (?<missed>\d+), wrong (?<wrong>\d+)\)$/gmu;

export function parsePairScores(report: string): readonly PairScore[] {
  return [...report.matchAll(LINE)].map(({ groups = {} }) => ({
    type: groups["type"] ?? "",
    tally: { right: Number(groups["right"]), wrong: Number(groups["wrong"]), missed: Number(groups["missed"]) },
  }));
}
