/** The command line that learns what names are and which pairs are tied, from what people read in texts: `npm run learn`. */

import { runCommand } from "../ingest/run-command.ts";
import { parseOptions } from "../server/command-line.ts";

const HELP = `Learns what is a name in a sentence, and which pairs of names a sentence ties, from what people read in texts: bench/articles, and
../shared/corpus without the half of dev that is kept unseen. Shows how well it does on files that it has not learned from (in five parts: it learns five times over).

  npm run learn -- [--write]

  --write    shows nothing, learns from all files and takes the weights as the new ones: name-weights.*.tsv, relation-weights.tsv and unnamed-weights.tsv
             in ingest/lexicon
  --help     this page`;

const OPTIONS = { help: { type: "boolean" }, write: { type: "boolean" } } as const;

async function learn(): Promise<number> {
  const { help, write } = parseOptions(OPTIONS, "npm run learn --");
  if (help) {
    console.log(HELP);
    return 0;
  }
  const { learnNames, learnRelations } = await import("./learn/learn-from-files.ts");
  await learnNames(write);
  await learnRelations(write);
  return 0;
}

await runCommand(learn);
