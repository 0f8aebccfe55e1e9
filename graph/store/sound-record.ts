/** Records as they come back from a disk, which may have kept them badly: one that is damaged takes no other with it. */

import { type ArticleRecord, articleRecord } from "../schema/index.ts";

/** Undefined for what is no longer the record that was put there. */
export function findSoundRecord(json: string): ArticleRecord | undefined {
  const record = articleRecord.safeParse(parseJson(json)).data;
  return record?.claims.every((claim) => isAboutSomething(claim, record)) ? record : undefined;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isAboutSomething({ subject, object }: ArticleRecord["claims"][number], { entities }: ArticleRecord): boolean {
  return subject < entities.length && object < entities.length;
}

/** The graph goes on without it, so somebody has to hear of it. */
export function tellDamagedRecord(id: string, source: string): void {
  console.error(`The record of "${id}" is damaged and left out. Read ${source} in again with npm run ingest.`);
}
