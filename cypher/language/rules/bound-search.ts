/** shortestPath() in an expression goes between two nodes that are known, and names nothing new. */

import type { Rule } from "./rule.ts";

export const boundSearch: Rule = (node, { scope }, report) => {
  if (node.kind !== "shortest-path") return;
  const { first, steps } = node.part.path;
  const unknown = [first, ...steps.map(({ to }) => to)].find(({ variable }) => !scope.has(variable?.text ?? ""));
  if (unknown !== undefined)
    report.fail(unknown.span, "Here shortestPath() needs two known nodes. Use it in MATCH to look for nodes.");
  const named = steps.map(({ via }) => (via.kind === "group" ? undefined : via.variable)).find((name) => name);
  if (named !== undefined && !scope.has(named.text))
    report.fail(named.span, "Here shortestPath() cannot name its relationships. Use it in MATCH.");
};
