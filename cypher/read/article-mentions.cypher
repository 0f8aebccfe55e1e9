// Which things does an article name, and where?
//
// $id  the article
//
// node, spans (two places in the text for each mention)

MATCH (:Article {id: $id})-[mention:MENTIONS]->(entity:Entity)
RETURN entity.id AS node, mention.spans AS spans
ORDER BY node
