/** Reads many articles into a store, one after the other, and says now and then how much memory that takes. */

import { openStore } from "#graph";
import { readArticle } from "../../ingest/pipeline.ts";
import { loadSamples, makeArticles } from "./articles.ts";

const [folder = "", count = "0", step = "1"] = process.argv.slice(2);
const SEED = 1;

const store = await openStore({ kind: "embedded", dataDir: folder });
let read = 0;
for (const article of makeArticles(await loadSamples(), Number(count), SEED)) {
  await store.putArticle(readArticle(article));
  read++;
  if (read % Number(step) === 0) console.log(JSON.stringify({ read, ...memory() }));
}
await store.close();

/** In millions of bytes: what is alive on the heap, and the most that the process ever had. */
function memory() {
  globalThis.gc?.();
  return { heap: process.memoryUsage().heapUsed / 1e6, peak: process.resourceUsage().maxRSS / 1e3 };
}
