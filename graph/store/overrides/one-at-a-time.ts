/** One process at a time changes what people have said: the others wait until it is done, and are told when it takes too long. */

import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { GraphError } from "../../errors.ts";

/** An empty database, for its lock: the system takes that off whoever ends, however he ends. */
const FILE = "review.lock";
/** In milliseconds; an answer is written in a few. */
const PATIENCE = 15_000;
const SQLITE_BUSY = 5;

export function oneAtATime<Value>(dataDir: string, work: () => Value): Value {
  const path = join(dataDir, FILE);
  const lock = new DatabaseSync(path, { timeout: PATIENCE });
  try {
    take(lock, path);
    return work();
  } finally {
    lock.close();
  }
}

function take(lock: DatabaseSync, path: string): void {
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    if (!(cause instanceof Error && "errcode" in cause && cause.errcode === SQLITE_BUSY)) throw cause;
    const advice = "Nothing was changed; say it again when that has ended.";
    throw new GraphError("unavailable", `Another npm run review keeps ${path} locked. ${advice}`, { cause });
  }
}
