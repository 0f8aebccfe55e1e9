// Which relations does the graph hold?
//
// id, type, source, target, status, since, until, claims (their ids)

MATCH (source:Entity)-[edge:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF]->(target:Entity)
RETURN edge.id AS id,
       type(edge) AS type,
       source.id AS source,
       target.id AS target,
       edge.status AS status,
       edge.since AS since,
       edge.until AS until,
       edge.claims AS claims
ORDER BY id
