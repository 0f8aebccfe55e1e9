/** Clauses of Cypher that have no place in a read-only query, by name, each with what to do instead. */

import type { Parser } from "./parser.ts";

const CHANGES = "changes the graph, and a query here only reads.";
const ADMINISTERS = "administers a database, and a query here only reads the graph.";
const MEASURES = "is not supported. Leave the word out to run the query.";

const REFUSED: Readonly<Record<string, string>> = {
  CREATE: `${CHANGES} New articles come in through the ingest command.`,
  MERGE: `${CHANGES} Use MATCH to find what is there.`,
  INSERT: `${CHANGES} New articles come in through the ingest command.`,
  SET: `${CHANGES} Use RETURN with an expression to show a changed value.`,
  REMOVE: `${CHANGES} Leave out of RETURN what you do not want to see.`,
  DELETE: `${CHANGES} Use WHERE to leave out what you do not want to see.`,
  DETACH: `${CHANGES} Use WHERE to leave out what you do not want to see.`,
  NODETACH: `${CHANGES} Use WHERE to leave out what you do not want to see.`,
  FOREACH: `${CHANGES} Use UNWIND to go through a list.`,
  LOAD: "reads files, and a query here only reads the graph. Pass the data as a parameter and UNWIND it.",
  DROP: ADMINISTERS,
  ALTER: ADMINISTERS,
  RENAME: ADMINISTERS,
  GRANT: ADMINISTERS,
  DENY: ADMINISTERS,
  REVOKE: ADMINISTERS,
  START: ADMINISTERS,
  STOP: ADMINISTERS,
  ENABLE: ADMINISTERS,
  DEALLOCATE: ADMINISTERS,
  REALLOCATE: ADMINISTERS,
  TERMINATE: ADMINISTERS,
  SHOW: "administers a database. Ask for labels(n), type(r) or keys(n) in a query instead.",
  USE: "chooses a database, and there is only one here. Leave it out.",
  USING: "hints at an index, and indexes are chosen here without hints. Leave it out.",
  EXPLAIN: MEASURES,
  PROFILE: MEASURES,
};

export function refuseForeignClause(parser: Parser): void {
  const token = parser.peek();
  const word = token.text.toUpperCase();
  if (token.kind !== "name" || !Object.hasOwn(REFUSED, word)) return;
  parser.refuse(token, `${word} ${REFUSED[word]}`);
}
