/** Asks a person about one claim after the other, and passes each answer on before the next question. */

import type { WeighedClaim } from "./grounds.ts";
import type { Verdict } from "./request.ts";
import { showClaim, toSaying } from "./show-claim.ts";

export interface Conversation {
  readonly say: (text: string) => void;
  /** Undefined when the person has gone. */
  readonly ask: (question: string) => Promise<string | undefined>;
}

type Answer = Verdict["verdict"] | "skip" | "quit";

const QUESTION = "  accept, reject, skip or quit? [a/r/s/q] ";
const ANSWERS: readonly Answer[] = ["accept", "reject", "skip", "quit"];

/** How many were judged. `judge` says what became of the answer. */
export async function askPerson(
  claims: readonly WeighedClaim[],
  { say, ask }: Conversation,
  judge: (claim: WeighedClaim, verdict: Verdict["verdict"]) => string,
): Promise<number> {
  let judged = 0;
  for (const [index, claim] of claims.entries()) {
    say(`\n${index + 1} of ${claims.length}: ${showClaim(claim)}`);
    const answer = await askUntilClear(ask, say);
    if (answer === "quit") break;
    if (answer === "skip") continue;
    say(`  ${judge(claim, answer)}: ${toSaying(claim.claim)}`);
    judged++;
  }
  return judged;
}

async function askUntilClear(ask: Conversation["ask"], say: Conversation["say"]): Promise<Answer> {
  for (;;) {
    const said = await ask(QUESTION);
    if (said === undefined) return "quit";
    const word = said.trim().toLowerCase();
    const answer = word === "" ? undefined : ANSWERS.find((known) => known.startsWith(word));
    if (answer !== undefined) return answer;
    say("  a: the sentence states it; r: it does not; s: not now; q: enough for today");
  }
}
