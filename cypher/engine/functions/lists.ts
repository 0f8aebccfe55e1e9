/** Functions of lists. */

import { isList, isMap } from "../semantics/kinds.ts";
import { codePoints, countCodePoints } from "../semantics/texts.ts";
import type { CypherValue } from "../values.ts";
import { toBoolean, toFloat, toIntegerOrNull, toText } from "./conversions.ts";
import { asInteger, asList, asText, type Call, type Implementation } from "./function.ts";

export const LISTS = {
  size: (_, value) => BigInt(isList(value) ? value.length : countCodePoints(asText(value))),
  isEmpty: (_, value) =>
    isMap(value) ? Object.keys(value).length === 0 : (isList(value) ? value : asText(value)).length === 0,
  head: (_, list) => asList(list)[0] ?? null,
  last: (_, list) => asList(list).at(-1) ?? null,
  tail: (_, list) => asList(list).slice(1),
  reverse: (_, value) => (isList(value) ? value.toReversed() : codePoints(asText(value)).toReversed().join("")),
  range: (call, from, to, step) => range(call, asInteger(from), asInteger(to), step === null ? 1n : asInteger(step)),
  toBooleanList: (_, list) => asList(list).map((item) => toBoolean(item) ?? null),
  toIntegerList: (_, list) => asList(list).map(toIntegerOrNull),
  toFloatList: (_, list) => asList(list).map((item) => toFloat(item) ?? null),
  toStringList: (_, list) => asList(list).map((item) => toText(item) ?? null),
} as const satisfies Readonly<Record<string, Implementation>>;

/** Integers take room of their own, unlike items that are there already. */
const STEPS_PER_INTEGER = 4;

/** Both ends are included. As in Neo4j the first is always there when the step leads beyond the last, even backwards: range(0, 1, -3) is [0]. */
function range({ budget, fail }: Call, from: bigint, to: bigint, step: bigint): CypherValue {
  if (step === 0n) fail("argument", "The step of range() must not be 0.");
  const length = Math.max(0, Number((to - from) / step) + 1);
  budget.list(length);
  budget.step(STEPS_PER_INTEGER * length);
  return Array.from({ length }, (_, index) => from + step * BigInt(index));
}
