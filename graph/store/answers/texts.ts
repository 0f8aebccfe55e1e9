/** The texts of articles, for whoever has places in them. */

import { z } from "zod";
import { type ArticleId, articleId } from "../../schema/index.ts";
import { ask, type Run } from "./ask.ts";

const row = z.object({ id: articleId, text: z.string() });

/** Of each article once, however often it is named. */
export async function findTexts(run: Run, articles: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, string>> {
  const rows = await ask(run, "texts", row, { ids: [...new Set(articles)] });
  return new Map(rows.map(({ id, text }) => [id, text]));
}
