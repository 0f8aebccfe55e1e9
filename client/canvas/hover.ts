/** Tells where the mouse rests. What it only passes over is not pointed at, so that the picture does not flicker. */

import type { Point } from "./geometry.ts";
import { POINTING, RestTimer } from "./rest-timer.ts";

export class Hover {
  readonly #timer: RestTimer;
  #at: Point | undefined;

  /** Calls back with the point, or with nothing once the mouse has left. */
  constructor(onRest: (at: Point | undefined) => void) {
    this.#timer = new RestTimer(POINTING, () => onRest(this.#at));
  }

  move(at: Point | undefined): void {
    this.#at = at;
    this.#timer.restart();
  }

  stop(): void {
    this.#timer.stop();
  }
}
