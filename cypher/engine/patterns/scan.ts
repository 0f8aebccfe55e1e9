/** Where finding a pattern starts: all nodes, the nodes of a label, or the few that an index knows. */

import type { Expression } from "../../language/syntax-tree.ts";
import type { GraphView } from "../graph-view.ts";
import { extend, type Row } from "../layout.ts";
import type { Scope, Stage } from "../scope.ts";
import { isList } from "../semantics/kinds.ts";
import type { CypherValue, Vertex } from "../values.ts";

export type Start =
  | { readonly kind: "all" }
  /** Any of these labels. */
  | { readonly kind: "labels"; readonly labels: readonly string[] }
  | {
      readonly kind: "index";
      readonly label: string;
      readonly property: string;
      /** What the property equals, or a list that it is in. */
      readonly wanted: Expression;
      readonly among: boolean;
    };

export function scan(name: string, start: Start, scope: Scope): Stage {
  const find = compileStart(start, scope);
  const { budget } = scope.runtime;
  return {
    scope: scope.with(name),
    *apply(rows) {
      for (const row of rows) {
        for (const vertex of find(row)) {
          budget.step();
          yield extend(row, vertex);
        }
      }
    },
  };
}

function compileStart(start: Start, scope: Scope): (row: Row) => Iterable<Vertex> {
  const { view } = scope.runtime;
  if (start.kind === "all") return () => view.vertices();
  if (start.kind === "labels") return () => verticesOfAny(start.labels, view);

  const evaluate = scope.evaluate(start.wanted);
  return (row) => {
    const value = evaluate(row);
    return findVertices(scope, start.label, start.property, start.among && isList(value) ? value : [value]);
  };
}

/** A node that has several of the labels comes with the first of them. */
function* verticesOfAny(labels: readonly string[], view: GraphView): Iterable<Vertex> {
  for (const [index, label] of labels.entries()) {
    const earlier = labels.slice(0, index);
    for (const vertex of view.vertices(label))
      if (!earlier.some((other) => vertex.labels.includes(other))) yield vertex;
  }
}

/** The index is asked for texts only; for other values, where 1 equals 1.0, all nodes of the label are looked at. The condition itself is tested afterwards. */
function findVertices(scope: Scope, label: string, property: string, wanted: readonly CypherValue[]): Iterable<Vertex> {
  const { view } = scope.runtime;
  const known = wanted.filter((value) => value !== null);
  if (!known.every((value) => typeof value === "string")) return view.vertices(label);

  const found = new Set<Vertex>();
  for (const value of known) for (const vertex of view.findVertices(label, property, value) ?? []) found.add(vertex);
  return found;
}
