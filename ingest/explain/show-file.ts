/** A file as the reader reads it: each of its articles shown, and what cannot be read told with its reason. */

import type { SourceFile } from "../documents.ts";
import { findExcess } from "../excess.ts";
import { readStages } from "../pipeline.ts";
import { type RemarkEvent, toRemarkEvent, toRemarkLine } from "../report.ts";
import { type FoundFile, loadFile } from "../stages/load-files.ts";
import { splitArticles } from "../stages/split-articles.ts";
import type { Paint } from "./paint.ts";
import { showArticle } from "./show-article.ts";

/** What became of the files: how many articles were shown, how many remarks were made. */
export interface Shown {
  articles: number;
  remarks: number;
}

export async function showFile(file: FoundFile, paint: Paint, shown: Shown): Promise<void> {
  const tell = (remark: RemarkEvent) => {
    shown.remarks++;
    process.stderr.write(`${toRemarkLine(remark)}\n`);
  };
  for await (const loaded of loadFile(file)) {
    if (loaded.status !== "loaded") tell(toRemarkEvent(loaded));
    else shown.articles += showArticles(loaded.file, paint, tell);
  }
}

/** How many. */
function showArticles(file: SourceFile, paint: Paint, tell: (remark: RemarkEvent) => void): number {
  const setAside = (reason: string) => tell({ event: "set-aside", source: file.name, stage: "split-articles", reason });
  const articles = splitArticles(file);
  if (articles.length === 0) setAside("it holds no article");
  const shown = articles.filter((article) => {
    const reason = findExcess(article);
    if (reason === undefined) process.stdout.write(`${showArticle(readStages(article), paint)}\n\n`);
    else setAside(reason);
    return reason === undefined;
  });
  return shown.length;
}
