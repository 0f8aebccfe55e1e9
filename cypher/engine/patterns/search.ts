/** Searches for the shortest paths between two nodes that are known, or for a few of the paths. */

import type { Selector } from "../../language/syntax-tree.ts";
import type { Row } from "../layout.ts";
import type { Scope, Stage } from "../scope.ts";
import { isVertex } from "../semantics/kinds.ts";
import type { Relationship, Vertex } from "../values.ts";
import { breadthFirst } from "./breadth-first.ts";
import type { NarrowedSearch } from "./narrow.ts";
import { type Measured, selectByLength } from "./select-by-length.ts";
import { trailsByLength } from "./trails.ts";
import { compileSteps, type Steps } from "./walk.ts";

type Found = readonly Relationship[];

/** `accept` says more about a path that is found; without it every path is right. */
export function search(pattern: NarrowedSearch, accept: Stage | undefined, scope: Scope): Stage {
  const from = scope.layout.slotOf(pattern.from);
  const to = scope.layout.slotOf(pattern.to);
  const forward = compileSteps(pattern, true, [], scope);
  const backward = compileSteps(pattern, false, [], scope);
  return {
    scope: accept?.scope ?? scope.with(pattern.name),
    *apply(rows, start) {
      for (const row of rows) {
        const [first, last] = [row[from] ?? null, row[to] ?? null];
        if (!isVertex(first) || !isVertex(last)) continue;
        refuseCircle(pattern, first === last, scope);
        const found = findPaths(pattern, row, first, last, forward, backward);
        yield* selectByLength(pattern.selector, accepted(found, row, accept, start));
      }
    },
  };
}

/** Paths in the order of their lengths. */
function findPaths(
  pattern: NarrowedSearch,
  row: Row,
  first: Vertex,
  last: Vertex,
  forward: Steps,
  backward: Steps,
): Iterable<Found> {
  const { length, isExact, selector } = pattern;
  const isShortestOnly = selector.mode !== "groups" && (selector.count === 1 || selector.mode === "all-shortest");
  if (!isShortestOnly || !isExact || length.min > 1 || first === last)
    return trailsByLength(first, last, (vertex) => forward(row, vertex), length);
  return breadthFirst(
    { from: first, to: last, max: length.max ?? Number.POSITIVE_INFINITY },
    (vertex) => forward(row, vertex),
    (vertex) => backward(row, vertex),
  );
}

/** shortestPath() from a node to itself is an error in Neo4j too, unless the path may be empty. */
function refuseCircle({ selector, length, span }: NarrowedSearch, isCircle: boolean, { runtime }: Scope): void {
  if (isCircle && length.min > 0 && isFunction(selector))
    runtime.fail("argument", span, `${selector.mode}() needs two different nodes. Add WHERE a <> b.`);
}

export function isFunction({ mode }: Selector): boolean {
  return mode === "shortestPath" || mode === "allShortestPaths";
}

function* accepted(found: Iterable<Found>, row: Row, accept: Stage | undefined, start: Row): Iterable<Measured> {
  for (const relationships of found) {
    const rows = [[...row, relationships]];
    for (const next of accept?.apply(rows, start) ?? rows) yield { length: relationships.length, row: next };
  }
}
