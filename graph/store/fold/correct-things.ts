/** What people say of things: which two are one, what they are called, of which kind they are, which shall not be seen. */

import type { NodeId, NodeLabel } from "../../schema/index.ts";
import {
  isOf,
  type OverrideOf,
  type OverrideProblem,
  type PlacedOverride,
  toPlaceText,
  toProblem,
} from "../overrides/placed-override.ts";
import { type Agreed, agree, type Said } from "./agree.ts";
import { DisjointSets, type Sides } from "./disjoint-sets.ts";
import type { FindThing } from "./find-things.ts";
import type { FoldedNode } from "./name-things.ts";
import type { Reading, Thing } from "./reading.ts";

/** A thing once people have had their say. */
export interface CorrectedThing {
  readonly readings: Thing;
  readonly renamed?: OverrideOf<"rename"> | undefined;
  readonly retyped?: OverrideOf<"retype"> | undefined;
  readonly isHidden: boolean;
}

export interface CorrectedThings {
  readonly things: readonly CorrectedThing[];
  readonly problems: readonly OverrideProblem[];
}

type Sets = DisjointSets<OverrideOf<"different">>;
type Pair = Said<"same"> & { readonly other: number };

/** `nodes` are the things as they were read. */
export function correctThings(
  nodes: readonly FoldedNode[],
  overrides: readonly PlacedOverride[],
  find: FindThing,
  apart: ReadonlyMap<Reading, Sides<OverrideOf<"different">>>,
): CorrectedThings {
  const { pairs, retypes, renames, hidden, problems } = locate(nodes, overrides, find);
  const sets: Sets = new DisjointSets(nodes.length, (position) => toSides(nodes[position], apart));

  // Of things that are joined all have the kind that somebody gave one of them: so kinds are settled between two rounds.
  const unlike = joinAlike(pairs, sets, (position) => nodes[position]?.label);
  const kinds = agree(retypes, sets);
  const labels = nodes.map(({ label }, position) => kinds.of(position)?.says.to ?? label);
  const two = joinAlike(unlike, sets, (position) => labels[position]);

  const names = agree(renames, sets);
  const things = toThings(nodes, sets, { names, kinds: agree(retypes, sets), hidden });
  const why = two.map((pair) => toProblem(pair.override, toWhyTwo(pair, sets, labels)));
  return { things, problems: [...problems, ...kinds.problems, ...names.problems, ...why] };
}

function toSides(node: FoldedNode | undefined, apart: ReadonlyMap<Reading, Sides<OverrideOf<"different">>>) {
  return new Map(node?.readings.flatMap((reading) => [...(apart.get(reading) ?? [])]));
}

/** Everything that is said of things, with their positions instead of their names. */
function locate(nodes: readonly FoldedNode[], overrides: readonly PlacedOverride[], find: FindThing) {
  const problems: OverrideProblem[] = [];
  const positions = new Map(nodes.map((node, position) => [node, position]));
  const toSaid = <One extends PlacedOverride>(override: One, id: NodeId) => {
    const found = find(id);
    const position = typeof found === "string" ? undefined : positions.get(found);
    if (typeof found === "string") problems.push(toProblem(override, found));
    return position === undefined ? [] : [{ override, position }];
  };
  return {
    problems,
    pairs: overrides.filter(isOf("same")).flatMap((same): readonly Pair[] => {
      const [first, ...others] = same.says.things.flatMap((id) => toSaid(same, id));
      return first === undefined ? [] : others.map(({ position }) => ({ ...first, other: position }));
    }),
    retypes: overrides.filter(isOf("retype")).flatMap((retype) => toSaid(retype, retype.says.thing)),
    renames: overrides.filter(isOf("rename")).flatMap((rename) => toSaid(rename, rename.says.thing)),
    hidden: overrides.filter(isOf("hide")).flatMap((hide) => toSaid(hide, hide.says.thing)),
  };
}

/** Joins the pairs that agree on their label; gives back those that are still two. */
function joinAlike(pairs: readonly Pair[], sets: Sets, labelOf: (position: number) => NodeLabel | undefined) {
  return pairs.filter(({ position, other }) => {
    if (sets.find(position) === sets.find(other)) return false;
    return labelOf(position) !== labelOf(other) || !sets.join(position, other);
  });
}

function toWhyTwo({ position, other }: Pair, sets: Sets, labels: readonly NodeLabel[]): string {
  const separation = sets.findSeparation(position, other);
  if (separation !== undefined) return `they stay two: ${toPlaceText(separation)} tells them apart`;
  return `${labels[position]} and ${labels[other]} are two kinds: say with "retype" of which it is`;
}

function toThings(
  nodes: readonly FoldedNode[],
  sets: Sets,
  said: {
    readonly names: Agreed<"rename">;
    readonly kinds: Agreed<"retype">;
    readonly hidden: readonly Said<"hide">[];
  },
): readonly CorrectedThing[] {
  const isHidden = new Set(said.hidden.map(({ position }) => sets.find(position)));
  const groups = Map.groupBy(nodes.entries(), ([position]) => sets.find(position));
  return [...groups].flatMap(([root, members]) => {
    const [first, ...others] = members.flatMap(([, { readings }]) => readings);
    if (first === undefined) return [];
    const readings: Thing = [first, ...others];
    return [{ readings, renamed: said.names.of(root), retyped: said.kinds.of(root), isHidden: isHidden.has(root) }];
  });
}
