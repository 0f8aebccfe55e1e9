/** Calls back once things have been quiet for a moment. */

/** In milliseconds: how long a picture must stand still to be named, and a mouse to be pointing. */
export const SETTLING = 120;
export const POINTING = 50;

export class RestTimer {
  readonly #delay: number;
  readonly #onRest: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(delay: number, onRest: () => void) {
    this.#delay = delay;
    this.#onRest = onRest;
  }

  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  restart(): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#onRest();
    }, this.#delay);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
