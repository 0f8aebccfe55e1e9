// What do these claims say, in which sentence of which article? Newest article first, then in the order of its text.
//
// $ids  the claims
//
// id, type, subject, object, status, date, dateInferred, amount, currency, quote, rule
// span, subjectSpan, objectSpan, cueSpans                         places in the article's text
// articleId, title, source, language, published, publisher, sample

UNWIND $ids AS wanted
MATCH (article:Article)-[:STATES]->(claim:Claim {id: wanted})
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN claim.id AS id,
       claim.type AS type,
       subject.id AS subject,
       object.id AS object,
       claim.status AS status,
       claim.date AS date,
       claim.dateInferred AS dateInferred,
       claim.amount AS amount,
       claim.currency AS currency,
       claim.quote AS quote,
       claim.rule AS rule,
       claim.span AS span,
       claim.subjectSpan AS subjectSpan,
       claim.objectSpan AS objectSpan,
       claim.cueSpans AS cueSpans,
       article.id AS articleId,
       article.title AS title,
       article.source AS source,
       article.language AS language,
       article.published AS published,
       article.publisher AS publisher,
       article.sample AS sample
ORDER BY coalesce(published, '') DESC, articleId, span, id
