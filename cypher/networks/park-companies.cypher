// zh: 园区的企业
// en: Companies of a park
//
// Which companies are in a park that at least two are in, and who invests in them or works with them?
//
// $anchors  the id of one park, in a list; or null for every park
// $limit    how many parks at the most, those with the most companies
//
// anchors   the park
// nodes     the park, then its companies, their investors, what they invest in and their partners

MATCH (company:Company)-[:LOCATED_IN]->(park:Park)
WHERE $anchors IS NULL OR park.id IN $anchors
WITH park, collect(DISTINCT company) AS companies
WHERE size(companies) >= 2
WITH park, companies
ORDER BY size(companies) DESC, park.id
LIMIT $limit

UNWIND companies AS company
OPTIONAL MATCH (company)-[:INVESTED_IN|PARTNERED_WITH]-(tied:Entity)
WITH park, collect(DISTINCT company.id) + collect(DISTINCT tied.id) AS ids

UNWIND ids AS id
WITH park, id
ORDER BY id
WITH park, collect(DISTINCT id) AS others
RETURN [park.id] AS anchors,
       [park.id] + [id IN others WHERE id <> park.id] AS nodes
ORDER BY size(nodes) DESC, anchors
