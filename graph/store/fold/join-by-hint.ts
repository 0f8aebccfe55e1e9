/** Short names: they join two articles' things where exactly one other thing answers to them, and never two things of one article. */

import type { ArticleId } from "../../schema/index.ts";
import type { DisjointSets } from "./disjoint-sets.ts";
import { compareText } from "./order.ts";
import type { Reading } from "./reading.ts";
import { foldKnownName } from "./search-names.ts";

/** What a reading is called, what it answers to and what it hints at, each as `label:folded name`. */
interface Names {
  readonly article: ArticleId;
  readonly keys: readonly string[];
  readonly name: string;
  /** Its name and what its keys say: names that are its own. */
  readonly own: readonly string[];
  readonly answers: readonly string[];
  readonly hints: readonly string[];
}

export function joinByHint(readings: readonly Reading[], sets: DisjointSets): void {
  if (readings.every(({ entity }) => entity.hints.length === 0)) return;
  const names = readings.map(toNames);
  // A joined thing answers to more names, so that a hint may become clear or doubtful: again until nothing moves.
  while (joinOnce(names, sets));
}

function toNames({ article, entity: { label, name, aliases, keys, hints } }: Reading): Names {
  const prefix = `${label.toLowerCase()}:`;
  // `park:成都高新区` (a key) and `成都高新区` (a name) are the same name of a park.
  const toFolded = (text: string) => prefix + foldKnownName(text.startsWith(prefix) ? text.slice(prefix.length) : text);
  const own = [name, ...keys].map(toFolded);
  const answers = [...own, ...aliases.map(toFolded)];
  return { article: article.id, keys, name: toFolded(name), own, answers, hints: hints.map(toFolded) };
}

/** All hints are weighed before any is followed, and followed in the order of keys: no article has the first say. */
function joinOnce(names: readonly Names[], sets: DisjointSets): boolean {
  const articles = collect(names, sets, ({ article }) => [article]);
  const keys = collect(names, sets, (name) => name.keys);
  const smallestKey = (thing: number) => [...(keys.get(thing) ?? [])].sort(compareText)[0] ?? "";

  const meant = findMeant(names, sets).map(([self, other]) => ({ self, other, key: smallestKey(self) }));
  meant.sort((a, b) => compareText(a.key, b.key));
  return meant.map(({ self, other }) => joinApart(sets, articles, self, other)).includes(true);
}

/** Which thing means which other by its hints. One whose hints point to two others stays apart from both. */
function findMeant(names: readonly Names[], sets: DisjointSets): readonly (readonly [number, number])[] {
  const answering = whoAnswers(names, sets);
  const members = collect(names, sets, (name) => [name]);
  const meant = new Map<number, Set<number>>();
  for (const [index, one] of names.entries()) {
    const self = sets.find(index);
    for (const hint of one.hints) {
      const others = [...(answering.get(hint) ?? [])].filter((thing) => thing !== self);
      // None: the hint says nothing. More than one: nobody knows which is meant.
      const [other] = others;
      if (other === undefined || others.length > 1) continue;
      if ([...(members.get(other) ?? [])].some((reading) => mayBeOne(one, hint, reading))) addTo(meant, self, [other]);
    }
  }
  return [...meant].flatMap(([self, [other, second]]) =>
    other === undefined || second !== undefined ? [] : [[self, other] as const],
  );
}

/**
 * A short name that one of the two is called by, and by nothing longer, tells that they are one. Where both have longer names
 * (远帆智能科技 and 远帆生物医药, both called 远帆), these must say the same: one goes on where the other ends, or they are in two scripts.
 */
function mayBeOne(self: Names, hint: string, other: Names): boolean {
  if (!other.answers.includes(hint)) return false;
  if (self.name === hint || other.own.includes(hint)) return true;
  const [one, two] = [self.name, other.name];
  return HAN.test(one) !== HAN.test(two) || one.startsWith(two) || two.startsWith(one);
}

const HAN = /\p{Script=Han}/u;

/** The reader of an article has seen both side by side: if it keeps two things apart, they are two; so does a person. */
function joinApart(sets: DisjointSets, articles: Map<number, Set<ArticleId>>, self: number, other: number): boolean {
  const one = articles.get(sets.find(self)) ?? new Set();
  const two = articles.get(sets.find(other)) ?? new Set();
  if ([...one].some((article) => two.has(article))) return false;

  if (!sets.join(self, other)) return false;
  articles.set(sets.find(self), new Set([...one, ...two]));
  return true;
}

/** Which things have this folded name as a key, a name or an alias. */
function whoAnswers(names: readonly Names[], sets: DisjointSets): ReadonlyMap<string, ReadonlySet<number>> {
  const answering = new Map<string, Set<number>>();
  for (const [index, { answers }] of names.entries()) {
    for (const answer of answers) addTo(answering, answer, [sets.find(index)]);
  }
  return answering;
}

function collect<Item>(names: readonly Names[], sets: DisjointSets, itemsOf: (name: Names) => readonly Item[]) {
  const collected = new Map<number, Set<Item>>();
  for (const [index, name] of names.entries()) addTo(collected, sets.find(index), itemsOf(name));
  return collected;
}

function addTo<Key, Item>(sets: Map<Key, Set<Item>>, key: Key, items: readonly Item[]): void {
  const set = sets.get(key) ?? new Set();
  for (const item of items) set.add(item);
  sets.set(key, set);
}
