/** The claims with what each rests on: for whoever asks people about the least sure of them. */

import { type ClaimToJudge, claimToJudge } from "../../schema/index.ts";
import { ask, type Run } from "./ask.ts";
import { flatSpan } from "./spans.ts";

const row = claimToJudge.extend({ span: flatSpan, subjectSpan: flatSpan, objectSpan: flatSpan });

/** In the order of their ids. */
export function findClaimsToJudge(run: Run): Promise<readonly ClaimToJudge[]> {
  return ask(run, "claims-to-judge", row);
}
