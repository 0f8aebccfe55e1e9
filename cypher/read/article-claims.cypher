// Which claims does an article state?
//
// $id  the article
//
// id

MATCH (:Article {id: $id})-[:STATES]->(claim:Claim)
RETURN claim.id AS id
ORDER BY id
