/** The one scope there is: it links the compilers of expressions, patterns and queries to each other. */

import type { Expression, PatternPart, Query, SingleQuery } from "../language/syntax-tree.ts";
import { compileQuery } from "./clauses/compile-query.ts";
import { compileExpression } from "./expressions/compile-expression.ts";
import { Layout } from "./layout.ts";
import { compileMatch } from "./patterns/compile-match.ts";
import type { Runtime } from "./runtime.ts";
import type { CompiledQuery, Evaluate, Known, Scope } from "./scope.ts";

class LinkedScope implements Scope {
  readonly layout: Layout;
  readonly kept: Layout;
  readonly known: readonly Known[];
  readonly runtime: Runtime;

  constructor(runtime: Runtime, layout: Layout, kept: Layout, known: readonly Known[]) {
    this.runtime = runtime;
    this.layout = layout;
    this.kept = kept;
    this.known = known;
  }

  evaluate(expression: Expression): Evaluate {
    return compileExpression(expression, this);
  }

  /** What is known in terms of a variable that is hidden now is known no more. */
  with(name: string): Scope {
    const known = this.known.filter(({ names }) => !names.has(name));
    return new LinkedScope(this.runtime, this.layout.with(name), this.kept, known);
  }

  in(layout: Layout, known: readonly Known[] = []): Scope {
    return new LinkedScope(this.runtime, layout, this.kept, known);
  }

  inside(): Scope {
    return new LinkedScope(this.runtime, this.layout, this.layout, this.known);
  }

  query(query: Query, scopeOf: (branch: SingleQuery) => Scope = () => this.inside()): CompiledQuery {
    return compileQuery(query, scopeOf, this.runtime);
  }

  match(parts: readonly PatternPart[], where: Expression | undefined) {
    const { scope, apply } = compileMatch(parts, where, this);
    return { scope, rows: (row: Parameters<CompiledQuery["rows"]>[0]) => apply([row], row) };
  }
}

export function rootScope(runtime: Runtime): Scope {
  return new LinkedScope(runtime, Layout.EMPTY, Layout.EMPTY, []);
}
