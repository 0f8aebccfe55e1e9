/** Patterns to a stage that finds them. */

import type { Expression, PatternPart } from "../../language/syntax-tree.ts";
import type { Scope, Stage } from "../scope.ts";
import { toPatternGraph } from "./build-graph.ts";
import { planPattern } from "./plan.ts";

export function compileMatch(parts: readonly PatternPart[], where: Expression | undefined, scope: Scope): Stage {
  const graph = toPatternGraph(parts, where, () => scope.runtime.newName());
  return planPattern(graph, scope);
}
