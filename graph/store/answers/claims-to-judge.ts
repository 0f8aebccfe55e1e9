/** The claims with what each rests on: for whoever asks people about the least sure of them. */

import { articleId, type ClaimToJudge, claimToJudge, joinLines } from "../../schema/index.ts";
import { ask, type Run } from "./ask.ts";
import { flatSpan, flatSpans } from "./spans.ts";
import { findTexts } from "./texts.ts";

const row = claimToJudge
  .omit({ cues: true })
  .extend({ span: flatSpan, subjectSpan: flatSpan, objectSpan: flatSpan, cueSpans: flatSpans, articleId });

/** In the order of their ids. */
export async function findClaimsToJudge(run: Run): Promise<readonly ClaimToJudge[]> {
  const rows = await ask(run, "claims-to-judge", row);
  const texts = await findTexts(
    run,
    rows.map((claim) => claim.articleId),
  );
  return rows.map(({ articleId, cueSpans, ...claim }) => {
    const text = texts.get(articleId) ?? "";
    return { ...claim, cues: cueSpans.map((place) => joinLines(text.slice(...place)).text) };
  });
}
