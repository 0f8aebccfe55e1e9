// Which things does the graph hold, and which articles name each of them?
//
// id, label, name, aliases, articles (their ids)

MATCH (article:Article)-[:MENTIONS]->(entity:Entity)
WITH entity, article
ORDER BY article.id
WITH entity, collect(article.id) AS articles
RETURN entity.id AS id,
       head([label IN labels(entity) WHERE label <> 'Entity']) AS label,
       entity.name AS name,
       entity.aliases AS aliases,
       articles
ORDER BY id
