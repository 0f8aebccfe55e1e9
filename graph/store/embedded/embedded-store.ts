/** The store that needs no server: the record in SQLite, the graph folded from it in memory, asked with our own engine. */

import { CypherError, type GraphView, type ParsedQuery, runQuery, toCypherValue, toPlainValue } from "#cypher";
import { GraphError } from "../../errors.ts";
import type { Answer, Parameters, Row } from "../answers/ask.ts";
import { checkRecord } from "../check-record.ts";
import type { EmbeddedConfiguration } from "../configuration.ts";
import { createGraphReader } from "../graph-reader.ts";
import type { GraphStore } from "../graph-store.ts";
import { OverrideFolder } from "../overrides/override-folder.ts";
import { LiveGraph } from "./live-graph.ts";
import { refuseMissing } from "./open-database.ts";
import { RecordFile } from "./record-file.ts";

export async function openEmbeddedStore({ dataDir }: EmbeddedConfiguration, mustExist: boolean): Promise<GraphStore> {
  if (mustExist) refuseMissing(dataDir);
  const file = new RecordFile(dataDir);
  const graph = new LiveGraph(file, new OverrideFolder(dataDir));
  return {
    description: `embedded store in ${dataDir}`,
    ...createGraphReader(toAnswer(graph)),
    findRecord: async (id) => file.find(id),
    putArticle: async (record) => {
      const outcome = file.put(checkRecord(record));
      graph.expectChange();
      return outcome;
    },
    removeArticle: async (id) => {
      const wasThere = file.remove(id);
      graph.expectChange();
      return wasThere;
    },
    // Readers fold what is on record as they ask.
    publish: async () => graph.findProblems(),
    close: async () => file.close(),
  };
}

function toAnswer(graph: LiveGraph): Answer {
  return async (question, patience) => {
    const view = graph.current();
    const end = performance.now() + patience;
    return question(async (query, parameters) => runIn(view, query, parameters, end - performance.now()));
  };
}

/** Our own questions may be as large as the graph; only a person's patience ends. */
const NO_LIMITS = { steps: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY, held: Number.POSITIVE_INFINITY };

/** The rows of a query as plain values. */
export function runIn(
  view: GraphView,
  query: string | ParsedQuery,
  parameters: Parameters,
  milliseconds: number,
): readonly Row[] {
  const given = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toCypherValue(value)]));
  try {
    const { columns, rows } = runQuery(query, given, view, { ...NO_LIMITS, milliseconds });
    return rows.map((row) =>
      Object.fromEntries(columns.map((column, index) => [column, toPlainValue(row[index] ?? null)])),
    );
  } catch (error) {
    if (!(error instanceof CypherError) || error.code !== "limit") throw error;
    throw new GraphError("unavailable", "The question needs more time than there is; ask for less.", { cause: error });
  }
}
