// How many relations does each of these networks hold, and when does the first begin?
//
// $networks  for each network the ids of its things
//
// position (in $networks), edgeCount, since

UNWIND range(0, size($networks) - 1) AS position
UNWIND $networks[position] AS start
MATCH (:Entity {id: start})-[edge:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF]->(to:Entity)
WHERE to.id IN $networks[position]
RETURN position, count(edge) AS edgeCount, min(edge.since) AS since
ORDER BY position
