/** shortestPath() in an expression goes between two nodes that are known. */

import type { Rule } from "./rule.ts";

export const boundSearch: Rule = (node, { scope }, report) => {
  if (node.kind !== "shortest-path") return;
  const ends = [node.part.path.first, ...node.part.path.steps.map(({ to }) => to)];
  const unknown = ends.find(({ variable }) => variable === undefined || !scope.has(variable.text));
  if (unknown !== undefined)
    report.fail(unknown.span, "Here shortestPath() needs two known nodes. Use it in MATCH to look for nodes.");
};
