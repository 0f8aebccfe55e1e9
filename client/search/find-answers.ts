/** What answers to a text typed into the search box: things that the server finds, and the networks about them. */

import type { NetworkSummary, NodeRecord, SearchHit } from "#graph/schema";
import { fetchSearch } from "../api.ts";
import { openRoot, type View } from "../state/view.ts";

const MOST_NETWORKS = 4;
const LONGEST_TEXT = 200;

export type Answer =
  | { readonly kind: "node"; readonly id: string; readonly hit: SearchHit }
  | { readonly kind: "network"; readonly id: string; readonly network: NetworkSummary };

export async function loadHits(text: string, signal: AbortSignal): Promise<readonly SearchHit[]> {
  const asked = text.trim().slice(0, LONGEST_TEXT);
  return asked === "" ? [] : fetchSearch(asked, signal);
}

export function toNodeAnswers(hits: readonly SearchHit[]): readonly Answer[] {
  return hits.map((hit) => ({ kind: "node", id: `node ${hit.id}`, hit }));
}

/** A network answers when its title says the text, when one of its anchors goes by it, or when one is among the hits. The largest first. */
export function toNetworkAnswers(
  text: string,
  hits: readonly SearchHit[],
  networks: readonly NetworkSummary[],
): readonly Answer[] {
  const asked = fold(text);
  if (asked === "") return [];

  const found = new Set(hits.map((hit) => hit.id));
  const answers = ({ title, anchors }: NetworkSummary) =>
    anchors.some(({ id }) => found.has(id)) ||
    [title.en, title.zh, ...anchors.flatMap(namesOf)].some((name) => fold(name).includes(asked));

  return networks
    .filter(answers)
    .toSorted((a, b) => b.edgeCount - a.edgeCount)
    .slice(0, MOST_NETWORKS)
    .map((network) => ({ kind: "network", id: `network ${network.id}`, network }));
}

function namesOf({ name, aliases }: NodeRecord): readonly string[] {
  return [name, ...aliases];
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}

/** The view that an answer opens. */
export function openAnswer(view: View, answer: Answer): View {
  return answer.kind === "node"
    ? openRoot(view, { kind: "neighborhood", center: answer.hit.id })
    : openRoot(view, { kind: "network", id: answer.network.id });
}
