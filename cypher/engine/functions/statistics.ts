/** What an aggregate makes of all numbers of a group. */

import { order } from "../semantics/order.ts";
import type { CypherValue } from "../values.ts";
import { asFloat, type Call } from "./function.ts";

/** The standard deviation, of a sample when one degree of freedom is `lost`; null of nothing. */
export function deviation(values: readonly number[], lost: 0 | 1): number | null {
  if (values.length === 0) return null;
  if (values.length === 1) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - lost));
}

/** The value below which a share of all values lies: one of them, or one between two of them. */
export function percentile(
  { fail, budget }: Call,
  values: readonly (bigint | number)[],
  share: CypherValue,
  which: "one" | "between",
): CypherValue {
  const wanted = asFloat(share);
  if (!(wanted >= 0 && wanted <= 1)) fail("argument", "A percentile is wanted for a number from 0.0 to 1.0.");
  const sorted = values.toSorted((left, right) => order(left, right, budget));
  if (sorted.length === 0) return null;
  if (which === "one") return sorted[Math.max(0, Math.ceil(wanted * sorted.length) - 1)] ?? null;

  const position = wanted * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? null;
  const above = sorted[Math.ceil(position)] ?? null;
  if (Number.isInteger(position)) return below;
  return Number(below) + (Number(above) - Number(below)) * (position - Math.floor(position));
}
