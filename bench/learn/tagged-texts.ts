/** The sentences of texts that people have read, as what the tagger learns from: what is seen, and where the names are. */

import type { Mention, ResolvedArticle } from "../../ingest/documents.ts";
import type { FoundNames } from "../../ingest/mentions/repeats.ts";
import { findRuledNames, toViews } from "../../ingest/mentions/ruled-names.ts";
import { CHINESE } from "../../ingest/mentions/tagger/chinese.ts";
import type { FeatureReader } from "../../ingest/mentions/tagger/look.ts";
import { toRuled } from "../../ingest/mentions/tagger/tag-names.ts";
import { OUTSIDE } from "../../ingest/mentions/tagger/tags.ts";
import type { Tongue } from "../../ingest/mentions/tagger/tongue.ts";
import type { Units } from "../../ingest/mentions/tagger/units.ts";
import { findSets, halfOf, loadGold } from "../score/corpus.ts";
import { readAnnotated } from "./annotated.ts";
import type { TaggedText } from "./train-tagger.ts";

export interface TaggedFile {
  readonly name: string;
  readonly texts: readonly (TaggedText & FoundNames)[];
}

/** The sentences in one language of all sets in the folder, but for what must stay unseen. */
export async function findTaggedFiles(folder: string, tongue: Tongue): Promise<readonly TaggedFile[]> {
  const files: TaggedFile[] = [];
  const featuresIn = tongue.createReader((name) => name);
  for (const set of await findSets(folder)) {
    for (const [name, gold] of await loadGold(set)) {
      if (halfOf(set.name, name) === "unseen") continue;
      const texts = (await readAnnotated(set, gold)).flatMap((article) => toTexts(article, tongue, featuresIn));
      if (texts.length > 0) files.push({ name: `${set.name}/${name}`, texts });
    }
  }
  return files;
}

function toTexts(
  { sentences, mentions }: ResolvedArticle,
  tongue: Tongue,
  featuresIn: FeatureReader<string>,
): TaggedFile["texts"] {
  const known = Map.groupBy(mentions, ({ sentence }) => sentence);
  return findRuledNames(toViews(sentences))
    .filter(({ view }) => view.chinese === (tongue === CHINESE))
    .map(({ view, names }) => {
      const units = tongue.toUnits(view);
      const features = Array.from({ length: units.length }, (): string[] => []);
      featuresIn(view, toRuled(names, units), (place, feature) => features[place]?.push(feature));
      return { view, names, features, tags: toTags(known.get(view.sentence.index) ?? [], units, tongue) };
    });
}

/** The Park, the applicant: what gold calls a thing by, and is no name of it. */
const DESCRIBED = /^(?:the|The|its|our)\s|^\p{Ll}+(?:\s\p{Ll}+)*$/u;

function toTags(mentions: readonly Mention[], units: Units, { tags }: Tongue): readonly number[] {
  const told = new Array<number>(units.length).fill(OUTSIDE);
  for (const mention of mentions.filter(({ rule, text }) => rule === "gold" && !DESCRIBED.test(text))) {
    const parts = units.within(mention);
    if (parts === undefined || !tags.has({ ...parts, label: mention.label })) continue;
    for (const [offset, tag] of tags.of({ ...parts, label: mention.label }).entries()) told[parts.start + offset] = tag;
  }
  return told;
}
