/** Where an expression stands: what it may name, and what is allowed there. */

import type { Scope } from "./scope.ts";

export interface Place {
  readonly scope: Scope;
  /** Whether aggregates may stand here, and if not, why. */
  readonly aggregates: "allowed" | "inside an aggregate" | "inside a list" | "not here";
  /** Whether a truth value is wanted, so that a pattern may be tested. */
  readonly wantsTruth: boolean;
  /** Fingerprints of the columns of a projection: what comes after it may repeat them. */
  readonly columns: ReadonlySet<string>;
  /** Variables that a projection has put out of reach. */
  readonly outOfReach: Scope | undefined;
}

const NO_COLUMNS: ReadonlySet<string> = new Set();

/** A place for a value, outside of WITH and RETURN. */
export function valueIn(scope: Scope): Place {
  return { scope, aggregates: "not here", wantsTruth: false, columns: NO_COLUMNS, outOfReach: undefined };
}

/** A place for a condition: a truth value is wanted, and nothing can be aggregated. */
export function conditionIn(scope: Scope): Place {
  return { ...valueIn(scope), wantsTruth: true };
}
