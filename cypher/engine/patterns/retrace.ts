/** Follows a list of relationships that is known already: `MATCH (a)-[rs*]->(b)` where `rs` comes from an earlier clause. */

import type { Row } from "../layout.ts";
import type { Scope, Stage } from "../scope.ts";
import { isList, isRelationship, isVertex } from "../semantics/kinds.ts";
import type { CypherValue, Relationship, Vertex } from "../values.ts";
import { compileCondition } from "./filter.ts";
import { isUsed, otherEnd } from "./matching.ts";
import type { WalkPattern } from "./pattern-graph.ts";

export function retrace(pattern: WalkPattern, used: readonly string[], scope: Scope): Stage {
  const { layout } = scope;
  const list = layout.slotOf(pattern.name);
  const isAllowed = compileAllowed(pattern, used, scope);
  const missing = [...new Set([pattern.from, pattern.to])].filter((name) => !layout.has(name));
  const isKnown = (row: Row, name: string, vertex: Vertex) => !layout.has(name) || row[layout.slotOf(name)] === vertex;
  return {
    scope: missing.reduce<Scope>((extended, name) => extended.with(name), scope),
    *apply(rows) {
      for (const row of rows) {
        const taken = toRelationships(row[list] ?? null);
        if (taken === undefined || !isAllowed(row, taken)) continue;
        for (const { from, to } of endsOf(taken, pattern, startIn(row, pattern, scope))) {
          const fits = isKnown(row, pattern.from, from) && isKnown(row, pattern.to, to);
          const isCircle = pattern.from !== pattern.to || from === to;
          if (fits && isCircle) yield [...row, ...missing.map((name) => (name === pattern.from ? from : to))];
        }
      }
    },
  };
}

function toRelationships(value: CypherValue): readonly Relationship[] | undefined {
  return isList(value) && value.every(isRelationship) ? value : undefined;
}

function compileAllowed({ step, types, length, conditions }: WalkPattern, used: readonly string[], scope: Scope) {
  const inside = scope.with(step);
  const tests = conditions.map((condition) => compileCondition(condition, inside));
  const usedSlots = used.map((other) => scope.layout.slotOf(other));
  return (row: Row, taken: readonly Relationship[]): boolean =>
    taken.length >= length.min &&
    taken.length <= (length.max ?? Number.POSITIVE_INFINITY) &&
    new Set(taken).size === taken.length &&
    taken.every(
      (relationship) =>
        (types.length === 0 || types.includes(relationship.type)) &&
        !isUsed(row, usedSlots, relationship) &&
        tests.every((holds) => holds([...row, relationship])),
    );
}

/** Where a walk without relationships can only begin: at an end that is known. */
function startIn(row: Row, { from, to }: WalkPattern, { layout }: Scope): Vertex | undefined {
  const name = [from, to].find((end) => layout.has(end));
  const value = name === undefined ? null : (row[layout.slotOf(name)] ?? null);
  return isVertex(value) ? value : undefined;
}

/** The ends between which the relationships lead, in each direction that the pattern allows. */
function endsOf(
  taken: readonly Relationship[],
  { direction }: WalkPattern,
  start: Vertex | undefined,
): readonly { readonly from: Vertex; readonly to: Vertex }[] {
  const [first] = taken;
  if (first === undefined) return start === undefined ? [] : [{ from: start, to: start }];
  return [...new Set([first.start, first.end])].flatMap((from) => {
    const to = follow(taken, direction, from);
    return to === undefined ? [] : [{ from, to }];
  });
}

function follow(taken: readonly Relationship[], direction: WalkPattern["direction"], from: Vertex): Vertex | undefined {
  let at = from;
  for (const relationship of taken) {
    const leaves = relationship.start === at && direction !== "in";
    const arrives = relationship.end === at && direction !== "out";
    if (!leaves && !arrives) return undefined;
    at = otherEnd(relationship, at);
  }
  return at;
}
