// What does every claim say, and in which sentence of which article?
//
// id, subject, object (ids of things), status, date, dateInferred, amount, currency, quote, rule, reviewed
// article (its id)
// span, subjectSpan, objectSpan, cueSpans   places in the article's text

MATCH (article:Article)-[:STATES]->(claim:Claim)
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN claim.id AS id,
       subject.id AS subject,
       object.id AS object,
       claim.status AS status,
       claim.date AS date,
       claim.dateInferred AS dateInferred,
       claim.amount AS amount,
       claim.currency AS currency,
       claim.quote AS quote,
       claim.rule AS rule,
       coalesce(claim.reviewed, false) AS reviewed,
       article.id AS article,
       claim.span AS span,
       claim.subjectSpan AS subjectSpan,
       claim.objectSpan AS objectSpan,
       claim.cueSpans AS cueSpans
ORDER BY id
