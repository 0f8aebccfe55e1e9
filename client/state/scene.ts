/** The set that is explored: the network or neighborhood asked for, with the neighbors that were added to it. */

import type { EdgeRecord, NetworkSummary, NodeId, NodeRecord, Subgraph } from "#graph/schema";
import { ApiFailure, fetchNeighborhood, fetchNetwork } from "../api.ts";
import { type Remote, useRemote } from "./remote.ts";
import { type Root, toStart, type View } from "./view.ts";
import { parseUrl, toUrl } from "./view-url.ts";

export type Subject =
  | { readonly kind: "network"; readonly network: NetworkSummary }
  | { readonly kind: "neighborhood"; readonly center: NodeRecord };

export interface Scene {
  readonly subject: Subject;
  readonly graph: Subgraph;
}

export function useScene(view: View): Remote<Scene> {
  return useRemote(toSceneKey(view), loadScene);
}

/** The part of the address that decides the set. */
function toSceneKey(view: View): string {
  return toUrl({ ...toStart(view), root: view.root, expanded: view.expanded, language: "en" });
}

async function loadScene(key: string, signal: AbortSignal): Promise<Scene> {
  const { root, expanded } = parseUrl(key, "en");
  if (root === undefined) throw new Error("A scene needs a root.");

  const [scene, ...added] = await Promise.all([
    loadRoot(root, signal),
    ...expanded.map((id) => loadExpansion(id, signal)),
  ]);
  return { ...scene, graph: added.reduce(mergeSubgraphs, scene.graph) };
}

/** What an old address wants expanded may be gone; the rest of the picture is not. */
async function loadExpansion(id: NodeId, signal: AbortSignal): Promise<Subgraph> {
  try {
    return await fetchNeighborhood(id, signal);
  } catch (error) {
    if (error instanceof ApiFailure && error.reason === "gone") return { nodes: [], edges: [], truncated: false };
    throw error;
  }
}

async function loadRoot(root: Root, signal: AbortSignal): Promise<Scene> {
  if (root.kind === "network") {
    const { graph, ...network } = await fetchNetwork(root.id, signal);
    return { subject: { kind: "network", network }, graph };
  }
  const graph = await fetchNeighborhood(root.center, signal);
  return { subject: { kind: "neighborhood", center: findNode(graph, root.center) }, graph };
}

function findNode({ nodes }: Subgraph, id: NodeId): NodeRecord {
  const node = nodes.find((each) => each.id === id);
  if (node === undefined) throw new Error(`The neighborhood of "${id}" lacks its center.`);
  return node;
}

/** Both sets together; what was there keeps its place, what is new comes after it. */
export function mergeSubgraphs(first: Subgraph, second: Subgraph): Subgraph {
  return {
    nodes: mergeById<NodeRecord>(first.nodes, second.nodes),
    edges: mergeById<EdgeRecord>(first.edges, second.edges),
    truncated: first.truncated || second.truncated,
  };
}

function mergeById<Item extends { readonly id: string }>(first: readonly Item[], second: readonly Item[]): Item[] {
  const known = new Set(first.map((item) => item.id));
  return [...first, ...second.filter((item) => !known.has(item.id))];
}
