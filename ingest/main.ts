/** The command line: `npm run ingest -- PATH…` */

import { type GraphStore, openStore, parseStoreConfiguration } from "#graph";
import { CommandError, HELP, parseRequest, type Request } from "./command-line.ts";
import { type Output, tellAsJson, tellPerson } from "./progress.ts";
import { removeArticles } from "./remove.ts";
import { toExitCode, toSummary } from "./report.ts";
import { runCommand } from "./run-command.ts";

const output: Output = {
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? 80,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
};

async function run(request: Request): Promise<number> {
  if (request.wish === "help") {
    output.write(HELP);
    return 0;
  }
  if (request.wish === "remove")
    return inStore((store) => removeArticles(request.ids, store, output), { mustExist: true });
  const [{ ingest }, { findFiles }] = await Promise.all([import("./pipeline.ts"), import("./stages/load-files.ts")]);
  const files = await findFiles(request.paths);
  if (files.length === 0) throw new CommandError(`There is no file in ${request.paths.join(", ")}. Check the path.`);

  return inStore(async (store) => {
    const report = await ingest(files, store, request.log === "json" ? tellAsJson(output) : tellPerson(output));
    if (request.log === "person") output.write(`${toSummary(report)}\n`);
    const code = toExitCode(report);
    return code === 2 && request.isLenient ? 0 : code;
  });
}

async function inStore(work: (store: GraphStore) => Promise<number>, wanted = {}): Promise<number> {
  const store = await openStore(parseStoreConfiguration(process.env), wanted);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

await runCommand(() => run(parseRequest(process.argv.slice(2))));
