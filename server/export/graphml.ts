/** The graph as GraphML, for Gephi, Cytoscape, yEd or NetworkX: things and relations, each relation with its sentences as text. */

import type { GraphExport } from "#graph";
import { type ClaimInGraph, toClaims } from "./claims.ts";

type Node = GraphExport["nodes"][number];
interface Relation {
  readonly edge: GraphExport["edges"][number];
  readonly claims: readonly ClaimInGraph[];
}

type Columns<Of> = Readonly<Record<string, readonly [type: "string" | "int", value: (of: Of) => unknown]>>;

const NODE_COLUMNS: Columns<Node> = {
  label: ["string", ({ name }) => name],
  kind: ["string", ({ label }) => label],
  aliases: ["string", ({ aliases }) => aliases.join("; ")],
  articles: ["int", ({ mentions }) => mentions.length],
};

const EDGE_COLUMNS: Columns<Relation> = {
  type: ["string", ({ edge }) => edge.type],
  status: ["string", ({ edge }) => edge.status],
  since: ["string", ({ edge }) => edge.since],
  until: ["string", ({ edge }) => edge.until],
  amounts: ["string", ({ claims }) => [...new Set(claims.flatMap(toAmount))].join("; ")],
  weight: ["int", ({ claims }) => new Set(claims.map(({ article }) => article.id)).size],
  evidence: ["string", ({ claims }) => claims.map(toCitation).join("\n")],
};

export function toGraphml(graph: GraphExport): string {
  const claimsOf = Map.groupBy(toClaims(graph), ({ edge }) => edge.id);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...toKeys("node", NODE_COLUMNS),
    ...toKeys("edge", EDGE_COLUMNS),
    '<graph edgedefault="directed">',
    ...graph.nodes.map((node) => `<node id="${toXmlText(node.id)}">${toData("node", NODE_COLUMNS, node)}</node>`),
    ...graph.edges.map((edge) => {
      const ends = `source="${toXmlText(edge.source)}" target="${toXmlText(edge.target)}"`;
      const data = toData("edge", EDGE_COLUMNS, { edge, claims: claimsOf.get(edge.id) ?? [] });
      return `<edge id="${toXmlText(edge.id)}" ${ends}>${data}</edge>`;
    }),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function toKeys<Of>(owner: "node" | "edge", columns: Columns<Of>): readonly string[] {
  return Object.entries(columns).map(
    ([name, [type]]) => `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

/** What is not known, or not there, is left out. */
function toData<Of>(owner: "node" | "edge", columns: Columns<Of>, of: Of): string {
  return Object.entries(columns)
    .map(([name, [, value]]) => [name, String(value(of) ?? "")] as const)
    .flatMap(([name, text]) => (text === "" ? [] : [`<data key="${owner}-${name}">${toXmlText(text)}</data>`]))
    .join("");
}

function toAmount({ claim: { amount, currency } }: ClaimInGraph): readonly string[] {
  return amount === undefined ? [] : [`${currency} ${amount}`];
}

/** `2018-01-29, CNY 3000: “…” — title, publisher, published (article:…, 12–40)` */
function toCitation(of: ClaimInGraph): string {
  const { claim, article } = of;
  const facts = [...(claim.date === undefined ? [] : [claim.date]), ...toAmount(of), claim.status].join(", ");
  const work = [article.title, article.publisher, article.published].filter((part) => part !== undefined).join(", ");
  return `${facts}: “${claim.quote}” — ${work} (${article.id}, ${claim.span.join("–")})`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** XML has no sign for most control characters, and none for half a character. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function toXmlText(text: string): string {
  return text.replace(NOT_IN_XML, "\ufffd").replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}
