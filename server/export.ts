/** The command line that writes the graph to a file: `npm run export -- --format json --out FILE`. */

import { extname } from "node:path";
import { pipeline } from "node:stream/promises";
import { GraphError, type GraphExport, openStore, parseStoreConfiguration } from "#graph";
import { parseOptions, runCommand } from "./command-line.ts";
import { toCsv } from "./export/csv.ts";
import { toGraphml } from "./export/graphml.ts";
import { writeWhole } from "./write-whole.ts";

const HELP = `Writes the whole graph, so that every relation in it can be cited by sentence, article and date.

  npm run export -- --format json --out FILE
  npm run --silent export -- --format json --out -

  --format   unless the file says it by its ending; json for one without
             json      everything: articles, nodes with the articles that name them, edges with their claims
             csv       a row for each claim, with its two things and its article: for spreadsheets, R, pandas
             graphml   nodes and edges, the sentences of each edge as text: for Gephi, Cytoscape, NetworkX
  --out      the file to write; - is standard output

Fields are called as in docs/schema.md. A date is as precise as it is stated: 2018, 2018-03 or 2018-03-06. Places of sentences
and names are counted, in UTF-16 units, from the start of their article; that is at \`start\` (csv: \`articleStart\`) in the text of its file.

The graph is the one that \`npm run serve\` shows; see its --help for the settings.`;

const OPTIONS = { help: { type: "boolean" }, format: { type: "string" }, out: { type: "string" } } as const;
const FORMATS = new Map<string, (graph: GraphExport) => string>([
  ["json", (graph) => `${JSON.stringify(graph, null, 2)}\n`],
  ["csv", toCsv],
  ["graphml", toGraphml],
]);
const STANDARD_OUTPUT = "-";

async function exportGraph(): Promise<void> {
  const { help, out, format = findFormat(out) } = parseOptions(OPTIONS, "npm run export --");
  if (help) return console.log(HELP);
  const toText = FORMATS.get(format);
  if (toText === undefined)
    throw new GraphError("invalid", `There is no format "${format}". There are: ${[...FORMATS.keys()].join(", ")}.`);
  if (!out)
    throw new GraphError("invalid", "Say where to write the graph: --out FILE, or --out - for standard output.");

  const graph = await loadGraph();
  const text = toText(graph);
  if (out === STANDARD_OUTPUT) return print(text);
  await writeWhole(out, text);
  console.log(`Wrote ${graph.nodes.length} nodes, ${graph.edges.length} edges to ${out}`);
}

/** By the ending of the file, where it has one. */
function findFormat(out = ""): string {
  const ending = extname(out).toLowerCase();
  if (ending === "") return "json";
  if (FORMATS.has(ending.slice(1))) return ending.slice(1);
  const known = [...FORMATS.keys()].map((format) => `.${format}`).join(", ");
  throw new GraphError(
    "invalid",
    `No format ends in ${ending}: end the file in ${known}, or say the format with --format.`,
  );
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
