/** What was right, wrong and missed, and the three figures that follow from it. */

export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function sum(tallies: readonly Tally[]): Tally {
  const add = (part: keyof Tally) => tallies.reduce((total, tally) => total + tally[part], 0);
  return { right: add("right"), wrong: add("wrong"), missed: add("missed") };
}

/** Where nothing was to be found, or nothing was found, the figure is 0, as the judge has it. */
export function toScores({ right, wrong, missed }: Tally): Scores {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
