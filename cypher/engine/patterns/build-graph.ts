/** Patterns as written to the graph they ask for. */

import { namesIn } from "../../language/fingerprint.ts";
import { isPathFunction } from "../../language/path-function.ts";
import type {
  Expression,
  GroupPattern,
  LabelExpression,
  NodePattern,
  PatternPart,
  RelationshipPattern,
  Selector,
  Span,
} from "../../language/syntax-tree.ts";
import { conditionsOn } from "./element-conditions.ts";
import {
  type Condition,
  type Connection,
  type EdgePattern,
  type NamedPath,
  type PatternGraph,
  variablesOf,
  type WalkPattern,
} from "./pattern-graph.ts";

export function toPatternGraph(
  parts: readonly PatternPart[],
  where: Expression | undefined,
  newName: () => string,
): PatternGraph {
  const builder = new GraphBuilder(newName, parts[0]?.span ?? { start: 0, end: 0 });
  for (const part of parts) builder.addPart(part);
  if (where !== undefined) builder.addCondition(where);
  return builder;
}

class GraphBuilder implements PatternGraph {
  readonly nodes: string[] = [];
  readonly connections: Connection[] = [];
  readonly conditions: Condition[] = [];
  readonly paths: NamedPath[] = [];
  readonly span: Span;
  readonly #newName: () => string;

  constructor(newName: () => string, span: Span) {
    this.#newName = newName;
    this.span = span;
  }

  addPart({ variable, selector, inner, path, where }: PatternPart): void {
    const nodes = [this.#addNode(path.first)];
    const connections: string[] = [];
    for (const { via, to } of path.steps) {
      const from = nodes.at(-1) ?? "";
      const next = this.#addNode(to);
      connections.push(this.#connect(via, { from, to: next }, selector));
      nodes.push(next);
    }
    for (const name of [inner, variable]) if (name) this.paths.push({ name: name.text, nodes, connections });
    if (where !== undefined) this.addCondition(where);
  }

  /** What is joined by AND becomes several conditions, each of which is tested as early as it can be. */
  addCondition(expression: Expression): void {
    if (expression.kind === "logic" && expression.operator === "AND")
      for (const operand of expression.of) this.addCondition(operand);
    else this.conditions.push({ expression, names: namesIn(expression) });
  }

  #addNode(node: NodePattern): string {
    const name = node.variable?.text ?? this.#newName();
    if (!this.nodes.includes(name)) this.nodes.push(name);
    for (const condition of conditionsOn(name, node)) this.addCondition(condition);
    return name;
  }

  #connect(via: RelationshipPattern | GroupPattern, ends: Ends, selector: Selector | undefined): string {
    const connection = this.#toConnection(via, ends, selector);
    this.connections.push(connection);
    return connection.name;
  }

  #toConnection(via: RelationshipPattern | GroupPattern, ends: Ends, selector: Selector | undefined): Connection {
    if (via.kind === "relationship-pattern") {
      const length = via.length ?? (isPathFunction(selector) ? { min: 1, max: 1, span: via.span } : undefined);
      if (length === undefined) return this.#toEdge(via, ends);
      return this.#toWalk(via, ends, { length, step: this.#newName(), selector });
    }
    const only = onlyRelationship(via);
    if (only !== undefined) {
      const step = only.variable?.text ?? this.#newName();
      return this.#toWalk(only, ends, { length: via.length, step, selector });
    }
    const needs = without(namesIn(via), variablesOf(via.path));
    return { kind: "repeat", name: this.#newName(), ...ends, group: via, needs };
  }

  #toEdge(pattern: RelationshipPattern, ends: Ends): EdgePattern {
    const name = pattern.variable?.text ?? this.#newName();
    const { types, rest } = splitTypes(pattern);
    for (const condition of conditionsOn(name, rest)) this.addCondition(condition);
    return { kind: "edge", name, ...ends, direction: pattern.direction, types };
  }

  #toWalk(
    pattern: RelationshipPattern,
    ends: Ends,
    walked: Pick<WalkPattern, "length" | "step" | "selector">,
  ): WalkPattern {
    const name = pattern.variable?.text ?? this.#newName();
    const { types, rest } = splitTypes(pattern);
    const conditions = conditionsOn(walked.step, rest);
    const needs = without(namesIn(conditions), [walked.step]);
    const { direction, span } = pattern;
    return { kind: "walk", name, ...ends, direction, types, ...walked, conditions, needs, span };
  }
}

type Ends = Pick<EdgePattern, "from" | "to">;

/** Types that are a list are followed; anything else that is said of them is a condition. */
function splitTypes(pattern: RelationshipPattern) {
  const types = simpleTypes(pattern.labels);
  return { types: types ?? [], rest: types === undefined ? pattern : { ...pattern, labels: undefined } };
}

/** Whether the paths that a part asks for can be searched for, rather than found one and all and then chosen from. */
export function isSearchable({ path, inner, where, selector }: PatternPart): boolean {
  const [step, ...others] = path.steps;
  if (step === undefined || others.length > 0 || inner !== undefined || where !== undefined) return false;
  return step.via.kind === "relationship-pattern"
    ? step.via.length !== undefined || isPathFunction(selector)
    : onlyRelationship(step.via) !== undefined;
}

/** `-[r:R]->+` and `(()-[r:R]->())+` are walks; a group that asks anything of its nodes is not. */
function onlyRelationship({ path, where }: GroupPattern): RelationshipPattern | undefined {
  const [step, ...others] = path.steps;
  if (step === undefined || others.length > 0 || where !== undefined) return undefined;
  if (![path.first, step.to].every(isBare) || step.via.kind === "group") return undefined;
  return step.via;
}

function isBare({ variable, labels, properties, where }: NodePattern): boolean {
  return [variable, labels, properties, where].every((part) => part === undefined);
}

/** The types that a relationship may have; undefined when they are not just a list. */
function simpleTypes(labels: LabelExpression | undefined): readonly string[] | undefined {
  if (labels === undefined || labels.kind === "any-label") return [];
  const options = labels.kind === "some-label" ? labels.of : [labels];
  const names = options.flatMap((option) => (option.kind === "label" ? [option.name] : []));
  return names.length === options.length ? [...new Set(names)] : undefined;
}

function without(names: ReadonlySet<string>, own: readonly string[]): ReadonlySet<string> {
  return new Set([...names].filter((name) => !own.includes(name)));
}
