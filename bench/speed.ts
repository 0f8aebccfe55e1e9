/** The command line that measures speed and memory: `npm run bench`. */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../ingest/run-command.ts";
import { parseOptions } from "../server/command-line.ts";
import { measureMemory } from "./speed/memory.ts";
import { toSpeedPage, toSpeedTables } from "./speed/speed-page.ts";
import { toText } from "./tables.ts";

const HELP = `Measures how fast articles are read, beside @node-rs/jieba on the same text, and whether memory stays flat.

  npm run bench -- [--write]

  --write   writes docs/performance.md
  --help    this page

It takes some minutes: 10,000 articles are read for the memory alone.`;

const OPTIONS = { help: { type: "boolean" }, write: { type: "boolean" } } as const;
const SIZE = { pairs: 11, articles: 50, passes: 40 };
const [MANY, STEP] = [10_000, 2_000];

async function bench(): Promise<number> {
  const { help, write } = parseOptions(OPTIONS, "npm run bench --");
  if (help) {
    console.log(HELP);
    return 0;
  }

  const [{ loadSamples }, { measureRates }] = await Promise.all([
    import("./speed/articles.ts"),
    import("./speed/rates.ts"),
  ]);
  const samples = await loadSamples();
  const rates = [
    measureRates(
      "Chinese",
      samples.filter(({ language }) => language !== "en"),
      SIZE,
    ),
    measureRates(
      "English",
      samples.filter(({ language }) => language === "en"),
      SIZE,
    ),
  ];
  const tables = toSpeedTables(rates, await measureMemory(MANY, STEP));
  console.log(tables.map(toText).join("\n\n"));
  if (!write) return 0;
  await writeFile(join(import.meta.dirname, "../docs/performance.md"), toSpeedPage(tables));
  console.log("Written: docs/performance.md.");
  return 0;
}

await runCommand(bench);
