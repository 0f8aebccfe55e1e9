/** Takes articles off the record again, as `npm run ingest -- --remove ID…` asks: one line for each. */

import type { GraphWriter } from "#graph";
import { articleId } from "#graph/schema";
import type { Output } from "./progress.ts";
import { toCorrectionLine } from "./report.ts";

/** The exit code: 1 when one of them was not there. */
export async function removeArticles(
  ids: readonly string[],
  writer: GraphWriter,
  { write, writeError }: Pick<Output, "write" | "writeError">,
): Promise<0 | 1> {
  let code: 0 | 1 = 0;
  for (const given of ids) {
    const id = articleId.safeParse(given).data;
    if (id !== undefined && (await writer.removeArticle(id))) {
      write(`removed: ${id}\n`);
    } else {
      writeError(`There is no article "${given}" on record. GET /api/articles lists the ids.\n`);
      code = 1;
    }
  }
  for (const problem of await writer.publish()) writeError(`${toCorrectionLine(problem)}\n`);
  return code;
}
