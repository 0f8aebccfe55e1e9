/** What is seen of a sentence: features, each with a name that one can read. */

import type { SentenceView } from "../sentence-view.ts";
import type { Tagged } from "./tags.ts";

/** How a feature is had: by its name to learn what it says, as the row of its weights to read by that. */
export type Look<Feature> = (name: string) => Feature;

/** A name that a rule finds, by the parts that it takes. */
export interface Ruled extends Tagged {
  readonly rule: string;
}

/** For each part of a sentence the features that hold there. */
export type FeatureReader<Feature> = (view: SentenceView, ruled: readonly Ruled[]) => readonly (readonly Feature[])[];

/** Stands for what is missing before and behind a sentence. */
export const EDGE = "#";
