/** The store that needs no server: the record in SQLite, the graph folded from it in memory, asked with our own engine. */

import { type GraphView, type ParsedQuery, runQuery, toCypherValue, toPlainValue } from "#cypher";
import type { Answer, Parameters, Row } from "../answers/ask.ts";
import { checkRecord } from "../check-record.ts";
import type { EmbeddedConfiguration } from "../configuration.ts";
import { createGraphReader } from "../graph-reader.ts";
import type { GraphStore } from "../graph-store.ts";
import { LiveGraph } from "./live-graph.ts";
import { RecordFile } from "./record-file.ts";

export async function openEmbeddedStore({ dataDir }: EmbeddedConfiguration): Promise<GraphStore> {
  const file = new RecordFile(dataDir);
  const graph = new LiveGraph(file);
  return {
    description: `embedded store in ${dataDir}`,
    ...createGraphReader(toAnswer(graph)),
    hasArticle: async (id, reader) => file.has(id, reader),
    putArticle: async (record) => {
      const outcome = file.put(checkRecord(record));
      graph.expectChange();
      return outcome;
    },
    // Readers fold what is on record as they ask.
    publish: async () => undefined,
    close: async () => file.close(),
  };
}

function toAnswer(graph: LiveGraph): Answer {
  return async (question) => {
    const view = graph.current();
    return question(async (query, parameters) => runIn(view, query, parameters));
  };
}

/** The rows of a query as plain values. */
export function runIn(view: GraphView, query: string | ParsedQuery, parameters: Parameters = {}): readonly Row[] {
  const given = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toCypherValue(value)]));
  const { columns, rows } = runQuery(query, given, view);
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, toPlainValue(row[index] ?? null)])),
  );
}
