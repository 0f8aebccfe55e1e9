// Which articles name a thing, newest first?
//
// $id  the thing
//
// id, title, source, language, published, publisher, sample

MATCH (article:Article)-[:MENTIONS]->(:Entity {id: $id})
RETURN article.id AS id,
       article.title AS title,
       article.source AS source,
       article.language AS language,
       article.published AS published,
       article.publisher AS publisher,
       article.sample AS sample
ORDER BY coalesce(published, '') DESC, id
