/** How well names are learned: each part of the files is judged by weights that were learned from the others. */

import { toKey } from "../../ingest/mentions/candidate.ts";
import { TagModel } from "../../ingest/mentions/tagger/tag-model.ts";
import { tagNames } from "../../ingest/mentions/tagger/tag-names.ts";
import type { Tagged } from "../../ingest/mentions/tagger/tags.ts";
import type { Tongue } from "../../ingest/mentions/tagger/tongue.ts";
import type { Tally } from "../score/tally.ts";
import type { TaggedFile } from "./tagged-texts.ts";
import { trainTagger } from "./train-tagger.ts";

type Count = { -readonly [Name in keyof Tally]: Tally[Name] };

/** How many names the rules, and the tagger above them, find rightly, wrongly and not. */
export function crossValidateTagger(
  files: readonly TaggedFile[],
  tongue: Tongue,
  folds: number,
): { readonly rules: Tally; readonly tagger: Tally } {
  const [rules, tagger]: [Count, Count] = [openCount(), openCount()];
  for (let fold = 0; fold < folds; fold++) {
    const isTried = (_: TaggedFile, position: number) => position % folds === fold;
    const model = new TagModel(
      trainTagger(
        files.filter((file, position) => !isTried(file, position)).flatMap(({ texts }) => texts),
        tongue.tags,
      ),
      tongue,
    );
    for (const { tags, view, names } of files.filter(isTried).flatMap(({ texts }) => texts)) {
      const units = tongue.toUnits(view);
      const known = tongue.tags.namesIn(tags).map(({ label, ...parts }) => ({ ...units.of(parts), label }));
      judge(names, known, rules);
      judge(tagNames(view, names, model), known, tagger);
    }
  }
  return { rules, tagger };
}

function openCount(): Count {
  return { right: 0, wrong: 0, missed: 0 };
}

function judge(found: readonly Tagged[], known: readonly Tagged[], count: Count): void {
  const isJudged = ({ label }: Tagged) => label !== "Place";
  const keys = new Set(known.filter(isJudged).map(toKey));
  const names = found.filter(isJudged);
  const right = names.filter((name) => keys.has(toKey(name))).length;
  count.right += right;
  count.wrong += names.length - right;
  count.missed += keys.size - right;
}
