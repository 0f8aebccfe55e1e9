/** How well is learned: each part of the files is judged by weights that were learned from the others. */

import { Model, OUTCOMES } from "../../ingest/relations/classifier/model.ts";
import type { Tally } from "../score/tally.ts";
import type { Example, ExampleFile } from "./examples.ts";
import { train } from "./train.ts";

/** For each outcome how often it was rightly likely, wrongly likely, and missed; `always` is learned from and never judged. */
export function crossValidate(
  files: readonly ExampleFile<readonly Example[]>[],
  always: ExampleFile<readonly Example[]>,
  folds: number,
  likely: number,
): readonly Tally[] {
  const tallies = OUTCOMES.map(() => ({ right: 0, wrong: 0, missed: 0 }));
  for (let fold = 0; fold < folds; fold++) {
    const isTried = (_: unknown, position: number) => position % folds === fold;
    const learned = [...files.filter((file, position) => !isTried(file, position)), always];
    const model = new Model(train(learned.flatMap(({ examples }) => examples)));
    for (const example of files.filter(isTried).flatMap(({ examples }) => examples)) {
      judge(example, model.weigh(example.features.map(model.rows.look)).likelihoods, likely, tallies);
    }
  }
  return tallies;
}

type Count = { -readonly [Name in keyof Tally]: Tally[Name] };

function judge({ truths }: Example, likelihoods: readonly number[], likely: number, tallies: readonly Count[]): void {
  for (const [column, tally] of tallies.entries()) {
    const isLikely = (likelihoods[column] ?? 0) >= likely;
    const truth = truths[column];
    if (truth === true) tally[isLikely ? "right" : "missed"]++;
    else if (truth === false && isLikely) tally.wrong++;
  }
}
