/** Searches for the shortest paths between two nodes that are known, or for a few of the paths. */

import { isPathFunction } from "../../language/path-function.ts";
import type { Row } from "../layout.ts";
import type { Scope, Stage } from "../scope.ts";
import { isVertex } from "../semantics/kinds.ts";
import type { Relationship, Vertex } from "../values.ts";
import { breadthFirst } from "./breadth-first.ts";
import type { NarrowedSearch } from "./narrow.ts";
import { takePaths } from "./take-paths.ts";
import { trailsByLength } from "./trails.ts";
import { compileSteps } from "./walk.ts";

/** Paths of one length, each as its relationships. */
type Level = Iterable<readonly Relationship[]>;

/** `accept` says more about a path that is found; without it every path is right. */
export function search(pattern: NarrowedSearch, accept: Stage | undefined, scope: Scope): Stage {
  const from = scope.layout.slotOf(pattern.from);
  const to = scope.layout.slotOf(pattern.to);
  const find = compileSearch(pattern, scope);
  return {
    scope: accept?.scope ?? scope.with(pattern.name),
    *apply(rows, start) {
      for (const row of rows) {
        const [first, last] = [row[from] ?? null, row[to] ?? null];
        if (!isVertex(first) || !isVertex(last)) continue;
        refuseCircle(pattern, first === last, scope);
        yield* takePaths(pattern.selector, toRows(find(row, first, last), row, accept, start));
      }
    },
  };
}

function* toRows(levels: Iterable<Level>, row: Row, accept: Stage | undefined, start: Row): Iterable<Iterable<Row>> {
  for (const level of levels) {
    const rows = found(level, row);
    yield accept?.apply(rows, start) ?? rows;
  }
}

function* found(level: Level, row: Row): Iterable<Row> {
  for (const relationships of level) yield [...row, relationships];
}

/** From both ends at once when only the shortest are wanted and the first that are found are right. */
function compileSearch(pattern: NarrowedSearch, scope: Scope): (row: Row, from: Vertex, to: Vertex) => Iterable<Level> {
  const { length, isExact, selector } = pattern;
  const forward = compileSteps(pattern, true, [], scope);
  const backward = compileSteps(pattern, false, [], scope);
  const isShortestOnly = selector.mode !== "groups" && (selector.count === 1 || selector.mode === "all-shortest");
  const isFast = isShortestOnly && isExact && length.min <= 1;
  return (row, from, to) => {
    const next = (vertex: Vertex) => forward(row, vertex);
    if (!isFast || from === to) return trailsByLength({ from, to }, length, next, scope.runtime.budget);
    return [breadthFirst({ from, to, max: length.max }, next, (vertex) => backward(row, vertex))];
  };
}

/** shortestPath() from a node to itself is an error in Neo4j too, unless the path may be empty. */
function refuseCircle({ selector, length, span }: NarrowedSearch, isCircle: boolean, { runtime }: Scope): void {
  if (isCircle && length.min > 0 && isPathFunction(selector))
    runtime.fail("argument", span, `${selector.mode}() needs two different nodes. Add WHERE a <> b.`);
}
