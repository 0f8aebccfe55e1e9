/** The command line that shows how a file is read: `npm run explain -- FILE`. */

import { CommandError, parseOptions } from "./command-line.ts";
import { choosePaint } from "./explain/paint.ts";
import { runCommand } from "./run-command.ts";

const HELP = `Shows how a file is read, and why: nothing is recorded.

  npm run explain -- FILE…
  npm run --silent explain -- FILE > before.txt     # to compare after a change

For each article its blocks with their roles, and sentence by sentence

  [name 3]     a name, and the number of the thing that it means
  [name = 3]   a description (该区, the park), and what it stands for; = ? when that is not known
  +            a claim: its rule and the words of it, its date, its amount
  -            words of a rule that are denied, over, or only supposed: no claim
  ?            words that a rule knows, in a sentence from which nothing was read

then the things with the rules that found them, and what was seen and left.

  --help       this page

Kinds are colored on a terminal; NO_COLOR=1 turns that off, FORCE_COLOR=1 keeps it through a pipe.

Exit code: 0 all is shown; 1 nothing could be; 2 some of it was set aside, or read without something that it says.
`;

const SEE_HELP = "See npm run explain -- --help.";
const OPTIONS = { help: { type: "boolean", short: "h" } } as const;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, SEE_HELP);
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  if (positionals.length === 0) throw new CommandError(`Which file shall be explained? ${SEE_HELP}`);
  const [{ showFile }, { findFiles }] = await Promise.all([
    import("./explain/show-file.ts"),
    import("./stages/load-files.ts"),
  ]);
  const files = await findFiles(positionals);
  if (files.length === 0) throw new CommandError(`There is no file in ${positionals.join(", ")}. Check the path.`);
  const paint = choosePaint(process.stdout, process.env);
  const shown = { articles: 0, remarks: 0 };
  for (const file of files) await showFile(file, paint, shown);
  if (shown.remarks === 0) return 0;
  return shown.articles > 0 ? 2 : 1;
}

await runCommand(() => run(process.argv.slice(2)));
