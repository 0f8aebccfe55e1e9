/** From one type to another: `toInteger('12')`, `toString(1.5)`. What cannot be read is null. */

import { isNumber } from "../semantics/kinds.ts";
import { floatToText, isInt64 } from "../semantics/numbers.ts";
import type { CypherValue } from "../values.ts";
import type { Call, Implementation } from "./function.ts";

const FLOAT = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const INTEGER = /^([-+]?)0*(\d+)$/;
const MOST_DIGITS = 19;

export const CONVERSIONS = {
  toBoolean: (_, value) => toBoolean(value) ?? null,
  toInteger: (call, value) => {
    const result = toInteger(value) ?? null;
    return result === "too large" ? call.fail("type", "This integer does not fit into 64 bits.") : result;
  },
  toFloat: (_, value) => toFloat(value) ?? null,
  toString: (_: Call, value: CypherValue) => toText(value) ?? null,
  toBooleanOrNull: (_, value) => toBoolean(value) ?? null,
  toIntegerOrNull: (_, value) => toIntegerOrNull(value),
  toFloatOrNull: (_, value) => toFloat(value) ?? null,
  toStringOrNull: (_, value) => toText(value) ?? null,
} as const satisfies Readonly<Record<string, Implementation>>;

export function toBoolean(value: CypherValue): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "bigint") return value !== 0n;
  if (typeof value !== "string") return undefined;
  const word = value.trim().toLowerCase();
  return word === "true" || word === "false" ? word === "true" : undefined;
}

/** A float is cut off towards 0. `"too large"` for a text that is a number, but none of 64 bits. */
function toInteger(value: CypherValue): bigint | "too large" | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value === "boolean") return value ? 1n : 0n;
  if (typeof value === "number") return cutOff(value);
  return typeof value === "string" ? readInteger(value.trim()) : undefined;
}

function readInteger(text: string): bigint | "too large" | undefined {
  const [, sign = "", digits] = INTEGER.exec(text) ?? [];
  if (digits === undefined) return readWhole(text);
  return digits.length > MOST_DIGITS ? "too large" : within(BigInt(`${sign === "-" ? "-" : ""}${digits}`));
}

function readWhole(text: string): bigint | "too large" | undefined {
  if (!FLOAT.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? within(BigInt(Math.trunc(value))) : "too large";
}

function within(value: bigint): bigint | "too large" {
  return isInt64(value) ? value : "too large";
}

/** Beyond 64 bits it is the nearest integer that fits, as in Java. */
function cutOff(value: number): bigint | undefined {
  if (Number.isNaN(value)) return 0n;
  if (value >= 2 ** 63) return 2n ** 63n - 1n;
  return value <= -(2 ** 63) ? -(2n ** 63n) : BigInt(Math.trunc(value));
}

export function toIntegerOrNull(value: CypherValue): bigint | null {
  const result = toInteger(value) ?? null;
  return result === "too large" ? null : result;
}

export function toFloat(value: CypherValue): number | undefined {
  if (isNumber(value)) return Number(value);
  return typeof value === "string" ? readFloat(value.trim()) : undefined;
}

function readFloat(text: string): number | undefined {
  if (/^[-+]?(?:NaN|Infinity)$/.test(text)) return Number(text.replace(/^[-+](?=NaN)/, ""));
  const digits = text.replace(/[fFdD]$/, "");
  return FLOAT.test(digits) ? Number(digits) : undefined;
}

export function toText(value: CypherValue): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return floatToText(value);
  return typeof value === "bigint" || typeof value === "boolean" ? String(value) : undefined;
}
