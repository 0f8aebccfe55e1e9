/** From files to the exported graph, the way of the product: every stage, a store of its own, the export. */

import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { type GraphExport, openStore } from "#graph";
import type { ClaimToJudge } from "#graph/schema";
import { ingest } from "../../ingest/pipeline.ts";
import type { SetAside } from "../../ingest/report.ts";
import { findFiles } from "../../ingest/stages/load-files.ts";
import { isGold } from "./corpus.ts";

export interface ReadGraph {
  readonly graph: GraphExport;
  readonly claims: readonly ClaimToJudge[];
  readonly setAside: readonly SetAside[];
}

export async function readGraph(texts: string, workspace: string): Promise<ReadGraph> {
  const files = (await findFiles([texts])).filter(({ name }) => !isGold(name));
  const store = await openStore({ kind: "embedded", dataDir: await mkdtemp(join(workspace, "data-")) });
  try {
    const { setAside } = await ingest(files, store);
    return { graph: await store.exportGraph(), claims: await store.claimsToJudge(), setAside };
  } finally {
    await store.close();
  }
}
