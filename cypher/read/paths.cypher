// By which shortest ways are two things tied, over six relations at the most?
//
// $from, $to  the two things
// $limit      how many ways at the most
//
// nodes (the ids of the things on the way, from the first to the last)

MATCH (start:Entity {id: $from}), (end:Entity {id: $to})
MATCH way = allShortestPaths((start)-[:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF*..6]-(end))
RETURN DISTINCT [node IN nodes(way) | node.id] AS nodes
ORDER BY nodes
LIMIT $limit
