/** Questions that a researcher may start from; docs/schema.md shows them, and a test asks them of both stores. */

export interface ExampleQuery {
  readonly question: string;
  readonly query: string;
}

export const EXAMPLE_QUERIES: readonly ExampleQuery[] = [
  {
    question: "Which sentences say that two parks work together?",
    query: `
MATCH (one:Park)-[edge:PARTNERED_WITH]->(other:Park)
UNWIND edge.claims AS id
MATCH (article:Article)-[:STATES]->(claim:Claim {id: id})
RETURN one.name AS one, other.name AS other, claim.quote AS sentence, article.title AS article
ORDER BY one, other, article`,
  },
  {
    question: "Who belongs to which programme, and since when?",
    query: `
MATCH (member:Entity)-[edge:MEMBER_OF]->(programme:Programme)
WHERE edge.status = 'actual'
RETURN programme.name AS programme, member.name AS member, edge.since AS since
ORDER BY programme, member`,
  },
  {
    question: "Who has put how much money into what?",
    query: `
MATCH (investor:Entity)<-[:SUBJECT]-(claim:Claim {type: 'INVESTED_IN'})-[:OBJECT]->(receiver:Entity)
WHERE claim.amount IS NOT NULL
RETURN investor.name AS investor, receiver.name AS receiver, claim.amount AS amount, claim.currency AS currency
ORDER BY amount DESC, investor, receiver`,
  },
  {
    question: "What is planned, and by which newest article?",
    query: `
MATCH (from:Entity)-[edge]->(to:Entity)
WHERE edge.status = 'planned'
UNWIND edge.claims AS id
MATCH (article:Article)-[:STATES]->(:Claim {id: id})
RETURN from.name AS from, type(edge) AS relation, to.name AS to, max(article.published) AS published
ORDER BY from, relation, to`,
  },
  {
    question: "By which shortest way is a park tied to a university?",
    query: `
MATCH (park:Park), (university:University)
MATCH way = shortestPath((park)-[:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF*..4]-(university))
RETURN [node IN nodes(way) | node.name] AS names, [edge IN relationships(way) | type(edge)] AS relations
ORDER BY size(names), names`,
  },
];
