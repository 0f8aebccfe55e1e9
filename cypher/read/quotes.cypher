// Which sentence of which article does every claim quote?
//
// id (of the claim), article (its id), quote

MATCH (article:Article)-[:STATES]->(claim:Claim)
RETURN claim.id AS id, article.id AS article, claim.quote AS quote
ORDER BY id
