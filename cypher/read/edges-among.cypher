// Which relations are there among these things?
//
// $ids     the things
// $types   which types of relation
// $status  only actual or planned ones, or null for both
//
// id, type, from, to, status, since, until, claims, articleCount

UNWIND $ids AS start
MATCH (from:Entity {id: start})-[edge:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF]->(to:Entity)
WHERE to.id IN $ids
  AND type(edge) IN $types
  AND ($status IS NULL OR edge.status = $status)
RETURN edge.id AS id,
       type(edge) AS type,
       from.id AS from,
       to.id AS to,
       edge.status AS status,
       edge.since AS since,
       edge.until AS until,
       edge.claims AS claims,
       edge.articleCount AS articleCount
ORDER BY id
