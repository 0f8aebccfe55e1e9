/** The view as an address and back: a link reproduces the picture, and what an address says wrongly is left out. */

import { articleId, claimRecord, type EdgeId, edgeId, type NodeId, nodeId } from "#graph/schema";
import { FACETS, type Hidden } from "./filters.ts";
import { NOTHING_SELECTED, type Selection } from "./selection.ts";
import { FORMS, LANGUAGES, type PageLanguage, type Reading, type Root, type View } from "./view.ts";

/** `?node=park:成都高新区&select=…&hide=Place,planned&lang=en`, always in this order. */
export function toUrl(view: View): string {
  const query = new URLSearchParams(toPairs(view));
  return `?${query.toString()}`;
}

function toPairs({ root, expanded, selection, hidden, form, reading, language }: View): [string, string][] {
  const pairs: [string, string | undefined][] = [
    ["network", root?.kind === "network" ? root.id : undefined],
    ["node", root?.kind === "neighborhood" ? root.center : undefined],
    ...expanded.map((id): [string, string] => ["expand", id]),
    ["select", selection.kind === "none" ? undefined : selection.id],
    ["hide", hidden.size === 0 ? undefined : FACETS.filter((facet) => hidden.has(facet)).join(",")],
    ["as", form],
    ["article", reading?.article],
    ["claim", reading?.claim],
    ["lang", language],
  ];
  return pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
}

/** The view that an address stands for; `language` is spoken when the address names none. */
export function parseUrl(search: string, language: PageLanguage): View {
  const query = new URLSearchParams(search);
  return {
    root: parseRoot(query),
    expanded: [...new Set(query.getAll("expand").flatMap(parseNodeId))],
    selection: parseSelection(query.get("select")),
    hidden: parseHidden(query.get("hide")),
    form: FORMS.find((form) => form === query.get("as")),
    reading: parseReading(query),
    language: LANGUAGES.find((known) => known === query.get("lang")) ?? language,
  };
}

function parseRoot(query: URLSearchParams): Root | undefined {
  const network = query.get("network");
  if (network) return { kind: "network", id: network };

  const [center] = parseNodeId(query.get("node"));
  return center && { kind: "neighborhood", center };
}

function parseSelection(text: string | null): Selection {
  const [edge] = parseEdgeId(text);
  if (edge) return { kind: "edge", id: edge };

  const [node] = parseNodeId(text);
  return node ? { kind: "node", id: node } : NOTHING_SELECTED;
}

function parseHidden(text: string | null): Hidden {
  const names = new Set<string>(text?.split(","));
  return new Set(FACETS.filter((facet) => names.has(facet)));
}

function parseReading(query: URLSearchParams): Reading | undefined {
  const article = articleId.safeParse(query.get("article"));
  return article.success
    ? { article: article.data, claim: claimRecord.shape.id.safeParse(query.get("claim")).data }
    : undefined;
}

function parseNodeId(text: string | null): readonly NodeId[] {
  const { data } = nodeId.safeParse(text);
  return data === undefined ? [] : [data];
}

/** The id of a relation holds two ids of things, and so looks like one: ask for it first. */
function parseEdgeId(text: string | null): readonly EdgeId[] {
  const { data } = edgeId.safeParse(text);
  return data === undefined ? [] : [data];
}
