// Which articles are there, newest first, and where does the text of each start in its file?
//
// id, title, source, start, language, published, publisher, sample

MATCH (article:Article)
RETURN article.id AS id,
       article.title AS title,
       article.source AS source,
       article.start AS start,
       article.language AS language,
       article.published AS published,
       article.publisher AS publisher,
       article.sample AS sample
ORDER BY coalesce(published, '') DESC, id
