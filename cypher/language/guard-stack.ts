/** Turns running out of stack or of room for one value into an error of the query that caused it. */

import { CypherError } from "./cypher-error.ts";

export function guardStack<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CypherError("limit", "This query nests too deeply, or builds a value that is too large.");
  }
}
