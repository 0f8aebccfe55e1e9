/** Walks a part of a path several times: `((x)-[r]->(y) WHERE x.founded < y.founded){1,3}`. */

import { plainPart } from "../../language/plain-part.ts";
import type { Length, NodePattern, PathPattern, RelationshipPattern, Step } from "../../language/syntax-tree.ts";
import type { Row } from "../layout.ts";
import type { Scope, Stage } from "../scope.ts";
import { isPath, isVertex } from "../semantics/kinds.ts";
import type { CypherPath, CypherValue, Vertex } from "../values.ts";
import { isUsed, reverse } from "./matching.ts";
import { type RepeatPattern, variablesOf } from "./pattern-graph.ts";

export function repeat(pattern: RepeatPattern, from: string, used: readonly string[], scope: Scope): Stage {
  const isForward = from === pattern.from;
  const to = isForward ? pattern.to : pattern.from;
  const start = scope.layout.slotOf(from);
  const end = scope.layout.has(to) ? scope.layout.slotOf(to) : undefined;
  const variables = variablesOf(pattern.group.path);
  const rounds = compileRound(pattern, isForward, used, variables, scope);
  const found = variables.reduce<Scope>((extended, name) => extended.with(name), scope.with(pattern.name));
  return {
    scope: end === undefined ? found.with(to) : found,
    *apply(rows) {
      for (const row of rows) {
        const vertex = row[start] ?? null;
        if (!isVertex(vertex)) continue;
        for (const { taken, at } of repetitions(vertex, (place) => rounds(row, place), pattern.group.length)) {
          const ordered = isForward ? taken : taken.toReversed();
          const lists = variables.map((_, index) => ordered.map(({ values }) => values[index] ?? null));
          const next = [...row, joined(ordered, isForward, vertex), ...lists];
          if (end === undefined) yield [...next, at];
          else if (row[end] === at) yield next;
        }
      }
    },
  };
}

/** The part, walked once. */
interface Round {
  readonly path: CypherPath;
  /** What its variables are. */
  readonly values: readonly CypherValue[];
}

type Rounds = (row: Row, vertex: Vertex) => Iterable<Round>;

function compileRound(
  { group }: RepeatPattern,
  isForward: boolean,
  used: readonly string[],
  variables: readonly string[],
  scope: Scope,
): Rounds {
  const usedSlots = used.map((name) => scope.layout.slotOf(name));
  const path = isForward ? group.path : reversePath(group.path);
  const first = path.first.variable?.text ?? scope.runtime.newName();
  const name = { kind: "name", text: scope.runtime.newName(), span: group.span } as const;
  const begin = { kind: "name", text: first, span: group.span } as const;
  const named = { ...path, first: { ...path.first, variable: begin } };
  const part = { ...plainPart(named), variable: name };
  const inner = scope.with(first).match([part], group.where);
  const pathSlot = inner.scope.layout.slotOf(name.text);
  const slots = variables.map((variable) => inner.scope.layout.slotOf(variable));
  return function* rounds(row, vertex) {
    for (const found of inner.rows([...row, vertex])) {
      const walked = found[pathSlot] ?? null;
      if (!isPath(walked) || walked.relationships.some((relationship) => isUsed(row, usedSlots, relationship)))
        continue;
      yield { path: walked, values: slots.map((slot) => found[slot] ?? null) };
    }
  };
}

function reversePath({ first, steps, span, kind }: PathPattern): PathPattern {
  const nodes: NodePattern[] = [first, ...steps.map(({ to }) => to)];
  const last = nodes.pop() ?? first;
  const reversed = steps.toReversed().map(({ via }): Step => ({ via: reverseStep(via), to: nodes.pop() ?? first }));
  return { kind, first: last, steps: reversed, span };
}

function reverseStep(via: Step["via"]): Step["via"] {
  if (via.kind === "group") return { ...via, path: reversePath(via.path) };
  return { ...via, direction: reverse(via.direction) } satisfies RelationshipPattern;
}

interface Repeated {
  readonly taken: readonly Round[];
  readonly at: Vertex;
}

/** Every allowed number of rounds, depth first, no relationship twice. */
function* repetitions(
  vertex: Vertex,
  rounds: (vertex: Vertex) => Iterable<Round>,
  { min, max = Number.POSITIVE_INFINITY }: Length,
): Iterable<Repeated> {
  if (min === 0) yield { taken: [], at: vertex };
  const taken: Round[] = [];
  const open = [rounds(vertex)[Symbol.iterator]()];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    taken.length = open.length - 1;
    const { done, value: round } = level.next();
    if (done === true) open.pop();
    else if (!overlaps(round, taken)) {
      taken.push(round);
      const at = round.path.vertices.at(-1) ?? vertex;
      if (taken.length >= min) yield { taken: taken.slice(), at };
      if (taken.length < max) open.push(rounds(at)[Symbol.iterator]());
    }
  }
}

function overlaps({ path }: Round, taken: readonly Round[]): boolean {
  return path.relationships.some((relationship) =>
    taken.some((round) => round.path.relationships.includes(relationship)),
  );
}

/** All rounds as one path, in the direction the pattern is written in. */
function joined(rounds: readonly Round[], isForward: boolean, vertex: Vertex): CypherPath {
  const paths = rounds.map(({ path }) => (isForward ? path : reversed(path)));
  return {
    vertices: [...paths.flatMap(({ vertices }) => vertices.slice(0, -1)), paths.at(-1)?.vertices.at(-1) ?? vertex],
    relationships: paths.flatMap(({ relationships }) => relationships),
  };
}

function reversed({ vertices, relationships }: CypherPath): CypherPath {
  return { vertices: vertices.toReversed(), relationships: relationships.toReversed() };
}
