/** From files to the exported graph, the way of the product: every stage, a store of its own, the export. */

import { mkdtemp } from "node:fs/promises";
import { basename, join } from "node:path";
import { type GraphExport, type GraphReader, openStore } from "#graph";
import type { ClaimToJudge } from "#graph/schema";
import { ingest } from "../../ingest/pipeline.ts";
import type { SetAside } from "../../ingest/report.ts";
import { findFiles } from "../../ingest/stages/load-files.ts";
import { isCalled, isGold } from "./corpus.ts";

export interface ReadGraph {
  readonly graph: GraphExport;
  readonly claims: readonly ClaimToJudge[];
  /** By file, its articles one below the other. */
  readonly texts: ReadonlyMap<string, string>;
  readonly setAside: readonly SetAside[];
}

/** Of all files below the folder, or of the one that is called so. */
export async function readGraph(folder: string, workspace: string, only?: string): Promise<ReadGraph> {
  const all = (await findFiles([folder])).filter(({ name }) => !isGold(name));
  const files = only === undefined ? all : all.filter(({ name }) => isCalled(name, only));
  const store = await openStore({ kind: "embedded", dataDir: await mkdtemp(join(workspace, "data-")) });
  try {
    const { setAside } = await ingest(files, store);
    const graph = await store.exportGraph();
    return { graph, claims: await store.claimsToJudge(), texts: await loadTexts(store, graph), setAside };
  } finally {
    await store.close();
  }
}

async function loadTexts(store: GraphReader, { articles }: GraphExport): Promise<ReadGraph["texts"]> {
  const texts = new Map<string, string>();
  for (const { id, source } of articles) {
    const text = (await store.findArticle(id))?.text ?? "";
    texts.set(basename(source), `${texts.get(basename(source)) ?? ""}${text}\n\n`);
  }
  return texts;
}
