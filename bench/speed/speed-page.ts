/** What was measured of speed and memory, for a terminal and for docs/performance.md. */

import { type Table, toMarkdown } from "../tables.ts";
import { HEAP_CAP, type MemorySample } from "./memory.ts";
import type { Rates } from "./rates.ts";

export function toSpeedTables(rates: readonly Rates[], memory: readonly MemorySample[]): readonly Table[] {
  return [rateTable(rates), memoryTable(memory)];
}

function rateTable(rates: readonly Rates[]): Table {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  return {
    title: "Reading, beside jieba cut on the same text",
    columns: ["texts", "claims each", "reading, MB/s", "jieba, MB/s", "share", "lowest", "highest"],
    rows: rates.map(({ texts, claimsPerArticle, reader, jieba, share, lowest, highest }) => [
      texts,
      ...[claimsPerArticle.toFixed(1), reader.toFixed(2), jieba.toFixed(2)],
      ...[share, lowest, highest].map(percent),
    ]),
  };
}

function memoryTable(memory: readonly MemorySample[]): Table {
  return {
    title: `Memory while reading into the embedded store, heap capped at ${HEAP_CAP} MB`,
    columns: ["articles read", "alive on the heap, MB", "most the process had, MB"],
    rows: memory.map(({ read, heap, peak }) => [String(read), heap.toFixed(1), peak.toFixed(0)]),
  };
}

const INTRODUCTION = `# How fast it reads

Written by \`npm run bench -- --write\`.

**Speed.** \`readArticle\`, from an article's text to its claims with their places in it, beside \`cut\` of \`@node-rs/jieba\` on the same text: the rate at which Chinese text can be cut into words at all. Both
run in turns in one process, the order swapped each time; what is counted is CPU time on one core, and of all pairs the median of the shares. So a busy machine moves the figures little; only the share says something about the reader.
The text: the articles that ship, in a seeded order, each with other numbers and a sentence with names that occur nowhere else.

**Memory.** The same kind of articles read into a store one after the other, in a process of its own whose heap is capped; it would die of more.

The aim: at least 40 % of jieba's rate, 1 MB/s on one core as a guide, and memory that stays flat over 10,000 articles.`;

export function toSpeedPage(tables: readonly Table[]): string {
  return [INTRODUCTION, ...tables.map(toMarkdown)].join("\n\n").concat("\n");
}
