// What do these articles say, word for word?
//
// $ids  the articles
//
// id, text

UNWIND $ids AS wanted
MATCH (article:Article {id: wanted})
RETURN article.id AS id, article.text AS text
ORDER BY id
