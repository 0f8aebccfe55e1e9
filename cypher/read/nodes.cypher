// Which things have these ids?
//
// $ids  their ids
//
// id, label, name, aliases, articleCount, claimCount

UNWIND $ids AS wanted
MATCH (entity:Entity {id: wanted})
RETURN entity.id AS id,
       head([label IN labels(entity) WHERE label <> 'Entity']) AS label,
       entity.name AS name,
       entity.aliases AS aliases,
       entity.articleCount AS articleCount,
       entity.claimCount AS claimCount
ORDER BY id
