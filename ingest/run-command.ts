/** Runs a command of this room, or of whoever measures it, to its end. */

import { explain } from "./command-line.ts";

/**
 * What a person can put right is one line and exit code 1; anything else is a bug and is shown whole.
 * What reads the lexicon has to be loaded within the command: then its faults are told like any other.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  // `npm run ingest | head`: nobody listens any more; what is on record stays on record.
  process.stdout.on("error", () => process.exit(1));
  try {
    process.exitCode = await command();
  } catch (error) {
    const explanation = explain(error);
    if (explanation === undefined) throw error;
    process.stderr.write(`${explanation}\n`);
    process.exitCode = 1;
  }
}
