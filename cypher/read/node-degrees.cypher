// How many relations of each type does a thing have?
//
// $id  the thing
//
// type, count

MATCH (:Entity {id: $id})-[edge:PARTNERED_WITH|LOCATED_IN|INVESTED_IN|MEMBER_OF]-(:Entity)
RETURN type(edge) AS type, count(edge) AS count
ORDER BY type
