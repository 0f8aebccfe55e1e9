/** Patterns as written to the graph they ask for. */

import { namesIn } from "../../language/fingerprint.ts";
import type {
  Expression,
  GroupPattern,
  LabelExpression,
  Length,
  NodePattern,
  PatternPart,
  RelationshipPattern,
  Selector,
  Span,
} from "../../language/syntax-tree.ts";
import { conditionsOn } from "./element-conditions.ts";
import { type Condition, type Connection, type NamedPath, type PatternGraph, variablesOf } from "./pattern-graph.ts";

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
      connections.push(this.#connect(via, from, next, selector));
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

  #connect(via: RelationshipPattern | GroupPattern, from: string, to: string, selector: Selector | undefined): string {
    const connection = this.#toConnection(via, from, to, selector);
    this.connections.push(connection);
    return connection.name;
  }

  #toConnection(
    via: RelationshipPattern | GroupPattern,
    from: string,
    to: string,
    selector: Selector | undefined,
  ): Connection {
    if (via.kind === "relationship-pattern") return this.#toEdge(via, from, to, via.length, selector);
    const only = onlyRelationship(via);
    if (only !== undefined) return this.#toEdge(only, from, to, via.length, selector);
    const needs = without(namesIn(via), variablesOf(via.path));
    return { kind: "repeat", name: this.#newName(), from, to, group: via, needs };
  }

  #toEdge(
    pattern: RelationshipPattern,
    from: string,
    to: string,
    length: Length | undefined,
    selector: Selector | undefined,
  ): Connection {
    const name = pattern.variable?.text ?? this.#newName();
    const types = simpleTypes(pattern.labels);
    const conditions = conditionsOn(name, types === undefined ? pattern : { ...pattern, labels: undefined });
    const ends = { name, from, to, direction: pattern.direction, types: types ?? [] };
    if (length === undefined && selector === undefined) {
      for (const condition of conditions) this.addCondition(condition);
      return { kind: "edge", ...ends };
    }
    const needs = without(namesIn(conditions), [name]);
    const walked = {
      length: length ?? { ...ONCE, span: pattern.span },
      conditions,
      needs,
      selector,
      span: pattern.span,
    };
    return { kind: "walk", ...ends, ...walked };
  }
}

const ONCE = { min: 1, max: 1 };

/** Whether the paths that a part asks for can be searched for, rather than found one and all and then chosen from. */
export function isSearchable({ path, inner, where }: PatternPart): boolean {
  const [step, ...others] = path.steps;
  if (step === undefined || others.length > 0 || inner !== undefined || where !== undefined) return false;
  return step.via.kind === "relationship-pattern" || onlyRelationship(step.via) !== undefined;
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
