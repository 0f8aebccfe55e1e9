/** Text to a tree that makes sense: every name is known, every clause may stand where it stands. */

import { checkQuery } from "./checks/check-query.ts";
import { parseText } from "./parser/parse-text.ts";
import type { Query } from "./syntax-tree.ts";

/** A query that may be run, as often as one likes. */
export interface ParsedQuery {
  readonly text: string;
  readonly tree: Query;
}

/** Throws a CypherError that says what is wrong and where. */
export function parse(text: string): ParsedQuery {
  const tree = parseText(text);
  checkQuery(tree, text);
  return { text, tree };
}
