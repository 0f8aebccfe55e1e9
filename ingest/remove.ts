/** Takes articles off the record again, as `npm run ingest -- --remove ID…` asks: one line for each. */

import type { GraphWriter } from "#graph";
import { articleId } from "#graph/schema";
import type { Output } from "./progress.ts";
import { toCorrectionLine } from "./report.ts";

/** The exit code: 1 when one of them was not there, 2 when a correction has no effect. */
export async function removeArticles(
  ids: readonly string[],
  writer: GraphWriter,
  { write, writeError }: Pick<Output, "write" | "writeError">,
): Promise<0 | 1 | 2> {
  let isMissing = false;
  for (const given of ids) {
    const id = articleId.safeParse(given).data;
    if (id !== undefined && (await writer.removeArticle(id))) {
      write(`removed: ${id}\n`);
    } else {
      writeError(`There is no article "${given}" on record. GET /api/articles lists the ids.\n`);
      isMissing = true;
    }
  }
  const problems = await writer.publish();
  for (const problem of problems) writeError(`${toCorrectionLine(problem)}\n`);
  if (isMissing) return 1;
  return problems.length > 0 ? 2 : 0;
}
