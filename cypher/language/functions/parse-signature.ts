/** A signature as data: `(STRING, INTEGER?) -> STRING` says two arguments, the second of which may be left out. */

export interface Signature {
  readonly takes: readonly Argument[];
  readonly gives: string;
  readonly least: number;
  readonly most: number;
}

export interface Argument {
  /** The types that are accepted; empty when any is. */
  readonly types: readonly string[];
}

export function parseSignature(text: string): Signature {
  const [, list = "", gives = "ANY"] = /^\((.*)\) -> (.+)$/.exec(text) ?? [];
  const parts = list === "" ? [] : list.split(", ");
  const least = parts.filter((part) => !/[?*]$/.test(part)).length;
  const most = parts.some((part) => part.endsWith("*")) ? Number.POSITIVE_INFINITY : parts.length;
  return { takes: parts.map(parseArgument), gives, least, most };
}

function parseArgument(part: string): Argument {
  const types = part.replace(/[?*]$/, "").split(" | ");
  return { types: types.includes("ANY") ? [] : types };
}
