/** Asks the judge that comes with the corpus: `score.mjs`, in a process of its own, by its JSON. */

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { GraphError, type GraphExport } from "#graph";
import { CORPUS, type GoldSet, ROOT } from "./corpus.ts";

const run = promisify(execFile);
const JUDGE = join(CORPUS, "score.mjs");

const tally = z.object({ right: z.number(), wrong: z.number(), missed: z.number() });
const judgement = z.object({
  summary: z.object({ evidence: z.number().nullable(), status: z.number().nullable() }),
  rows: z.array(
    z.object({
      source: z.string(),
      entity: tally,
      relation: tally,
      misses: z.array(z.string()),
      errors: z.array(z.string()),
    }),
  ),
});

export type Judgement = z.infer<typeof judgement>;
type ExportLike = Pick<GraphExport, "articles" | "nodes" | "edges">;

const NOTHING: ExportLike = { articles: [], nodes: [], edges: [] };

export async function judge(graph: ExportLike, set: GoldSet, workspace: string): Promise<Judgement> {
  const file = join(workspace, `${set.name}.json`);
  await writeFile(file, JSON.stringify(graph));
  return judgement.parse(JSON.parse(await runJudge(JUDGE, [file, set.folder, "--json"])));
}

/** All that the gold requires: what the judge misses in an empty graph. */
export function judgeNothing(set: GoldSet, workspace: string): Promise<Judgement> {
  return judge(NOTHING, set, workspace);
}

/** From the root of the project: there a judge finds the script conversion that names are compared with. */
export async function runJudge(script: string, args: readonly string[]): Promise<string> {
  if (!existsSync(script))
    throw new GraphError("invalid", `There is no ${script}, which judges. Put the corpus there.`);
  const { stdout } = await run(process.execPath, [script, ...args], { cwd: ROOT, maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}
