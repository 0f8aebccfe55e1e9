/** Scripts folded into one: each character into one, so that places stay what they are. */

import { expect, test } from "vitest";
import { toSimplifiedKey } from "../../../ingest/mentions/script.ts";

test.each([
  ["臺灣國立大學（新竹）", "台湾国立大学(新竹)"],
  ["嗰層樓", "嗰层楼"],
  ["ＡＢＣ研究院", "ABC研究院"],
])("%s is %s by its key", (text, key) => {
  expect(toSimplifiedKey(text)).toBe(key);
});

test("a key is as long as its text and has no half of a character, for every character that there is", () => {
  const characters = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));
  const keys = characters.map(toSimplifiedKey);
  expect(characters.filter((_, at) => keys[at]?.length !== 1 || keys[at]?.isWellFormed() === false)).toEqual([]);
});
