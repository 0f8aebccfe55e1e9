// zh: 计划的成员
// en: Members of a programme
//
// Who has joined a programme that at least two have joined, and whom else are its members tied to?
//
// $anchors  the id of one programme, in a list; or null for every programme
// $limit    how many programmes at the most, those with the most members
//
// anchors   the programme
// nodes     the programme, then its members and what is one step from a member

MATCH (member:Entity)-[:MEMBER_OF]->(programme:Programme)
WHERE $anchors IS NULL OR programme.id IN $anchors
WITH programme, collect(DISTINCT member) AS members
WHERE size(members) >= 2
WITH programme, members
ORDER BY size(members) DESC, programme.id
LIMIT $limit

UNWIND members AS member
OPTIONAL MATCH (member)-[:PARTNERED_WITH|INVESTED_IN|LOCATED_IN]-(tied:Entity)
WITH programme, collect(DISTINCT member.id) + collect(DISTINCT tied.id) AS ids

UNWIND ids AS id
WITH programme, id
ORDER BY id
WITH programme, collect(DISTINCT id) AS others
RETURN [programme.id] AS anchors,
       [programme.id] + [id IN others WHERE id <> programme.id] AS nodes
ORDER BY size(nodes) DESC, anchors
