/** The command line that asks people about what the reader was least sure of: `npm run review`. */

import { createInterface } from "node:readline/promises";
import {
  findJudgments,
  type GraphStore,
  type Judgment,
  openStore,
  parseStoreConfiguration,
  writeJudgments,
} from "#graph";
import type { ClaimId, ClaimToJudge } from "#graph/schema";
import { CommandError } from "./command-line.ts";
import { toCorrectionLine } from "./report.ts";
import { askPerson, type Conversation } from "./review/ask-person.ts";
import { findLeastSure, type WeighedClaim } from "./review/grounds.ts";
import { HELP, parseRequest, type Request, type Verdict } from "./review/request.ts";
import { showClaim, toBefore, toSaying } from "./review/show-claim.ts";
import { runCommand } from "./run-command.ts";

const print = (text: string) => process.stdout.write(`${text}\n`);

/** The exit code: 2 when a correction has no effect. */
async function run(request: Request): Promise<0 | 2> {
  if (request.wish === "help") {
    process.stdout.write(HELP);
    return 0;
  }
  const configuration = parseStoreConfiguration(process.env);
  const store = await openStore(configuration, { mustExist: true });
  try {
    if (request.wish === "judge")
      judgeAll(request.verdicts, request.note, await store.claimsToJudge(), configuration.dataDir);
    // What people have written by hand meanwhile takes effect now, and what does not is told.
    const code = await publish(store);
    if (request.wish === "judge") return code;
    const claims = findLeastSure(await store.claimsToJudge());
    if (request.wish === "list") list(claims, request.limit);
    else if ((await askInTerminal(claims, configuration.dataDir)) > 0) return await publish(store);
    return code;
  } finally {
    await store.close();
  }
}

async function publish(store: GraphStore): Promise<0 | 2> {
  const problems = await store.publish();
  for (const problem of problems) process.stderr.write(`${toCorrectionLine(problem)}\n`);
  return problems.length > 0 ? 2 : 0;
}

function list(claims: readonly WeighedClaim[], limit: number): void {
  for (const claim of claims.slice(0, limit)) print(`${showClaim(claim)}\n`);
  const shown = Math.min(limit, claims.length);
  print(
    claims.length === 0 ? "Nothing is left to judge." : `${shown} of ${claims.length} claims that nobody has judged.`,
  );
}

/** All are written, or none. */
function judgeAll(
  verdicts: readonly Verdict[],
  note: string | undefined,
  claims: readonly ClaimToJudge[],
  dataDir: string,
): void {
  const known = new Map<string, ClaimToJudge>(claims.map((claim) => [claim.id, claim]));
  const judgments = verdicts.map((verdict): Judgment => {
    const claim = verdict.claim as ClaimId;
    const found = known.get(claim);
    // What was rejected is in the graph no more, but its sentence stands in the file.
    const quote = found?.quote ?? findJudgments(dataDir, claim)[0]?.says.quote;
    if (quote === undefined) throw new CommandError(`There is no claim ${claim}. See npm run review -- --list.`);
    return { verdict: verdict.verdict, claim, quote, says: found && toSaying(found), note };
  });
  const written = writeJudgments(dataDir, judgments);
  for (const [index, { verdict, says, claim }] of judgments.entries()) {
    const { file, before } = written[index] ?? {};
    print(`${verdict}ed${toBefore(before)}: ${says ?? claim} (${file})`);
  }
}

async function askInTerminal(claims: readonly WeighedClaim[], dataDir: string): Promise<number> {
  if (claims.length === 0) print("Nothing is left to judge.");
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new Promise<undefined>((resolve) => lines.once("close", () => resolve(undefined)));
  const conversation: Conversation = { say: print, ask: (question) => Promise.race([lines.question(question), gone]) };
  try {
    return await askPerson(claims, conversation, ({ claim }, verdict) => {
      // Somebody else may have judged it since the list was made.
      const meanwhile = findJudgments(dataDir, claim.id).find(({ says }) => says.quote === claim.quote);
      if (meanwhile !== undefined) return `${meanwhile.says.kind}ed meanwhile, and left so (${meanwhile.file})`;
      const said = { verdict, claim: claim.id, quote: claim.quote, says: toSaying(claim) };
      return `${verdict}ed${toBefore(writeJudgments(dataDir, [said])[0]?.before)}`;
    });
  } finally {
    lines.close();
  }
}

await runCommand(async () => {
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  return run(parseRequest(process.argv.slice(2), isTerminal));
});
