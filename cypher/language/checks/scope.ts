/** What can be named at one place of a query, and what is known of it. */

import { type StaticType, UNKNOWN } from "../types/static-type.ts";
import type { Types } from "../types/type-of.ts";

export type ParameterTypes = ReadonlyMap<string, StaticType>;

export class Scope implements Types {
  readonly #variables: ReadonlyMap<string, StaticType>;
  readonly #parameters: ParameterTypes;

  constructor(parameters: ParameterTypes, variables: ReadonlyMap<string, StaticType> = new Map()) {
    this.#parameters = parameters;
    this.#variables = variables;
  }

  get names(): readonly string[] {
    return [...this.#variables.keys()];
  }

  has(name: string): boolean {
    return this.#variables.has(name);
  }

  variable(name: string): StaticType {
    return this.#variables.get(name) ?? UNKNOWN;
  }

  parameter(name: string): StaticType {
    return this.#parameters.get(name) ?? UNKNOWN;
  }

  with(name: string, type: StaticType): Scope {
    return new Scope(this.#parameters, new Map(this.#variables).set(name, type));
  }

  without(names: readonly string[]): Scope {
    return this.only(this.names.filter((name) => !names.includes(name)));
  }

  only(names: readonly string[]): Scope {
    return new Scope(this.#parameters, new Map(names.map((name) => [name, this.variable(name)])));
  }
}
