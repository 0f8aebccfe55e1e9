/** The Chinese sentences of texts that people have read, as what the tagger learns from: what is seen, and where the names are. */

import type { Mention, ResolvedArticle } from "../../ingest/documents.ts";
import type { FoundNames } from "../../ingest/mentions/repeats.ts";
import { findRuledNames, toViews } from "../../ingest/mentions/ruled-names.ts";
import { createFeatureReader } from "../../ingest/mentions/tagger/features.ts";
import { isTaggable, OUTSIDE, tagsOf } from "../../ingest/mentions/tagger/tags.ts";
import { findSets, halfOf, loadGold } from "../score/corpus.ts";
import { readAnnotated } from "./annotated.ts";
import type { TaggedText } from "./train-tagger.ts";

const featuresIn = createFeatureReader((name) => name);

export interface TaggedFile {
  readonly name: string;
  readonly texts: readonly (TaggedText & FoundNames)[];
}

/** Of all sets in the folder, but for what must stay unseen. */
export async function findTaggedFiles(folder: string): Promise<readonly TaggedFile[]> {
  const files: TaggedFile[] = [];
  for (const set of await findSets(folder)) {
    for (const [name, gold] of await loadGold(set)) {
      if (halfOf(set.name, name) === "unseen") continue;
      const texts = (await readAnnotated(set, gold)).flatMap(toTexts);
      if (texts.length > 0) files.push({ name: `${set.name}/${name}`, texts });
    }
  }
  return files;
}

function toTexts({ sentences, mentions }: ResolvedArticle): TaggedFile["texts"] {
  const known = Map.groupBy(mentions, ({ sentence }) => sentence);
  return findRuledNames(toViews(sentences))
    .filter(({ view }) => view.chinese)
    .map(({ view, names }) => ({
      view,
      names,
      features: featuresIn(view, names),
      tags: toTags(view.key.length, known.get(view.sentence.index) ?? []),
    }));
}

function toTags(length: number, mentions: readonly Mention[]): readonly number[] {
  const tags = new Array<number>(length).fill(OUTSIDE);
  for (const mention of mentions.filter((one) => one.rule === "gold" && isTaggable(one)))
    for (const [offset, tag] of tagsOf(mention).entries()) tags[mention.start + offset] = tag;
  return tags;
}
