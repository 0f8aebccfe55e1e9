/** Which thing a person means by an id: the one that has it, else the one that answers to it best, else the one a person has called so. */

import type { NodeId, NodeLabel } from "../../schema/index.ts";
import type { PlacedOverride } from "../overrides/placed-override.ts";
import { foldId, type NameIndex, toFoldedId } from "./name-index.ts";
import type { FoldedNode } from "./name-things.ts";
import { compareText } from "./order.ts";

/** The thing, or why there is none. */
type FoundThing = FoldedNode | string;
export type FindThing = (id: NodeId) => FoundThing;

/** `nodes` are the things before anybody has corrected them, of the readings in the index. */
export function createFinder(
  nodes: readonly FoldedNode[],
  index: NameIndex,
  overrides: readonly PlacedOverride[],
): FindThing {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const nodeOf = new Map(nodes.flatMap((node) => node.readings.map((reading) => [reading, node])));
  const findRead: FindThing = (id) => byId.get(id) ?? toOne(id, findBest(id));
  const given = toGivenIds(findRead, overrides);

  return (id) => {
    const read = findRead(id);
    if (typeof read !== "string") return read;
    const named = given.get(foldId(id));
    return named === undefined ? read : toOne(id, named);
  };

  function findBest(id: NodeId): ReadonlySet<FoldedNode> {
    const answering = index.find(id);
    const best = Math.min(...answering.values());
    const readings = [...answering].filter(([, rank]) => rank === best);
    return new Set(readings.flatMap(([reading]) => nodeOf.get(reading) ?? []));
  }
}

function toOne(id: NodeId, nodes: ReadonlySet<FoldedNode>): FoundThing {
  const [only, second] = nodes;
  if (only === undefined) return `nothing is called ${id}`;
  if (second === undefined) return only;
  const ids = [...nodes].map((node) => node.id).sort(compareText);
  return `${id} may mean ${ids.join(" or ")}: write which`;
}

/** What things are called once people have renamed and retyped them: whoever reads the graph writes these ids. */
function toGivenIds(find: FindThing, overrides: readonly PlacedOverride[]): ReadonlyMap<string, Set<FoldedNode>> {
  const names = new Map<FoldedNode, Set<string>>();
  const labels = new Map<FoldedNode, Set<NodeLabel>>();
  for (const { says } of overrides) {
    if (says.kind !== "rename" && says.kind !== "retype") continue;
    const node = find(says.thing);
    if (typeof node === "string") continue;
    names.set(node, names.get(node) ?? new Set([node.name, ...node.aliases]));
    labels.set(node, labels.get(node) ?? new Set([node.label]));
    if (says.kind === "rename") names.get(node)?.add(says.to);
    else labels.get(node)?.add(says.to);
  }
  const given = new Map<string, Set<FoldedNode>>();
  for (const [node, called] of names) {
    for (const label of labels.get(node) ?? []) {
      for (const name of called) {
        const id = toFoldedId(label, name);
        given.set(id, (given.get(id) ?? new Set()).add(node));
      }
    }
  }
  return given;
}
