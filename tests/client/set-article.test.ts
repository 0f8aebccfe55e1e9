/** How an article is set for reading. */

import { expect, test } from "vitest";
import { setArticle } from "../../client/reader/set-article.ts";
import { article, claim, id } from "./records.ts";

/** Two blocks; the sentence of the second is broken in the middle of a name, as newspaper columns are. */
const TEXT = "两园牵手\n\n三月里，甲\n园与乙园签约。天晴。";
const SENTENCE = claim({
  subject: "park:甲园",
  object: "park:乙园",
  quote: "三月里，甲园与乙园签约。",
  span: [6, 19],
  marks: [
    { role: "subject", span: [4, 6] },
    { role: "object", span: [7, 9] },
    { role: "cue", span: [9, 11] },
  ],
});
const ARTICLE = article({
  text: TEXT,
  blocks: [
    { role: "headline", span: [0, 4] },
    { role: "body", span: [6, 22] },
  ],
  mentions: [
    { node: id("park:甲园"), span: [10, 13] },
    { node: id("park:乙园"), span: [14, 16] },
    { node: id("place:乙"), span: [14, 15] },
  ],
  claims: [SENTENCE],
});

function body(open?: typeof SENTENCE) {
  const paragraph = setArticle(ARTICLE, open)[1];
  return paragraph?.segments.map(({ text, values }) => [text, ...values.map((sense) => sense.kind)]);
}

test("joins broken lines and underlines names, of names within names only the longest", () => {
  expect(body()).toEqual([["三月里，"], ["甲园", "name"], ["与"], ["乙园", "name"], ["签约", "cue"], ["。天晴。"]]);
});

test("lifts the sentence of the open claim, from its first word to its last", () => {
  expect(body(SENTENCE)).toEqual([
    ["三月里，", "open"],
    ["甲园", "name", "open"],
    ["与", "open"],
    ["乙园", "name", "open"],
    ["签约", "cue", "open"],
    ["。", "open"],
    ["天晴。"],
  ]);
});

test("keeps the role of each block", () => {
  expect(setArticle(ARTICLE, undefined).map(({ role }) => role)).toEqual(["headline", "body"]);
});
