// What is known of one relation?
//
// $id         the relation
// $from, $to  the things that it joins
//
// id, type, from, to, status, since, until, claims, articleCount

MATCH (from:Entity {id: $from})-[edge:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF]->(to:Entity {id: $to})
WHERE edge.id = $id
RETURN edge.id AS id,
       type(edge) AS type,
       from.id AS from,
       to.id AS to,
       edge.status AS status,
       edge.since AS since,
       edge.until AS until,
       edge.claims AS claims,
       edge.articleCount AS articleCount
