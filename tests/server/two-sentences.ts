/** A short article and what was read from it, as ingest would hand it to the store. */

import { type ArticleRecord, articleRecord, type Span } from "#graph/schema";

const TEXT = `青石科技园与北岸大学结为伙伴

青石科技园三月与北岸大学结为伙伴。
青石科技园将加入长河园区
联盟。`;

const PARTNERSHIP: Span = placeOf("青石科技园三月与北岸大学结为伙伴。");
const MEMBERSHIP: Span = placeOf("青石科技园将加入长河园区\n联盟。");

export const twoSentences: ArticleRecord = articleRecord.parse({
  id: "article:青石科技园与北岸大学结为伙伴-0a1b2c3d",
  source: "qingshi.txt",
  start: 0,
  title: "青石科技园与北岸大学结为伙伴",
  language: "zh-Hans",
  published: "2019-03-08",
  sample: false,
  text: TEXT,
  blocks: [{ role: "body", span: [PARTNERSHIP[0], TEXT.length] }],
  entities: [
    entity("Park", "青石科技园", placeOf("青石科技园", PARTNERSHIP[0])),
    entity("University", "北岸大学", placeOf("北岸大学", PARTNERSHIP[0])),
    entity("Programme", "长河园区联盟", placeOf("长河园区\n联盟")),
  ],
  claims: [
    claim("PARTNERED_WITH", 0, 1, "actual", PARTNERSHIP, ["青石科技园", "北岸大学", "结为伙伴"]),
    claim("MEMBER_OF", 0, 2, "planned", MEMBERSHIP, ["青石科技园", "长河园区\n联盟", "加入"]),
  ],
  reader: "by-hand",
});

function placeOf(part: string, after = 0): Span {
  const start = TEXT.indexOf(part, after);
  return [start, start + part.length];
}

function entity(label: string, name: string, span: Span) {
  return { label, name, aliases: [], keys: [`${label.toLowerCase()}:${name}`], hints: [], spans: [span] };
}

function claim(
  type: string,
  subject: number,
  object: number,
  status: string,
  sentence: Span,
  [subjectName, objectName, cue]: readonly [string, string, string],
) {
  return {
    type,
    subject,
    object,
    status,
    sentence,
    subjectSpan: placeOf(subjectName, sentence[0]),
    objectSpan: placeOf(objectName, sentence[0]),
    cues: [placeOf(cue, sentence[0])],
    rule: "by-hand",
  };
}
