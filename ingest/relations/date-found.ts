/** What a search for dates finds. */

/** A date and its place in the sentence; `inferred` when the year was concluded, not stated. */
export interface DateFound {
  readonly value: string;
  readonly inferred: boolean;
  readonly start: number;
  readonly end: number;
}
