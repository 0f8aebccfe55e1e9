/** What a person can ask of `npm run review`. */

import { claimId } from "#graph/schema";
import { CommandError, parseOptions } from "../command-line.ts";

export const HELP = `Asks you about the claims that the reader was least sure of, and keeps what you say.

  npm run review                          one after the other, on a terminal
  npm run review -- --list [--limit N]    shows the N least sure ones (20)
  npm run review -- --accept ID [--accept ID …] [--reject ID …] [--note TEXT]

A claim is as sure as the weakest thing that it rests on: how often its rule was
right where people had read the same text, and so for claims of which one side is
named in another sentence, stands far away, or is known by a short name only.

Answers go to overrides/review.yaml in the data folder, one entry after the other;
docs/correcting.md tells what else may stand there. An accepted claim is marked,
a rejected one leaves the graph; both are kept when articles are read again.
A running server sees them within a second.

  --accept   the id of a claim that its sentence states; may be repeated
  --reject   the id of a claim that its sentence does not state; may be repeated
  --note     why, for whoever reads the file
  --help     this page

Settings, from the environment: DATA_DIR (./data); with NEO4J_URI,
NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE, Neo4j is the store.

Exit code: 0 all went well; 1 nothing could be done; 2 a correction has no effect.
`;

export interface Verdict {
  readonly verdict: "accept" | "reject";
  readonly claim: string;
}

export type Request =
  | { readonly wish: "help" }
  | { readonly wish: "list"; readonly limit: number }
  | { readonly wish: "ask" }
  | { readonly wish: "judge"; readonly verdicts: readonly Verdict[]; readonly note: string | undefined };

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  list: { type: "boolean" },
  limit: { type: "string" },
  accept: { type: "string", multiple: true },
  reject: { type: "string", multiple: true },
  note: { type: "string" },
} as const;

const SEE_HELP = "See npm run review -- --help.";

const USUAL_LIMIT = "20";

/** Without a wish a person at a terminal is asked, and anybody else gets the list. */
export function parseRequest(args: readonly string[], isTerminal: boolean): Request {
  const { values, positionals } = parseOptions(args, OPTIONS, SEE_HELP);
  const { help, list, limit, accept = [], reject = [], note } = values;
  if (help === true) return { wish: "help" };
  if (positionals[0] !== undefined) throw new CommandError(`"${positionals[0]}" belongs to no option. ${SEE_HELP}`);
  const verdicts = [...accept.map(toVerdict("accept")), ...reject.map(toVerdict("reject"))];
  const twice = verdicts.find(({ claim }, index) => verdicts.findIndex((other) => other.claim === claim) !== index);
  if (twice !== undefined) throw new CommandError(`${twice.claim} is named twice. ${SEE_HELP}`);
  if (verdicts.length > 0) return { wish: "judge", verdicts, note };
  if (note !== undefined) throw new CommandError(`--note goes with --accept or --reject. ${SEE_HELP}`);
  if (list !== true && limit === undefined && isTerminal) return { wish: "ask" };
  return { wish: "list", limit: parseLimit(limit ?? USUAL_LIMIT) };
}

function parseLimit(text: string): number {
  if (/^[1-9]\d{0,6}$/u.test(text)) return Number(text);
  throw new CommandError(`--limit takes a whole number from 1 to 9999999, not "${text}". ${SEE_HELP}`);
}

function toVerdict(verdict: Verdict["verdict"]) {
  return (claim: string): Verdict => {
    if (claimId.safeParse(claim).success) return { verdict, claim };
    throw new CommandError(`"${claim}" is not the id of a claim, such as claim:1f2e3d4c5b6a7988. ${SEE_HELP}`);
  };
}
