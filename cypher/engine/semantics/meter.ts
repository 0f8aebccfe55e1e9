/** Counts work, so that no loop over a long list goes unnoticed. */

export interface Meter {
  step(count?: number): void;
}
