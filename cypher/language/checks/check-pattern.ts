/** Patterns: what they name, and whether what they say of it makes sense. */

import { isPathFunction } from "../path-function.ts";
import { checkKind } from "../rules/agreeing-kind.ts";
import { checkFree } from "../rules/free-name.ts";
import { checkRelationship } from "../rules/relationship-shape.ts";
import { checkRepeat } from "../rules/repeat-shape.ts";
import { checkSearch } from "../rules/search-shape.ts";
import type { GroupPattern, NodePattern, PathPattern, PatternPart, RelationshipPattern } from "../syntax-tree.ts";
import { listOf, NODE, PATH, RELATIONSHIP } from "../types/static-type.ts";
import type { Checker } from "./checker.ts";
import { conditionIn, valueIn } from "./place.ts";
import type { Scope } from "./scope.ts";

/** First all names are taken up, then what is said in brackets is checked, since it may speak of any of them. */
export function checkPatterns(parts: readonly PatternPart[], outer: Scope, checker: Checker): Scope {
  let scope = outer;
  for (const part of parts) {
    checkSearch(part, checker);
    checkInside(part, outer, checker);
    scope = declarePart(part, scope, checker);
  }
  refuseMixedSearch(parts, checker);
  for (const { path } of parts) checkConditions(path, scope, checker);
  return scope;
}

/** A condition inside parentheses around a path speaks of that path, and of what earlier clauses name. */
function checkInside({ path, inner, where }: PatternPart, outer: Scope, checker: Checker): void {
  if (where === undefined) return;
  const declared = declarePath(path, outer, checker);
  checker.condition(where, conditionIn(inner === undefined ? declared : declared.with(inner.text, PATH)));
}

function declarePart({ variable, inner, path, selector }: PatternPart, outer: Scope, checker: Checker): Scope {
  let scope = declarePath(isPathFunction(selector) ? asWalk(path) : path, outer, checker);
  for (const name of [inner, variable]) {
    if (name === undefined) continue;
    checkFree(name, scope, checker);
    scope = scope.with(name.text, PATH);
  }
  return scope;
}

/** What shortestPath() goes along is always a list, also when one relationship is written. */
function asWalk(path: PathPattern): PathPattern {
  const steps = path.steps.map(({ via, to }) =>
    via.kind === "group" || via.length !== undefined
      ? { via, to }
      : { via: { ...via, length: { min: 1, max: 1, span: via.span } }, to },
  );
  return { ...path, steps };
}

function declarePath({ first, steps }: PathPattern, outer: Scope, checker: Checker): Scope {
  let scope = declareNode(first, outer, checker);
  for (const { via, to } of steps) {
    scope = via.kind === "group" ? declareGroup(via, scope, checker) : declareRelationship(via, scope, checker);
    scope = declareNode(to, scope, checker);
  }
  return scope;
}

function declareNode({ variable }: NodePattern, scope: Scope, checker: Checker): Scope {
  if (variable === undefined) return scope;
  checkKind(variable, NODE, scope, checker);
  return scope.with(variable.text, NODE);
}

function declareRelationship(pattern: RelationshipPattern, scope: Scope, checker: Checker): Scope {
  checkRelationship(pattern, checker);
  const { variable, length } = pattern;
  if (variable === undefined) return scope;
  const type = length === undefined ? RELATIONSHIP : listOf(RELATIONSHIP);
  checkKind(variable, type, scope, checker);
  return scope.with(variable.text, type);
}

/** What is named inside a part that repeats is a list outside of it. */
function declareGroup(group: GroupPattern, outer: Scope, checker: Checker): Scope {
  checkRepeat(group, checker);
  const inner = declarePath(group.path, outer, checker);
  let scope = outer;
  for (const { variable } of elementsOf(group.path)) {
    if (variable === undefined) continue;
    checkFree(variable, outer, checker);
    scope = scope.with(variable.text, listOf(inner.variable(variable.text)));
  }
  return scope;
}

function elementsOf({ first, steps }: PathPattern): readonly (NodePattern | RelationshipPattern)[] {
  return [first, ...steps.flatMap(({ via, to }) => (via.kind === "group" ? [to] : [via, to]))];
}

function checkConditions(path: PathPattern, scope: Scope, checker: Checker): void {
  for (const element of elementsOf(path)) checkElement(element, scope, checker);
  for (const { via } of path.steps) {
    if (via.kind !== "group") continue;
    const inner = declarePath(
      via.path,
      scope.without(elementsOf(via.path).flatMap(({ variable }) => variable?.text ?? [])),
      checker,
    );
    checkConditions(via.path, inner, checker);
    if (via.where !== undefined) checker.condition(via.where, conditionIn(inner));
  }
}

function checkElement(
  { properties, where, labels, span }: NodePattern | RelationshipPattern,
  scope: Scope,
  checker: Checker,
): void {
  const place = valueIn(scope);
  for (const { value } of properties?.entries ?? []) checker.expression(value, place);
  if (where !== undefined) checker.condition(where, conditionIn(scope));
  if (labels !== undefined) checker.expression({ kind: "has-labels", of: { kind: "null", span }, labels, span }, place);
}

function refuseMixedSearch(parts: readonly PatternPart[], checker: Checker): void {
  const [first] = parts;
  const isChoosy = parts.some(({ selector }) => selector !== undefined && !/Paths?$/.test(selector.mode));
  if (first !== undefined && isChoosy && parts.length > 1)
    checker.fail(first.span, "A search such as SHORTEST needs a MATCH of its own.");
}
