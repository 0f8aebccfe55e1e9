/** Pages made to hurt: whatever stands in them, stages 2 and 3 end soon, and every place stays in the text. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { joinLines } from "../../graph/schema/index.ts";
import { segment } from "../../ingest/stages/segment.ts";
import { splitArticles } from "../../ingest/stages/split-articles.ts";
import { toFile } from "./pages.ts";

const PIECES = [
  "青川高新区",
  "签约",
  "，",
  "。",
  "“",
  "”",
  "（",
  "）",
  "【图",
  "】",
  "——",
  "本报记者 王一",
  "广告",
  "扫一扫",
  "3月2日",
  "关于",
  "的通知",
  "1. ",
  "一、",
  "- ",
  "# ",
  "| a | b |",
  "| --- |",
  "Name: x",
  "By Ann Lee",
  "Dr. ",
  "Inc.",
  "the ",
  "A",
  " ",
  "　",
  "\t",
  "\n",
  "\n\n",
  "\n\n\n\n",
  "\r\n",
  "——END——",
  "😀",
  "\u200b",
  "第3版",
  "https://x.example/?a=b",
];

/** Dashes are read as one kind, however they are set. */
const withoutDashes = (text: string) => text.replace(/[\s—-]+/gu, "");

test("any page gives articles whose every block and sentence is in its text", () => {
  const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(page, (text) => {
      for (const article of splitArticles(toFile(text))) {
        expect(text.slice(article.start, article.start + article.text.length)).toBe(article.text);
        let end = 0;
        for (const { span } of article.blocks) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(article.text.length);
        for (const sentence of segment(article)) {
          const start = sentence.at[0] ?? Number.NaN;
          const raw = article.text.slice(start, (sentence.at.at(-1) ?? start) + 1);
          expect(withoutDashes(sentence.text)).toBe(withoutDashes(joinLines(raw).text));
        }
      }
    }),
    { numRuns: 300 },
  );
});

const ATTACKS = [
  "a",
  "青",
  "（",
  "“Dr. ",
  "关于",
  "By A ",
  "| ",
  "- ",
  "1. ",
  "—",
  "A. ",
  "本报记者",
  "\n",
  "青\n",
  "a\n\n",
  "# a\n",
  "x: y\n",
  "青　　川　　区\n",
  "A, B, ",
  ">",
  "讯",
  "【",
  "\t",
  "3月2日，",
  "*_",
  "1、",
  ". ",
  "?!",
  "a-\n",
  "A\n",
  "青\n\n正文。\n\n",
];

/** A quarter of a million characters of one thing after the other, alone and behind a start that raises hopes. */
test.each(ATTACKS)("a page of nothing but %j ends in time", (piece) => {
  for (const head of ["", "本报讯（记者 ", "DUNMORE, ", "关于"]) {
    const text = head + piece.repeat(Math.ceil(250_000 / piece.length));
    const before = process.cpuUsage();
    for (const article of splitArticles(toFile(text))) segment(article);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(3);
  }
});
