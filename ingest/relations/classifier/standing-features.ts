/** How the one that a sentence does not name stands in the article, as features. */

import type { FeatureBook } from "./feature-book.ts";
import type { Ends } from "./pair-ends.ts";
import type { UnnamedPair } from "./unnamed-pairs.ts";

const MOST = { times: 4, rivals: 4, since: 5, before: 3 } as const;

export function standingFeatures<Feature>(
  pair: UnnamedPair,
  { labels }: Ends,
  book: FeatureBook<Feature>,
): readonly Feature[] {
  return [
    ...partFeatures(pair, labels, book),
    ...countFeatures(pair, labels, book),
    ...sceneFeatures(pair, labels, book),
  ];
}

function partFeatures<Feature>(
  { first, standing, scene }: UnnamedPair,
  labels: string,
  book: FeatureBook<Feature>,
): readonly Feature[] {
  const parts = standing.parts.toSorted();
  const all = parts.join("+");
  const named = scene.labels.includes(first.label);
  return book.list(
    () => [
      book.of`parts ${all}`,
      book.of`parts ${all} ${labels}`,
      book.of`parts ${all} ${named ? "beside one alike" : "alone"}`,
      ...parts.flatMap((part) => [book.of`part ${part}`, book.of`part ${part} ${labels}`]),
    ],
    "parts",
    all,
    labels,
    String(named),
  );
}

function countFeatures<Feature>(
  { first, named, standing, scene }: UnnamedPair,
  labels: string,
  book: FeatureBook<Feature>,
): readonly Feature[] {
  const times = Math.min(standing.times, MOST.times);
  const rivals = Math.min(standing.rivals, MOST.rivals);
  const since = Math.min(standing.since, MOST.since);
  const before = Math.min(named.length, MOST.before);
  const beside = scene.labels.includes(first.label) ? "beside one alike" : "alone";
  const described = scene.described.includes(first.label) ? "described" : "not described";
  return book.list(
    () => [
      book.of`named ${times} times`,
      book.of`named ${standing.share} quarters as often`,
      book.of`${rivals} of its label`,
      book.of`named ${since} sentences ago`,
      book.of`${rivals} of its label, named ${since} sentences ago ${labels}`,
      book.of`${before} before the one named ${labels}`,
      book.of`${described} ${beside} ${since} sentences ago ${first.label}`,
      book.of`${rivals === 1 ? "the only one" : "one of some"} ${beside} ${labels}`,
      book.of`${beside} ${labels}`,
      book.of`${described} ${labels}`,
    ],
    "counts",
    times,
    standing.share,
    rivals,
    since,
    before,
    beside,
    described,
    labels,
  );
}

function sceneFeatures<Feature>(
  { first, scene }: UnnamedPair,
  labels: string,
  book: FeatureBook<Feature>,
): readonly Feature[] {
  const others = scene.labels.join("+");
  return [
    book.of`opens ${scene.opening} ${first.label}`,
    book.of`block ${scene.role} ${labels}`,
    book.of`sentence of ${others} ${first.label}`,
    ...scene.pointers.flatMap((word) => [book.of`points ${word} ${first.label}`, book.of`points ${word} ${labels}`]),
  ];
}
