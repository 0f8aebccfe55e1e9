// How much is in the graph, and which time does it cover?
//
// articles, samples      how many articles, and how many of them ship with the product
// nodes, edges, planned  how many things and relations, and how many of these are only planned
// claims, since, until   how many claims, and their first and last date

OPTIONAL MATCH (article:Article)
WITH count(article) AS articles, count(CASE WHEN article.sample THEN 1 END) AS samples
OPTIONAL MATCH (entity:Entity)
WITH articles, samples, count(entity) AS nodes
OPTIONAL MATCH (:Entity)-[edge:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF]->(:Entity)
WITH articles, samples, nodes, count(edge) AS edges, count(CASE WHEN edge.status = 'planned' THEN 1 END) AS planned
OPTIONAL MATCH (claim:Claim)
RETURN articles, samples, nodes, edges, planned,
       count(claim) AS claims, min(claim.date) AS since, max(claim.date) AS until
