/** The patterns of one MATCH as a graph to be found: nodes to bind, edges between them, and conditions on both. */

import type {
  Direction,
  Expression,
  GroupPattern,
  Length,
  PathPattern,
  Selector,
  Span,
} from "../../language/syntax-tree.ts";
import type { Layout } from "../layout.ts";

/** One relationship. */
export interface EdgePattern {
  readonly kind: "edge";
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
  /** Empty when any type will do. */
  readonly types: readonly string[];
}

/** Relationships in a row, each like the others; its name stands for the list of them. */
export interface WalkPattern extends Omit<EdgePattern, "kind"> {
  readonly kind: "walk";
  readonly length: Length;
  /** The name of one of the relationships, where the conditions speak of it. */
  readonly step: string;
  /** What each relationship must be. */
  readonly conditions: readonly Expression[];
  /** What the conditions speak of besides the relationship. */
  readonly needs: ReadonlySet<string>;
  readonly selector: Selector | undefined;
  readonly span: Span;
}

/** A part of a path that repeats; what it names inside are lists outside. */
export interface RepeatPattern {
  readonly kind: "repeat";
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly group: GroupPattern;
  /** What its conditions speak of besides its own variables. */
  readonly needs: ReadonlySet<string>;
}

/** A walk of which only the shortest, or only some, are wanted. */
export type Search = WalkPattern & { readonly selector: Selector };

export type Connection = EdgePattern | WalkPattern | RepeatPattern;

export interface Condition {
  readonly expression: Expression;
  readonly names: ReadonlySet<string>;
}

/** A path with a name: its nodes and what joins them, as written. */
export interface NamedPath {
  readonly name: string;
  readonly nodes: readonly string[];
  readonly connections: readonly string[];
}

export interface PatternGraph {
  readonly nodes: readonly string[];
  readonly connections: readonly Connection[];
  readonly conditions: readonly Condition[];
  readonly paths: readonly NamedPath[];
  /** Where it is written. */
  readonly span: Span;
}

export function isSearch(connection: Connection): connection is Search {
  return connection.kind === "walk" && connection.selector !== undefined;
}

/** Whether all that is named, as far as the pattern gives it a value, is known already. */
export function isReady(names: ReadonlySet<string>, given: ReadonlySet<string>, layout: Layout): boolean {
  return [...names].every((name) => !given.has(name) || layout.has(name));
}

/** Every name that finding the graph gives a value to. */
export function namesOf(graph: PatternGraph): ReadonlySet<string> {
  const inside = graph.connections.flatMap((connection) =>
    connection.kind === "repeat" ? variablesOf(connection.group.path) : [],
  );
  return new Set([
    ...graph.nodes,
    ...graph.connections.map(({ name }) => name),
    ...graph.paths.map(({ name }) => name),
    ...inside,
  ]);
}

/** The variables of a path, in the order they are written. */
export function variablesOf(path: PathPattern): readonly string[] {
  const elements = [path.first, ...path.steps.flatMap(({ via, to }) => (via.kind === "group" ? [to] : [via, to]))];
  return [...new Set(elements.flatMap(({ variable }) => variable?.text ?? []))];
}
