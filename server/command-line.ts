/** What the commands of this room share: their options, and how they fail. */

import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { GraphError } from "#graph";

/** Runs a command to its end. A failure that the caller can act on is one line; anything else is a bug and is shown whole. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof GraphError ? error.message : error);
    process.exit(1);
  }
}

/** The options on the command line; what is not one of them is refused. */
export function parseOptions<const Options extends ParseArgsOptionsConfig>(options: Options, command: string) {
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split(/\.\s/u)[0] : cause;
    throw new GraphError("invalid", `${reason}. See \`${command} --help\`.`, { cause });
  }
}
