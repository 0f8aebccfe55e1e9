/** The command line that writes the graph to a file: `npm run export -- --format json --out FILE`. */

import { pipeline } from "node:stream/promises";
import { GraphError, type GraphExport, openStore, parseStoreConfiguration } from "#graph";
import { parseOptions, runCommand } from "./command-line.ts";
import { writeWhole } from "./write-whole.ts";

const HELP = `Writes the whole graph: its articles, its nodes with the articles that name them, its edges with their sentences.

  npm run export -- --format json --out FILE
  npm run --silent export -- --format json --out -

  --format   json, the only one so far
  --out      the file to write; - is standard output

The graph is the one that \`npm run serve\` shows; see its --help for the settings.`;

const OPTIONS = { help: { type: "boolean" }, format: { type: "string" }, out: { type: "string" } } as const;
const STANDARD_OUTPUT = "-";

async function exportGraph(): Promise<void> {
  const { help, format = "json", out } = parseOptions(OPTIONS, "npm run export --");
  if (help) return console.log(HELP);
  if (format !== "json") throw new GraphError("invalid", `There is no format "${format}". There is: json.`);
  if (!out)
    throw new GraphError("invalid", "Say where to write the graph: --out FILE, or --out - for standard output.");

  const graph = await loadGraph();
  const text = `${JSON.stringify(graph, null, 2)}\n`;
  if (out === STANDARD_OUTPUT) return print(text);
  await writeWhole(out, text);
  console.log(`Wrote ${graph.nodes.length} nodes, ${graph.edges.length} edges to ${out}`);
}

async function loadGraph(): Promise<GraphExport> {
  const store = await openStore(parseStoreConfiguration(process.env), { mustExist: true });
  try {
    return await store.exportGraph();
  } finally {
    await store.close();
  }
}

async function print(text: string): Promise<void> {
  try {
    await pipeline([text], process.stdout, { end: false });
  } catch (cause) {
    throw new GraphError("invalid", "Standard output was closed before the whole graph was written.", { cause });
  }
}

await runCommand(exportGraph);
