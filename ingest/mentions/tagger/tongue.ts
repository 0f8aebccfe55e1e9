/** What the tagger of one language has of its own: which parts it tags, what it sees of them, where its weights are, what a name must be like. */

import type { Stretch } from "../candidate.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { FeatureReader, Look } from "./look.ts";
import type { Tagged, TagSet } from "./tags.ts";
import type { Units } from "./units.ts";

export interface Tongue {
  /** The file of its weights in ingest/lexicon. */
  readonly file: string;
  readonly tags: TagSet;
  readonly toUnits: (view: SentenceView) => Units;
  readonly createReader: <Feature>(look: Look<Feature>) => FeatureReader<Feature>;
  /** The name without what only stands around it; undefined where it is none. By characters. */
  readonly shape: (view: SentenceView, name: Tagged) => ShapedName | undefined;
}

/** A name, and the country before it that is no part of it: 芬兰奥里安集团. */
export interface ShapedName extends Tagged {
  readonly prefix?: Stretch;
}
