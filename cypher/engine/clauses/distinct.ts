/** DISTINCT: of rows that are the same, the first. */

import type { Runtime } from "../runtime.ts";
import type { Operator } from "../scope.ts";
import { Identities, type IdentityKey } from "../semantics/identity.ts";

/** `from`: where the values begin by which rows are told apart. */
export function distinctRows(from: number, { budget }: Runtime): Operator {
  return function* distinct(rows) {
    const identities = new Identities(budget);
    const seen = new Set<IdentityKey>();
    try {
      for (const row of rows) {
        budget.step();
        const key = identities.keyOf(row.slice(from));
        if (seen.has(key)) continue;
        budget.hold();
        seen.add(key);
        yield row;
      }
    } finally {
      budget.release(seen.size);
    }
  };
}
