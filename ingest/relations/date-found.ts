/** What a search for dates finds. */

/** A date and its place in the sentence; `inferred` when the year was concluded, not stated. */
export interface DateFound {
  /** Undefined where nothing tells which day is meant: 明年 in an article without a day of publication, "later". */
  readonly value: string | undefined;
  readonly inferred: boolean;
  readonly start: number;
  readonly end: number;
}
