/** Which node of a pattern to look for first, and how: by an index, by its rarest label, or among all. */

import { namesIn } from "../../language/fingerprint.ts";
import type { Expression, LabelExpression } from "../../language/syntax-tree.ts";
import type { Scope } from "../scope.ts";
import { isList } from "../semantics/kinds.ts";
import { type Condition, isReady } from "./pattern-graph.ts";
import type { Start } from "./scan.ts";

interface Candidate {
  readonly name: string;
  readonly start: Start;
  /** About how many nodes it gives. */
  readonly cost: number;
}

export function cheapestStart(
  names: readonly string[],
  conditions: readonly Condition[],
  given: ReadonlySet<string>,
  scope: Scope,
): Candidate | undefined {
  const candidates = names.flatMap((name) => startsOf(name, conditions, given, scope));
  return candidates.reduce<Candidate | undefined>(
    (best, candidate) => (best === undefined || candidate.cost < best.cost ? candidate : best),
    undefined,
  );
}

function startsOf(
  name: string,
  conditions: readonly Condition[],
  given: ReadonlySet<string>,
  scope: Scope,
): readonly Candidate[] {
  const { view } = scope.runtime;
  const labels = conditions.flatMap(({ expression }) => labelsFor(name, expression));
  const all: Candidate = { name, start: { kind: "all" }, cost: view.countVertices() };
  const byLabel = labels.map((options): Candidate => {
    const cost = options.reduce((sum, label) => sum + view.countVertices(label), 0);
    return { name, start: { kind: "labels", labels: options }, cost };
  });
  const single = labels.flatMap((options) => (options.length === 1 ? options : []));
  const byIndex = conditions.flatMap(({ expression }) =>
    wantedFor(name, expression)
      .filter(({ wanted }) => isReady(namesIn(wanted), given, scope.layout) && !namesIn(wanted).has(name))
      .flatMap((lookup) => single.flatMap((label) => toIndexStart(name, label, lookup, scope))),
  );
  return [...byIndex, ...byLabel, all];
}

/** Whether a condition says no more than that the node has a label by which it is found. */
export function isGivenBy({ name, start }: Candidate, expression: Expression): boolean {
  if (start.kind === "all" || expression.kind !== "has-labels" || !isVariable(expression.of, name)) return false;
  const { labels } = expression;
  if (start.kind === "index") return labels.kind === "label" && labels.name === start.label;
  return options(labels)?.join("|") === start.labels.join("|");
}

/** The lists of labels of each of which a node must have one by this condition. */
function labelsFor(name: string, expression: Expression): readonly (readonly string[])[] {
  if (expression.kind !== "has-labels" || !isVariable(expression.of, name)) return [];
  const { labels } = expression;
  return (labels.kind === "every-label" ? labels.of : [labels]).flatMap((part) => {
    const list = options(part);
    return list === undefined ? [] : [list];
  });
}

/** `A` or `A|B|C`; undefined for anything else. */
function options(labels: LabelExpression): readonly string[] | undefined {
  if (labels.kind === "label") return [labels.name];
  if (labels.kind !== "some-label") return undefined;
  const names = labels.of.flatMap((part) => (part.kind === "label" ? [part.name] : []));
  return names.length === labels.of.length ? names : undefined;
}

interface Lookup {
  readonly property: string;
  readonly wanted: Expression;
  readonly among: boolean;
}

/** `n.id = value`, `value = n.id`, `n.id IN list` */
function wantedFor(name: string, expression: Expression): readonly Lookup[] {
  if (expression.kind === "in") return lookups(name, expression.item, expression.list, true);
  if (expression.kind !== "comparison") return [];
  const [step, ...others] = expression.rest;
  if (step?.operator !== "=" || others.length > 0) return [];
  return [
    ...lookups(name, expression.first, step.operand, false),
    ...lookups(name, step.operand, expression.first, false),
  ];
}

function lookups(name: string, property: Expression, wanted: Expression, among: boolean): readonly Lookup[] {
  if (property.kind !== "property" || !isVariable(property.of, name)) return [];
  return [{ property: property.key.text, wanted, among }];
}

function isVariable(expression: Expression, name: string): boolean {
  return expression.kind === "variable" && expression.name === name;
}

function toIndexStart(name: string, label: string, lookup: Lookup, scope: Scope): readonly Candidate[] {
  const isIndexed = scope.runtime.view.findVertices(label, lookup.property, "") !== undefined;
  const cost = lookup.among ? lengthOf(lookup.wanted, scope) : 1;
  return isIndexed ? [{ name, start: { kind: "index", label, ...lookup }, cost }] : [];
}

/** How long a list is, as far as it is known now. */
function lengthOf(list: Expression, { runtime }: Scope): number {
  if (list.kind === "list") return list.items.length;
  const value = list.kind === "parameter" ? (runtime.parameters[list.name] ?? null) : null;
  return isList(value) ? value.length : 10;
}
