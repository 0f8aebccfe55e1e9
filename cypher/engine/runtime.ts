/** What stays the same while a query runs. */

import { CypherError, type CypherErrorCode } from "../language/cypher-error.ts";
import type { Span } from "../language/syntax-tree.ts";
import type { Budget } from "./budget.ts";
import type { GraphView } from "./graph-view.ts";
import type { CypherValue } from "./values.ts";

export class Runtime {
  readonly view: GraphView;
  readonly parameters: Readonly<Record<string, CypherValue>>;
  readonly budget: Budget;
  readonly #text: string;
  #names = 0;

  constructor(view: GraphView, parameters: Readonly<Record<string, CypherValue>>, budget: Budget, text: string) {
    this.view = view;
    this.parameters = parameters;
    this.budget = budget;
    this.#text = text;
  }

  /** A name for something that the query does not name. */
  newName(): string {
    this.#names += 1;
    return `\n${this.#names}`;
  }

  fail(code: CypherErrorCode, place: Span, message: string): never {
    throw new CypherError(code, message, { text: this.#text, offset: place.start });
  }
}
