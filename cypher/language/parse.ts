/** Text to a tree that makes sense: every name is known, every clause may stand where it stands. */

import { checkQuery } from "./checks/check-query.ts";
import { CypherError } from "./cypher-error.ts";
import { guardStack } from "./guard-stack.ts";
import { parseText } from "./parser/parse-text.ts";
import type { Query } from "./syntax-tree.ts";

const MAX_LENGTH = 200_000;

/** A query that may be run, as often as one likes. */
export interface ParsedQuery {
  readonly text: string;
  readonly tree: Query;
}

/** Throws a CypherError that says what is wrong and where. */
export function parse(text: string): ParsedQuery {
  if (text.length > MAX_LENGTH)
    throw new CypherError(
      "limit",
      `This query is longer than ${MAX_LENGTH} characters. Pass long lists as parameters.`,
    );
  return guardStack(() => {
    const tree = parseText(text);
    checkQuery(tree, text);
    return { text, tree };
  });
}
