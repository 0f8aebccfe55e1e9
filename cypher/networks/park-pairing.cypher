// zh: 园区结对
// en: Pairing of two parks
//
// Which two parks work as a pair, where are they, and what ties them together over three relations at the most?
//
// $anchors  the ids of two such parks, in the order of their ids; or null for every pair
//
// anchors   the two parks
// nodes     the two parks, then their places and everything that lies between the two

MATCH (one:Park)-[:PARTNERED_WITH]->(other:Park)
WHERE $anchors IS NULL OR [one.id, other.id] = $anchors
OPTIONAL MATCH way = (one)-[:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF*2..3]-(other)
WITH one, other, collect(CASE WHEN way IS NULL THEN [] ELSE [node IN nodes(way) | node.id] END) AS ways

UNWIND [one, other] AS park
OPTIONAL MATCH (park)-[:LOCATED_IN]->(place:Place)
WITH one, other, ways, collect(place.id) AS places

UNWIND ways + [places, [one.id, other.id]] AS ids
UNWIND ids AS id
WITH one, other, id
ORDER BY id
WITH one, other, collect(DISTINCT id) AS all
RETURN [one.id, other.id] AS anchors,
       [one.id, other.id] + [id IN all WHERE NOT id IN [one.id, other.id]] AS nodes
ORDER BY size(nodes) DESC, anchors
