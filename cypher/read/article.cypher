// What does an article say, word for word, and how is it built?
//
// $id  the article
//
// id, title, source, language, published, publisher, sample, entityCount, claimCount
// text, blockRoles, blockSpans (two places in the text for each role)

MATCH (article:Article {id: $id})
RETURN article.id AS id,
       article.title AS title,
       article.source AS source,
       article.language AS language,
       article.published AS published,
       article.publisher AS publisher,
       article.sample AS sample,
       article.entityCount AS entityCount,
       article.claimCount AS claimCount,
       article.text AS text,
       article.blockRoles AS blockRoles,
       article.blockSpans AS blockSpans
