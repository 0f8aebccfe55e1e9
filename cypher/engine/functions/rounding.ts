/** `round()`: on the decimal digits of a number, so that 1.15 rounds as it is written. */

import type { CypherValue } from "../values.ts";
import { asFloat, type Call } from "./function.ts";

/** What a mode does to the digits that are kept: whether it adds one, given the remainder and what would be half of a digit. */
type Mode = (kept: { readonly negative: boolean; readonly odd: boolean; readonly toHalf: number }) => boolean;

/** `toHalf` is below 0, 0 or above 0: the remainder is less than, exactly or more than half. */
const MODES: Readonly<Record<string, Mode>> = {
  UP: () => true,
  DOWN: () => false,
  CEILING: ({ negative }) => !negative,
  FLOOR: ({ negative }) => negative,
  HALF_UP: ({ toHalf }) => toHalf >= 0,
  HALF_DOWN: ({ toHalf }) => toHalf > 0,
  HALF_EVEN: ({ toHalf, odd }) => toHalf > 0 || (toHalf === 0 && odd),
};

/** Without digits and mode, halves go up: -1.5 becomes -1. With digits they go away from 0. */
export function round({ fail }: Call, value: CypherValue, digits: number, mode: string | undefined): number {
  const number = asFloat(value);
  const name = mode?.toUpperCase() ?? "HALF_UP";
  const rule = MODES[name] ?? fail("argument", `The modes of round() are ${Object.keys(MODES).join(", ")}.`);
  if (digits < 0) fail("argument", "round() takes a number of digits that is not negative.");
  if (!Number.isFinite(number) || number === 0) return number;
  if (digits === 0 && mode === undefined) return Math.floor(number) + (number - Math.floor(number) >= 0.5 ? 1 : 0);
  return roundDecimal(number, digits, rule);
}

function roundDecimal(number: number, digits: number, rule: Mode): number {
  const [mantissa = "", exponent = ""] = Math.abs(number).toExponential().split("e");
  const fraction = mantissa.split(".")[1] ?? "";
  const written = BigInt(mantissa.replace(".", ""));
  const surplus = fraction.length - Number(exponent) - digits;
  if (surplus <= 0) return number;

  const unit = 10n ** BigInt(Math.min(surplus, 400));
  const kept = written / unit;
  const remainder = written % unit;
  const toHalf = Number(remainder * 2n > unit) - Number(remainder * 2n < unit);
  const adds = remainder > 0n && rule({ negative: number < 0, odd: kept % 2n === 1n, toHalf });
  return Math.sign(number) * Number(`${kept + (adds ? 1n : 0n)}e${-digits}`);
}
