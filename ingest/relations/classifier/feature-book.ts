/** Features as they are wanted: by their names to learn what they say, by the rows of their weights to read by that. */

/** How the features begin that say which words stand where. */
export const HEADS = [
  "before",
  "between",
  "after",
  "ends before",
  "starts between",
  "ends between",
  "starts after",
  "only",
] as const;

export type Head = (typeof HEADS)[number];

type Part = string | number;

/** A feature by itself, and together with what the two ends of the pair are. */
export interface WordFeature<Feature> {
  readonly alone: Feature;
  readonly of: (ends: string) => Feature;
}

/** What the parts so far lead to. */
interface Known<Feature> {
  readonly next: Map<Part, Known<Feature>>;
  feature?: Feature;
  list?: readonly Feature[];
}

/** So many are kept that memory stays flat. */
const MOST = 20_000;

/** Each name is put together and looked up only once: nearly all come back with the next pair. */
export class FeatureBook<Feature> {
  /** The feature of that name. */
  readonly look: (name: string) => Feature;
  /** The feature of a head and the words behind it. */
  readonly about: (head: Head, words: string) => WordFeature<Feature>;
  readonly #byTemplate = new Map<TemplateStringsArray, Known<Feature>>();
  readonly #byPart = new Map<Part, Known<Feature>>();
  #kept = 0;

  constructor(look: (name: string) => Feature, about: (head: Head, words: string) => WordFeature<Feature>) {
    this.look = look;
    this.about = about;
  }

  /** book.of`labels ${first} ${second}` is the feature of that name. */
  of(template: TemplateStringsArray, ...parts: readonly Part[]): Feature {
    let known = this.#byTemplate.get(template) ?? this.#open(this.#byTemplate, template);
    for (const part of parts) known = known.next.get(part) ?? this.#open(known.next, part);
    known.feature ??= this.look(String.raw(template, ...parts));
    return known.feature;
  }

  /** The features that follow from these parts alone, put together once for them. */
  list(make: () => readonly Feature[], first: Part, ...parts: readonly Part[]): readonly Feature[] {
    let known = this.#byPart.get(first) ?? this.#open(this.#byPart, first);
    for (const part of parts) known = known.next.get(part) ?? this.#open(known.next, part);
    known.list ??= make();
    return known.list;
  }

  #open<Key>(among: Map<Key, Known<Feature>>, key: Key): Known<Feature> {
    if (++this.#kept > MOST) this.#forget();
    const known = { next: new Map() };
    among.set(key, known);
    return known;
  }

  #forget(): void {
    this.#byTemplate.clear();
    this.#byPart.clear();
    this.#kept = 0;
  }
}

/** Features by their names. */
export const NAMES = new FeatureBook<string>(
  (name) => name,
  (head, words) => ({ alone: `${head} ${words}`, of: (ends) => `${head} ${words} of ${ends}` }),
);
