// Who is one step away from any of these, the best evidenced first?
//
// $ids     where the steps start
// $known   whom not to name again
// $types   which types of relation to follow
// $status  only actual or planned ones, or null for both
// $limit   how many at the most
//
// id, evidence (how many claims speak for these steps)

UNWIND $ids AS start
MATCH (:Entity {id: start})-[edge:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF]-(neighbor:Entity)
WHERE type(edge) IN $types
  AND ($status IS NULL OR edge.status = $status)
  AND NOT neighbor.id IN $known
RETURN neighbor.id AS id, sum(size(edge.claims)) AS evidence
ORDER BY evidence DESC, id
LIMIT $limit
