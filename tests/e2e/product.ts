/** The product as a user runs it: page built, articles read, server up; all in processes of their own. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ended, firstLine, run, start } from "../run-command.ts";

export interface Product {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts it on a data folder of its own, with these articles in it. */
export function startProduct(articles: string): Promise<Product> {
  return startProductOn((dataDir) => succeed("ingest/main.ts", [articles], { DATA_DIR: dataDir }));
}

/** Starts it on a data folder of its own, into which somebody has put something. */
export async function startProductOn(fill: (dataDir: string) => Promise<void>): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), "product-"));
  await succeed("client/build.ts");
  await fill(dataDir);

  const server = start("server/main.ts", [], { DATA_DIR: dataDir, PORT: "0" });
  const end = ended(server);
  const line = await firstLine(server);
  return {
    origin: /http:\/\/\S+:\d+/u.exec(line)?.[0] ?? line,
    stop: async () => {
      server.kill("SIGTERM");
      await end;
      rmSync(dataDir, { recursive: true });
    },
  };
}

async function succeed(file: string, options: readonly string[] = [], settings: Record<string, string> = {}) {
  const { code, out, err } = await run(file, options, settings);
  if (code !== 0) throw new Error(`${file} ended with ${code}.\n${out}\n${err}`);
}
