/** The examples of whole articles that people have read. */

import { findSets, type Gold, halfOf, loadGold } from "../score/corpus.ts";
import { readAnnotated } from "./annotated.ts";
import { type ExampleFile, examplesIn, together } from "./examples.ts";
import { type KnownRelation, toJudge } from "./known-relations.ts";

/** Of all sets in the folder, but for what must stay unseen. */
export async function findArticleExamples(folder: string): Promise<readonly ExampleFile[]> {
  const files: ExampleFile[] = [];
  for (const set of await findSets(folder)) {
    for (const [name, gold] of await loadGold(set)) {
      if (halfOf(set.name, name) === "unseen") continue;
      const judge = toJudge(gold.articles.flatMap(relationsOf));
      const articles = await readAnnotated(set, gold);
      files.push({
        name: `${set.name}/${name}`,
        examples: together(articles.map((article) => examplesIn(article, judge))),
      });
    }
  }
  return files;
}

function relationsOf({ entities, relations }: Gold["articles"][number]): readonly KnownRelation[] {
  const names = new Map(entities.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  return relations.map(({ type, source, target, evidence, status, optional }) => ({
    type,
    from: names.get(source) ?? [],
    to: names.get(target) ?? [],
    evidence: evidence ?? "",
    isPlanned: status === "planned",
    isRequired: !optional,
  }));
}
