/** Which of the paths that match are wanted: `ANY`, `ALL SHORTEST`, `SHORTEST 2 GROUPS`. */

import type { Selector } from "../syntax-tree.ts";
import { parseCount } from "./elements.ts";
import type { Parser } from "./parser.ts";

export function startsSelector(parser: Parser): boolean {
  return ["ANY", "ALL", "SHORTEST"].some((word) => parser.isKeyword(word));
}

/** selector := (ANY | ALL) SHORTEST [PATHS] | ANY [count] [PATHS] | ALL [PATHS] | SHORTEST [count] [PATHS] [GROUPS] */
export function parseSelector(parser: Parser): Selector | undefined {
  const { start } = parser.peek();
  const finish = (mode: Selector["mode"], count: number): Selector => {
    takePaths(parser);
    return { kind: "selector", mode, count, span: parser.spanFrom(start) };
  };
  if (parser.takeKeyword("ANY SHORTEST")) return finish("shortest", 1);
  if (parser.takeKeyword("ALL SHORTEST")) return finish("all-shortest", 1);
  if (parser.takeKeyword("ANY")) return finish("any", parseWanted(parser) ?? 1);
  if (parser.takeKeyword("SHORTEST")) return parseShortest(parser, start);
  if (parser.takeKeyword("ALL")) takePaths(parser);
  return undefined;
}

/** Without GROUPS it must be said how many. */
function parseShortest(parser: Parser, start: number): Selector {
  const count = parseWanted(parser);
  takePaths(parser);
  const isGrouped = parser.takeKeyword("GROUPS") || parser.takeKeyword("GROUP");
  if (count === undefined && !isGrouped) parser.unexpected("how many paths are wanted");
  return { kind: "selector", mode: isGrouped ? "groups" : "shortest", count: count ?? 1, span: parser.spanFrom(start) };
}

function parseWanted(parser: Parser): number | undefined {
  const place = parser.peek();
  const count = parseCount(parser);
  if (count === 0) parser.fail(place, "At least one path must be wanted.");
  return count;
}

function takePaths(parser: Parser): void {
  if (!parser.takeKeyword("PATHS")) parser.takeKeyword("PATH");
}
