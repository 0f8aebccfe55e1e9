/** Functions of numbers. */

import type { CypherValue } from "../values.ts";
import { asFloat, asText, type Call, type Implementation } from "./function.ts";
import { round } from "./rounding.ts";

export const NUMBERS = {
  abs: (call, value) => (typeof value === "bigint" ? absolute(call, value) : Math.abs(asFloat(value))),
  sign: (_, value) => BigInt(Math.sign(asFloat(value)) || 0),
  round: (call, value, digits, mode) =>
    round(call, value, Number(digits ?? 0n), mode === null ? undefined : asText(mode)),
  floor: (_, value) => Math.floor(asFloat(value)),
  ceil: (_, value) => Math.ceil(asFloat(value)),
  sqrt: (_, value) => Math.sqrt(asFloat(value)),
  exp: (_, value) => Math.exp(asFloat(value)),
  log: (_, value) => Math.log(asFloat(value)),
  log10: (_, value) => Math.log10(asFloat(value)),
  e: () => Math.E,
  pi: () => Math.PI,
  sin: (_, value) => Math.sin(asFloat(value)),
  cos: (_, value) => Math.cos(asFloat(value)),
  tan: (_, value) => Math.tan(asFloat(value)),
  cot: (_, value) => 1 / Math.tan(asFloat(value)),
  asin: (_, value) => Math.asin(asFloat(value)),
  acos: (_, value) => Math.acos(asFloat(value)),
  atan: (_, value) => Math.atan(asFloat(value)),
  atan2: (_, y, x) => Math.atan2(asFloat(y), asFloat(x)),
  degrees: (_, value) => (asFloat(value) * 180) / Math.PI,
  radians: (_, value) => (asFloat(value) * Math.PI) / 180,
  haversin: (_, value) => Math.sin(asFloat(value) / 2) ** 2,
  isNaN: (_, value) => Number.isNaN(asFloat(value)),
} as const satisfies Readonly<Record<string, Implementation>>;

function absolute({ fail }: Call, value: bigint): CypherValue {
  if (value === -(2n ** 63n)) return fail("arithmetic", "The result does not fit into 64 bits.");
  return value < 0n ? -value : value;
}
