/** What is seen of a sentence: features, each with a name that one can read. */

import type { SentenceView } from "../sentence-view.ts";
import type { Tagged } from "./tags.ts";

/** How a feature is had: by its name to learn what it says, as the row of its weights to read by that. */
export type Look<Feature> = (name: string) => Feature;

/** Takes note of a feature that holds at a part of a sentence. */
export type See<Feature> = (place: number, feature: Feature) => void;

/** A name that a rule finds, by the parts that it takes. */
export interface Ruled extends Tagged {
  readonly rule: string;
}

/** Shows all features that hold at the parts of a sentence. */
export type FeatureReader<Feature> = (view: SentenceView, ruled: readonly Ruled[], see: See<Feature>) => void;

/** Stands for what is missing before and behind a sentence. */
export const EDGE = "#";
