// zh: 园区结对
// en: Pairing of two parks
//
// Which two parks work as a pair, where are they, and what ties them together over three relations at the most?
//
// $anchors  the ids of two such parks, in the order of their ids; or null for every pair
// $limit    how many pairs at the most, those with the most claims
//
// anchors   the two parks
// nodes     the two parks, then their places and everything that lies between the two

MATCH (one:Park)-[pair:PARTNERED_WITH]->(other:Park)
WHERE $anchors IS NULL OR [one.id, other.id] = $anchors
WITH one, other, size(pair.claims) AS evidence
ORDER BY evidence DESC, one.id, other.id
LIMIT $limit

UNWIND [one, other] AS park
OPTIONAL MATCH (park)-[:LOCATED_IN]->(place:Place)
WITH one, other, collect(DISTINCT place.id) AS places

OPTIONAL MATCH (one)-[:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF]-(middle:Entity)
               -[:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF]-(other)
WITH one, other, places, collect(DISTINCT middle.id) AS middles

OPTIONAL MATCH (one)-[:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF]-(near:Entity)
               -[:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF]-(far:Entity)
               -[:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF]-(other)
WHERE near <> other AND far <> one
WITH one, other, places, middles, collect(DISTINCT near.id) AS nears, collect(DISTINCT far.id) AS fars

UNWIND places + middles + nears + fars + [one.id] AS id
WITH one, other, id
ORDER BY id
WITH one, other, collect(DISTINCT id) AS all
RETURN [one.id, other.id] AS anchors,
       [one.id, other.id] + [id IN all WHERE NOT id IN [one.id, other.id]] AS nodes
ORDER BY size(nodes) DESC, anchors
