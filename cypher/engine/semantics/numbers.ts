/** Integers of 64 bits and floats: whether a number fits, how two compare, how they are written. */

const MAX = 2n ** 63n - 1n;
const MIN = -(2n ** 63n);

export function isInt64(value: bigint): boolean {
  return value >= MIN && value <= MAX;
}

/** Below 0, 0 or above 0; undefined when one is not a number (NaN). An integer and a float compare by their exact values. */
export function compareNumbers(left: bigint | number, right: bigint | number): number | undefined {
  if (left < right) return -1;
  if (left > right) return 1;
  return Number.isNaN(left) || Number.isNaN(right) ? undefined : 0;
}

/** `1.0`, `0.001`, `1.0E7`, `NaN`: as Java writes a double. */
export function floatToText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (Object.is(value, -0)) return "-0.0";
  if (size === 0 || (size >= 1e-3 && size < 1e7)) return withFraction(String(value));
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  return `${withFraction(digits)}E${Number(exponent)}`;
}

function withFraction(digits: string): string {
  return digits.includes(".") ? digits : `${digits}.0`;
}
