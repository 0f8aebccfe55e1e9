/** The full store: the record and the graph in Neo4j, asked in its own Cypher. */

import { CONSTRAINTS, toConstraint } from "../../schema/constraints.ts";
import { checkRecord } from "../check-record.ts";
import type { Neo4jConfiguration } from "../configuration.ts";
import { foldArticles } from "../fold/fold.ts";
import { toShape } from "../fold/to-shape.ts";
import { createGraphReader } from "../graph-reader.ts";
import type { GraphStore } from "../graph-store.ts";
import { OverrideFolder } from "../overrides/override-folder.ts";
import type { OverrideProblem } from "../overrides/placed-override.ts";
import { Neo4jConnection, runIn, type Transaction } from "./connection.ts";
import { findDifference } from "./difference.ts";
import { readShape, writeDifference } from "./published-graph.ts";
import {
  BOOKKEEPING,
  findRecord,
  isBehind,
  markPublished,
  putRecord,
  removeRecord,
  takeRecords,
} from "./record-book.ts";

/** Ready to be asked: what was on record but not yet published (a run was cut short) is published first. */
export async function openNeo4jStore(configuration: Neo4jConfiguration): Promise<GraphStore> {
  const connection = new Neo4jConnection(configuration);
  const folder = new OverrideFolder(configuration.dataDir);
  const publish = (transaction: Transaction) => publishAll(transaction, folder);
  try {
    await connection.check();
    await prepare(connection);
    if (await connection.read(isBehind)) await connection.write(publish);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return toStore(connection, configuration, publish);
}

type Publish = (transaction: Transaction) => Promise<readonly OverrideProblem[]>;

function toStore(connection: Neo4jConnection, { uri, database }: Neo4jConfiguration, publish: Publish): GraphStore {
  return {
    description: `Neo4j at ${uri}, database ${database}`,
    ...createGraphReader((question, patience) =>
      connection.read(
        (transaction) => question((query, parameters) => runIn(transaction, query.text, parameters)),
        patience,
      ),
    ),
    findRecord: (id) => connection.read((transaction) => findRecord(transaction, id)),
    putArticle: async (input) => {
      const record = checkRecord(input);
      return connection.write((transaction) => putRecord(transaction, record));
    },
    removeArticle: (id) => connection.write((transaction) => removeRecord(transaction, id)),
    publish: () => connection.write(publish),
    close: () => connection.close(),
  };
}

async function prepare(connection: Neo4jConnection): Promise<void> {
  const constraints = [...CONSTRAINTS, ...BOOKKEEPING.map((label) => toConstraint(label, "id"))];
  for (const constraint of constraints) await connection.write((transaction) => transaction.run(constraint));
}

/** Brings the graph to what the records and corrections fold into, in one transaction: readers see the old graph or the new one. */
async function publishAll(transaction: Transaction, folder: OverrideFolder): Promise<readonly OverrideProblem[]> {
  const records = await takeRecords(transaction);
  const { overrides, problems } = folder.load();
  const folded = foldArticles(records, overrides);
  await writeDifference(transaction, findDifference(await readShape(transaction), toShape(folded)));
  await markPublished(transaction);
  return [...problems, ...folded.problems];
}
