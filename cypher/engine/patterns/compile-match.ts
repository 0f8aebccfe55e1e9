/** Patterns to a stage that finds them. */

import type { Expression, PatternPart } from "../../language/syntax-tree.ts";
import type { Scope, Stage } from "../scope.ts";
import { isSearchable, toPatternGraph } from "./build-graph.ts";
import { planPattern } from "./plan.ts";
import { selectPaths } from "./select-paths.ts";
import { settle } from "./settle.ts";

export function compileMatch(parts: readonly PatternPart[], where: Expression | undefined, scope: Scope): Stage {
  const [first] = parts;
  const condition = where && settle(where, scope.runtime.parameters);
  if (first?.selector !== undefined && !isSearchable(first))
    return selectPaths(first, first.selector, condition, scope);
  return planPattern(
    toPatternGraph(parts, condition, () => scope.runtime.newName()),
    scope,
  );
}
