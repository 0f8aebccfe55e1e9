/** What a thing is called: by the name that most articles use, and by an id made of it. */

import { type ArticleId, type NodeId, type NodeLabel, type Span, toNodeId } from "../../schema/index.ts";
import { compareBy, compareText } from "./order.ts";
import type { Reading, Thing } from "./reading.ts";
import { foldKnownName } from "./search-names.ts";

/** A thing, folded from everything that was read of it. */
export interface FoldedNode {
  readonly id: NodeId;
  readonly label: NodeLabel;
  readonly name: string;
  /** Every other name, the most used first. */
  readonly aliases: readonly string[];
  /** Where it is named, article by article. */
  readonly mentions: ReadonlyMap<ArticleId, readonly Span[]>;
  readonly readings: Thing;
}

/** What somebody has said of a thing against its readings. */
export interface Given {
  readonly label?: NodeLabel | undefined;
  readonly name?: string | undefined;
}

/** In the order of their ids. */
export function nameThings(
  things: readonly Thing[],
  given: ReadonlyMap<Thing, Given> = new Map(),
): readonly FoldedNode[] {
  const named = things.map((thing) => {
    const { label = thing[0].entity.label, name = toCommonName(thing) } = given.get(thing) ?? {};
    return { thing, label, name };
  });
  const namesakes = countNamesakes(named.map(({ label, name }) => toNodeId(label, name)));

  const nodes = named.map(({ thing, label, name }): FoldedNode => {
    const alone = namesakes.get(toNodeId(label, name)) === 1;
    const id = toNodeId(label, alone ? name : `${name} (${toSmallestKey(thing)})`);
    return { id, label, name, aliases: toAliases(thing, name), mentions: toMentions(thing), readings: thing };
  });
  return nodes.sort((a, b) => compareText(a.id, b.id));
}

/** Two things may share their name and be two all the same; then the id of each tells them apart by its key. */
function countNamesakes(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function toSmallestKey(thing: Thing): string {
  const keys = thing.flatMap(({ entity }) => entity.keys).sort(compareText);
  return (keys[0] ?? "").replace(/^[a-z]+:/u, "");
}

const HAN = /\p{Script=Han}/u;

/** Used by most articles, however they spell it; of those a Chinese one, the longest, the first in code points. */
function toCommonName(thing: Thing): string {
  const uses = countUses(thing, ({ entity }) => [foldKnownName(entity.name)]);
  const used = byUse(uses);
  const most = uses.get(used[0] ?? "")?.size;
  const common = used.find((name) => HAN.test(name) && uses.get(name)?.size === most) ?? used[0];
  const spellings = byUse(countUses(thing, ({ entity }) => [entity.name])).filter(
    (name) => foldKnownName(name) === common,
  );
  return spellings[0] ?? thing[0].entity.name;
}

function toAliases(thing: Thing, name: string): readonly string[] {
  const uses = countUses(thing, ({ entity }) => [entity.name, ...entity.aliases]);
  return byUse(uses).filter((alias) => alias !== name);
}

function byUse(uses: ReadonlyMap<string, ReadonlySet<ArticleId>>): readonly string[] {
  const count = (name: string) => uses.get(name)?.size ?? 0;
  const order = compareBy<string>(
    (a, b) => count(b) - count(a),
    (a, b) => b.length - a.length,
    compareText,
  );
  return [...uses.keys()].sort(order);
}

/** Which articles use each name. */
function countUses(thing: Thing, namesOf: (reading: Reading) => readonly string[]) {
  const uses = new Map<string, Set<ArticleId>>();
  for (const reading of thing) {
    for (const name of namesOf(reading)) {
      const articles = uses.get(name) ?? new Set();
      uses.set(name, articles.add(reading.article.id));
    }
  }
  return uses;
}

function toMentions(thing: Thing): ReadonlyMap<ArticleId, readonly Span[]> {
  const mentions = new Map<ArticleId, readonly Span[]>();
  for (const { article, entity } of thing) {
    mentions.set(article.id, [...(mentions.get(article.id) ?? []), ...entity.spans]);
  }
  return new Map([...mentions].map(([article, spans]) => [article, inOrder(spans)]));
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted.filter(([start, end], index) => {
    const before = sorted[index - 1];
    return before === undefined || before[0] !== start || before[1] !== end;
  });
}
