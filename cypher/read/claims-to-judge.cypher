// Which claims can a person judge, and what does each rest on?
//
// id, type, status, date, dateInferred, amount, currency, quote, rule, reviewed
// subject, object (their names), source (the article's file)
// span, subjectSpan, objectSpan, cueSpans   places in the article's text
// articleId                       whose text that is
// tied                            whether a short name alone ties one of the two to what the graph takes it for

MATCH (article:Article)-[:STATES]->(claim:Claim)
MATCH (claim)-[:SUBJECT]->(subject:Entity)<-[one:MENTIONS]-(article)
MATCH (claim)-[:OBJECT]->(object:Entity)<-[other:MENTIONS]-(article)
RETURN claim.id AS id,
       claim.type AS type,
       claim.status AS status,
       claim.date AS date,
       claim.dateInferred AS dateInferred,
       claim.amount AS amount,
       claim.currency AS currency,
       claim.quote AS quote,
       claim.rule AS rule,
       coalesce(claim.reviewed, false) AS reviewed,
       subject.name AS subject,
       object.name AS object,
       article.source AS source,
       claim.span AS span,
       claim.subjectSpan AS subjectSpan,
       claim.objectSpan AS objectSpan,
       claim.cueSpans AS cueSpans,
       article.id AS articleId,
       coalesce(one.byShortName OR other.byShortName, false) AS tied
ORDER BY id
