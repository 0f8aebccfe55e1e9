/** A path as the only thing that a pattern asks for. */

import type { PathPattern, PatternPart } from "./syntax-tree.ts";

export function plainPart(path: PathPattern): PatternPart {
  return {
    kind: "pattern-part",
    variable: undefined,
    selector: undefined,
    inner: undefined,
    path,
    where: undefined,
    span: path.span,
  };
}
