/** In which order a pattern is found: conditions as early as they can be tested, then what is cheapest to bind next. */

import { isPathFunction } from "../../language/path-function.ts";
import { chain } from "../clauses/stage.ts";
import type { Operator, Scope, Stage } from "../scope.ts";
import { bindEnds, expand } from "./expand.ts";
import { filter } from "./filter.ts";
import type { MatchStep } from "./matching.ts";
import { buildPath } from "./named-path.ts";
import { narrow } from "./narrow.ts";
import { type Connection, isReady, isSearch, namesOf, type PatternGraph } from "./pattern-graph.ts";
import { repeat } from "./repeat.ts";
import { requireNode } from "./require-node.ts";
import { retrace } from "./retrace.ts";
import { scan } from "./scan.ts";
import { search } from "./search.ts";
import { cheapestStart, isGivenBy } from "./starts.ts";
import { walk } from "./walk.ts";

/** How a graph is found from the rows of a scope, which may hold some of its parts already. */
export function planPattern(graph: PatternGraph, scope: Scope): Stage {
  return new Plan(graph).complete(scope);
}

/** What is still to be found. */
class Plan {
  readonly #names: ReadonlySet<string>;
  readonly #used: string[] = [];
  readonly #nodes: PatternGraph["nodes"];
  readonly #span: PatternGraph["span"];
  /** Nodes that may come from an earlier clause, and may be null then. */
  #unsure: readonly string[];
  #connections: PatternGraph["connections"];
  #conditions: PatternGraph["conditions"];
  #paths: PatternGraph["paths"];

  constructor(graph: PatternGraph) {
    this.#unsure = graph.nodes;
    this.#span = graph.span;
    this.#names = namesOf(graph);
    this.#nodes = graph.nodes;
    this.#connections = graph.connections;
    this.#conditions = graph.conditions;
    this.#paths = graph.paths;
  }

  /** All steps from here to the end. */
  complete(start: Scope): Stage {
    const operators: Operator[] = [];
    let scope = start;
    for (let step = this.#next(scope); step !== undefined; step = this.#next(scope)) {
      const stage = step(scope);
      operators.push(stage.apply);
      scope = stage.scope;
    }
    this.#refuseRest(scope);
    return chain(operators, scope);
  }

  /** What needs itself to be found, such as a relationship whose property is the length of its own path. */
  #refuseRest({ runtime }: Scope): void {
    if (this.#connections.length + this.#conditions.length + this.#paths.length > 0)
      runtime.fail(
        "not-supported",
        this.#span,
        "This pattern says something of itself that can only be known once it is found. Use WHERE.",
      );
  }

  #next(scope: Scope): MatchStep | undefined {
    return (
      this.#requireNode(scope) ??
      this.#testCondition(scope) ??
      this.#namePath(scope) ??
      this.#followConnection(scope) ??
      this.#scanNodes(scope) ??
      this.#searchPaths(scope)
    );
  }

  /** What a pattern calls a node must be one, also when an OPTIONAL MATCH has left null. */
  #requireNode({ layout }: Scope): MatchStep | undefined {
    const name = this.#unsure.find((candidate) => layout.has(candidate));
    this.#unsure = this.#unsure.filter((candidate) => candidate !== name && layout.has(candidate));
    return name === undefined ? undefined : (current) => requireNode(name, this.#span, current);
  }

  #testCondition(scope: Scope): MatchStep | undefined {
    const condition = this.#conditions.find(({ names }) => isReady(names, this.#names, scope.layout));
    if (condition === undefined) return undefined;
    this.#conditions = this.#conditions.filter((other) => other !== condition);
    return (current) => filter(condition.expression, current);
  }

  #namePath({ layout }: Scope): MatchStep | undefined {
    const path = this.#paths.find(({ nodes, connections }) =>
      [...nodes, ...connections].every((name) => layout.has(name)),
    );
    if (path === undefined) return undefined;
    this.#paths = this.#paths.filter((other) => other !== path);
    return (current) => buildPath(path, current);
  }

  /** First what only has to be checked, then what reaches new nodes; one relationship before many. */
  #followConnection(scope: Scope): MatchStep | undefined {
    const ready = this.#connections.filter((connection) => this.#isFollowable(connection, scope));
    const [cheapest] = ready.toSorted((left, right) => costOf(left, scope) - costOf(right, scope));
    if (cheapest === undefined) return undefined;
    return this.#take(cheapest, (used) => (current) => follow(cheapest, used, current));
  }

  #isFollowable(connection: Connection, { layout }: Scope): boolean {
    if (isSearch(connection)) return false;
    if (layout.has(connection.name)) return true;
    if (!layout.has(connection.from) && !layout.has(connection.to)) return false;
    return connection.kind === "edge" || isReady(connection.needs, this.#names, layout);
  }

  #take(connection: Connection, toStep: (used: readonly string[]) => MatchStep): MatchStep {
    const step = toStep(this.#used.slice());
    this.#connections = this.#connections.filter((other) => other !== connection);
    this.#used.push(connection.name);
    return step;
  }

  #scanNodes(scope: Scope): MatchStep | undefined {
    const missing = this.#nodes.filter((name) => !scope.layout.has(name));
    const start = cheapestStart(missing, this.#conditions, this.#names, scope);
    if (start === undefined) return undefined;
    this.#conditions = this.#conditions.filter(({ expression }) => !isGivenBy(start, expression));
    return (current) => scan(start.name, start.start, current);
  }

  /** Searches for a path come last, when both ends are known. What is said about the path of shortestPath() is part of its search. */
  #searchPaths({ runtime, layout }: Scope): MatchStep | undefined {
    const wanted = this.#connections.find(isSearch);
    if (wanted === undefined) return undefined;
    if (this.#connections.length > 1 || this.#used.length > 0 || layout.has(wanted.name))
      runtime.fail("not-supported", wanted.span, "A search for paths needs a MATCH of its own, and new names.");
    this.#connections = [];
    if (!isPathFunction(wanted.selector)) return (current) => search({ ...wanted, isExact: true }, undefined, current);
    const conditions = this.#conditions.map(({ expression }) => expression);
    const names = this.#paths.map(({ name }) => name);
    return (current) =>
      search(narrow(wanted, names, conditions, current.layout), this.complete(current.with(wanted.name)), current);
  }
}

function follow(connection: Connection, used: readonly string[], scope: Scope): Stage {
  if (scope.layout.has(connection.name)) return followKnown(connection, used, scope);
  const from = scope.layout.has(connection.from) ? connection.from : connection.to;
  if (connection.kind === "edge") return expand(connection, from, used, scope);
  return connection.kind === "walk" ? walk(connection, from, used, scope) : repeat(connection, from, used, scope);
}

function followKnown(connection: Connection, used: readonly string[], scope: Scope): Stage {
  if (connection.kind === "edge") return bindEnds(connection, used, scope);
  if (connection.kind === "walk") return retrace(connection, used, scope);
  throw new Error("A part that repeats has a name that no query can give.");
}

function costOf(connection: Connection, { layout }: Scope): number {
  const known = [connection.from, connection.to].filter((name) => layout.has(name)).length;
  const kind = ["edge", "walk", "repeat"].indexOf(connection.kind);
  return kind * 2 + (2 - known);
}
