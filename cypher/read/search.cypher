// Which things answer to this text? The whole name first, then its start, then any part of it, then its words in any order.
//
// $text   the text, folded as the names in `search` are
// $words  its words, each folded
// $limit  how many at the most
//
// id, label, name, aliases, articleCount, claimCount

MATCH (entity:Entity)
WHERE any(name IN entity.search WHERE all(word IN $words WHERE name CONTAINS word))
WITH entity,
     CASE
       WHEN $text IN entity.search THEN 0
       WHEN any(name IN entity.search WHERE name STARTS WITH $text) THEN 1
       WHEN any(name IN entity.search WHERE name CONTAINS $text) THEN 2
       ELSE 3
     END AS rank
RETURN entity.id AS id,
       head([label IN labels(entity) WHERE label <> 'Entity']) AS label,
       entity.name AS name,
       entity.aliases AS aliases,
       entity.articleCount AS articleCount,
       entity.claimCount AS claimCount
ORDER BY rank, claimCount DESC, id
LIMIT $limit
