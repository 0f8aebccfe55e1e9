/** Patterns to a stage that finds them. */

import type { Expression, PatternPart } from "../../language/syntax-tree.ts";
import type { Scope, Stage } from "../scope.ts";
import { isSearchable, toPatternGraph } from "./build-graph.ts";
import { planPattern } from "./plan.ts";
import { selectPaths } from "./select-paths.ts";
import { settle } from "./settle.ts";

export function compileMatch(parts: readonly PatternPart[], where: Expression | undefined, scope: Scope): Stage {
  const { runtime } = scope;
  const condition = where && settle(where, runtime.parameters);
  const chosen = parts.find((part) => part.selector !== undefined && !isSearchable(part));
  if (chosen?.selector === undefined)
    return planPattern(
      toPatternGraph(parts, condition, () => runtime.newName()),
      scope,
    );
  if (parts.length > 1) runtime.fail("not-supported", chosen.span, "A search for paths needs a MATCH of its own.");
  return selectPaths(chosen, chosen.selector, condition, scope);
}
