// Which articles are there, newest first?
//
// id, title, source, language, published, publisher, sample, entityCount, claimCount

MATCH (article:Article)
RETURN article.id AS id,
       article.title AS title,
       article.source AS source,
       article.language AS language,
       article.published AS published,
       article.publisher AS publisher,
       article.sample AS sample,
       article.entityCount AS entityCount,
       article.claimCount AS claimCount
ORDER BY coalesce(published, '') DESC, id
