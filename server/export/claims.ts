/** Every claim of an exported graph, with its relation, its two things and its article at hand. */

import type { GraphExport } from "#graph";

export interface ClaimInGraph {
  readonly edge: GraphExport["edges"][number];
  readonly claim: GraphExport["edges"][number]["evidence"][number];
  readonly subject: GraphExport["nodes"][number];
  readonly object: GraphExport["nodes"][number];
  readonly article: GraphExport["articles"][number];
}

export function toClaims({ articles, nodes, edges }: GraphExport): readonly ClaimInGraph[] {
  const [nodeOf, articleOf] = [byId(nodes), byId(articles)];
  return edges.flatMap((edge) =>
    edge.evidence.map((claim) => ({
      edge,
      claim,
      subject: get(nodeOf, claim.subject),
      object: get(nodeOf, claim.object),
      article: get(articleOf, claim.article),
    })),
  );
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function get<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const found = things.get(id);
  if (found === undefined) throw new Error(`The graph names ${id}, and does not hold it`);
  return found;
}
