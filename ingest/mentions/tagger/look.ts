/** How a feature is had: by its name to learn what it says, as the row of its weights to read by that. */

export type Look<Feature> = (name: string) => Feature;

/** Stands for what is missing before and behind a sentence. */
export const EDGE = "#";
