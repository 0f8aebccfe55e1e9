/** What a query may use. Every loop of the engine counts against one budget, so that no query runs away. */

import { CypherError } from "../language/cypher-error.ts";
import type { Meter } from "./semantics/meter.ts";

export interface Limits {
  /** Pieces of work: a relationship followed, an item of a list looked at, a row handed on. */
  readonly steps: number;
  /** Rows in the answer. */
  readonly rows: number;
  /** Values kept at the same time for sorting, grouping and lists. */
  readonly held: number;
  readonly milliseconds: number;
}

export const DEFAULT_LIMITS: Limits = { steps: 50_000_000, rows: 100_000, held: 2_000_000, milliseconds: 30_000 };

const CHARACTERS_PER_STEP = 8;
const SCANNED_PER_STEP = 64;
const STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 4096;

export class Budget implements Meter {
  readonly #limits: Limits;
  readonly #deadline: number;
  #steps = 0;
  #nextLook = STEPS_BETWEEN_LOOKS_AT_THE_CLOCK;
  #rows = 0;
  #held = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#deadline = performance.now() + limits.milliseconds;
  }

  step(count = 1): void {
    this.#steps += count;
    if (this.#steps >= this.#nextLook || this.#steps > this.#limits.steps) this.#look();
  }

  row(): void {
    this.#rows += 1;
    if (this.#rows > this.#limits.rows)
      throw exceeded(`gives more than ${this.#limits.rows} rows`, "Add a LIMIT, or count instead of listing.");
  }

  hold(count = 1): void {
    this.step(count);
    this.#held += count;
    if (this.#held > this.#limits.held)
      throw exceeded(`keeps more than ${this.#limits.held} values at once`, "Match less before sorting or collecting.");
  }

  /** What was held is let go. */
  release(count: number): void {
    this.#held -= count;
  }

  /** An operation that goes through a list or a text as a whole, at the speed of the machine. */
  scan(length: number): void {
    this.step(1 + length / SCANNED_PER_STEP);
  }

  /** A list that an expression builds. */
  list(length: number): void {
    if (length > this.#limits.held)
      throw exceeded(`builds a list of more than ${this.#limits.held} items`, "Match less, or use a smaller range.");
    this.scan(length);
  }

  /** A text that an expression builds. */
  text(length: number): void {
    this.step(1 + length / CHARACTERS_PER_STEP);
    if (length > this.#limits.held * CHARACTERS_PER_STEP)
      throw exceeded("builds a text that is too long", "Join fewer texts.");
  }

  #look(): void {
    this.#nextLook = this.#steps + STEPS_BETWEEN_LOOKS_AT_THE_CLOCK;
    if (this.#steps > this.#limits.steps)
      throw exceeded(
        `takes more than ${this.#limits.steps} steps`,
        "Begin from fewer nodes, or follow fewer relationships.",
      );
    if (performance.now() > this.#deadline)
      throw exceeded(
        `takes longer than ${this.#limits.milliseconds} ms`,
        "Begin from fewer nodes, or follow fewer relationships.",
      );
  }
}

function exceeded(what: string, advice: string): CypherError {
  return new CypherError("limit", `This query ${what}. ${advice}`);
}
