/** Words that a pattern cannot do without. */

import { expect, test } from "vitest";
import { chinese } from "../../ingest/relations/chinese.ts";
import { english } from "../../ingest/relations/english.ts";
import { requiredWords } from "../../ingest/relations/required-words.ts";
import { articleOf } from "./article-of.ts";

test.each([
  ["签约(?!仪式)", ["签约"]],
  ["(?<!达|感)到", ["到"]],
  [".{0,6}(?:持有|持股)的?", ["持有", "持股"]],
  ["(?<cue0>MoU|合作备忘录)", ["mou", "合作备忘录"]],
  ["于?(?:签|订)立", ["立"]],
  ["[元万]", ["元", "万"]],
  ["ab+c", ["ab"]],
  ["\\.{2}x?", ["."]],
])("%s needs one of %s", (source, words) => {
  expect(requiredWords(source)).toEqual(words);
});

test.each(["(?:签约|.{2})", "签?约?", "[^，]{0,8}", "[\\d一二]", "(?<=签约)", "", "(?:a|b|)"])(
  "%s needs no certain word",
  (source) => {
    expect(requiredWords(source)).toEqual([]);
  },
);

test.each([chinese, english])("no form matches an example that lacks what it needs", ({ lexicon }) => {
  const texts = lexicon.examples.flatMap(({ text }) => articleOf(text.split(" / ")).sentences.map((one) => one.text));
  const forms = lexicon.frames.flatMap((frame) => frame.forms);
  const wrong = forms.flatMap(({ source, needs }) =>
    needs.flatMap((need) => {
      if (!("words" in need)) return [];
      const pattern = new RegExp(patternOf(need.part, lexicon.classes), "iu");
      const has = (text: string) => need.words.some((word) => text.toLowerCase().includes(word));
      return texts.filter((text) => pattern.test(text) && !has(text)).map((text) => `${source}: ${text}`);
    }),
  );

  expect(wrong).toEqual([]);
});

/** Of a part of a form, without what stands around its words. */
function patternOf(part: string, classes: ReadonlyMap<string, readonly string[]>): string {
  const name = /^<([a-z-]+)>$/u.exec(part)?.[1];
  return `(?:${name === undefined ? part : (classes.get(name) ?? []).join("|")})`;
}
