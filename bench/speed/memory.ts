/** Whether memory stays flat while thousands of articles are read: in a process of its own that may not have much. */

import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";

const run = promisify(execFile);
const sample = z.object({ read: z.number(), heap: z.number(), peak: z.number() });

/** How much was in use, in MB, when so many articles had been read. */
export type MemorySample = Readonly<z.infer<typeof sample>>;

/** The most that the heap of the reading process may hold, in MB. It dies of more. */
export const HEAP_CAP = 256;

export async function measureMemory(count: number, step: number): Promise<readonly MemorySample[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const script = join(import.meta.dirname, "read-many.ts");
    const options = [`--max-old-space-size=${HEAP_CAP}`, "--expose-gc", script, folder, String(count), String(step)];
    const { stdout } = await run(process.execPath, options);
    return stdout
      .trim()
      .split("\n")
      .map((line) => sample.parse(JSON.parse(line)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
