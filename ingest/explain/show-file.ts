/** A file as the reader reads it: each of its articles shown, and what cannot be read told with its reason. */

import type { SourceFile } from "../documents.ts";
import { findExcess } from "../excess.ts";
import { readStages } from "../pipeline.ts";
import { type RemarkEvent, toRemarkEvent, toRemarkLine } from "../report.ts";
import { type FoundFile, loadFile } from "../stages/load-files.ts";
import { splitArticles } from "../stages/split-articles.ts";
import type { Paint } from "./paint.ts";
import { showArticle } from "./show-article.ts";

/** False when there is nothing to show. */
export async function showFile(file: FoundFile, paint: Paint): Promise<boolean> {
  let shown = false;
  for await (const loaded of loadFile(file)) {
    if (loaded.status !== "loaded") tell(toRemarkEvent(loaded));
    else if (showArticles(loaded.file, paint)) shown = true;
  }
  return shown;
}

function showArticles(file: SourceFile, paint: Paint): boolean {
  let shown = false;
  const setAside = (reason: string) => tell({ event: "set-aside", source: file.name, stage: "split-articles", reason });
  const articles = splitArticles(file);
  if (articles.length === 0) setAside("it holds no article");
  for (const article of articles) {
    const reason = findExcess(article);
    if (reason !== undefined) {
      setAside(reason);
      continue;
    }
    process.stdout.write(`${showArticle(readStages(article), paint)}\n\n`);
    shown = true;
  }
  return shown;
}

function tell(remark: RemarkEvent): void {
  process.stderr.write(`${toRemarkLine(remark)}\n`);
}
