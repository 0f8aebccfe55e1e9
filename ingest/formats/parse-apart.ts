/** Hands a file to a parser in a thread of its own, with a deadline and a limit of memory. */

import { Worker } from "node:worker_threads";
import { NotReadable } from "./not-readable.ts";
import type { ParsedDocument } from "./parsed-document.ts";

export interface ParseTask {
  readonly kind: "html" | "fragment" | "pdf" | "docx";
  readonly bytes: Uint8Array;
}

export type Parsed =
  | { readonly status: "parsed"; readonly document: ParsedDocument }
  | { readonly status: "refused"; readonly reason: string };

const DEADLINE_SECONDS = 10;
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

let idle: Worker | undefined;

/** One file after the other; a thread that had to be ended is replaced by a new one. */
export async function parseApart(task: ParseTask): Promise<ParsedDocument> {
  const worker = idle ?? new Worker(new URL("./parse-worker.ts", import.meta.url), { resourceLimits: LIMITS });
  idle = undefined;
  worker.ref();
  try {
    const parsed = await answerOf(worker, task);
    if (parsed.status === "refused") throw new NotReadable(parsed.reason);
    return parsed.document;
  } finally {
    worker.unref();
  }
}

function answerOf(worker: Worker, task: ParseTask): Promise<Parsed> {
  const { promise, resolve, reject } = Promise.withResolvers<Parsed>();
  const refuse = (reason: string) => {
    void worker.terminate();
    reject(new NotReadable(reason));
  };
  const onMessage = (parsed: Parsed) => {
    idle = worker;
    resolve(parsed);
  };
  const onError = (error: unknown) => refuse(`its parser failed: ${error instanceof Error ? error.message : error}`);
  const timer = setTimeout(
    () => refuse(`it took longer than ${DEADLINE_SECONDS} s: save its text as .txt`),
    DEADLINE_SECONDS * 1_000,
  );
  worker.once("message", onMessage).once("error", onError).postMessage(task);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off("message", onMessage).off("error", onError);
  });
}
