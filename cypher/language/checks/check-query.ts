/** Runs every check over a tree. */

import { CypherError } from "../cypher-error.ts";
import { expectType } from "../rules/operand-types.ts";
import { checkUnion } from "../rules/union-columns.ts";
import type { Expression, PatternPart, Query, SingleQuery, Span } from "../syntax-tree.ts";
import { checkClauses } from "./check-clauses.ts";
import { checkExpression } from "./check-expression.ts";
import { checkPatterns } from "./check-pattern.ts";
import type { Checker, ColumnType, QueryScope } from "./checker.ts";
import type { Place } from "./place.ts";
import { type ParameterTypes, Scope } from "./scope.ts";

/** `parameters`: what is known of them; before a query runs, nothing is. */
export function checkQuery(tree: Query, text: string, parameters: ParameterTypes = new Map()): void {
  const nothing = new Scope(parameters);
  new LinkedChecker(text).query(tree, false, () => ({ scope: nothing, kept: nothing }));
}

class LinkedChecker implements Checker {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  fail({ start }: Pick<Span, "start">, message: string): never {
    throw new CypherError("syntax", message, { text: this.#text, offset: start });
  }

  refuse({ start }: Pick<Span, "start">, message: string): never {
    throw new CypherError("not-supported", message, { text: this.#text, offset: start });
  }

  expression(node: Expression, place: Place): void {
    checkExpression(node, place, this);
  }

  condition(node: Expression, place: Place): void {
    checkExpression(node, place, this);
    expectType(node, ["BOOLEAN"], place, this);
  }

  patterns(parts: readonly PatternPart[], scope: Scope): Scope {
    return checkPatterns(parts, scope, this);
  }

  query(query: Query, mayEndOpen: boolean, scopeOf: (branch: SingleQuery) => QueryScope): readonly ColumnType[] {
    const columns = query.branches.map((branch) => checkClauses(branch, scopeOf(branch), mayEndOpen, this));
    checkUnion(
      query,
      columns.map((branch) => branch.map(({ name }) => name)),
      this,
    );
    return columns[0] ?? [];
  }
}
