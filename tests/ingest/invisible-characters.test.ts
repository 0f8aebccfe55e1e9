/** Characters that print nothing, as they come out of web pages: names and claims are read over them, and their places stay those of the file. */

import { describe, expect, test } from "vitest";
import { joinLines } from "../../graph/schema/index.ts";
import { readArticle } from "../../ingest/pipeline.ts";
import { splitArticles } from "../../ingest/stages/split-articles.ts";
import { claimsIn } from "./claims-in.ts";
import { toFile } from "./pages.ts";

const SIGNS = ["\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u2060", "\ufeff", "\u202e", "\u{e0100}"];
const SIGNED = "青禾高新区与石桥高新区签署合作协议。";

describe.each(SIGNS.map((sign) => [`U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`, sign]))(
  "%s",
  (_, sign) => {
    test("within a name leaves it whole, and the evidence where it stands in the file", () => {
      const text = `江边有了新邻居\n\n${SIGNED.replace("青禾", `青禾${sign}`)}\n`;

      const [article] = splitArticles(toFile(text)).map(readArticle);

      expect(article?.entities.map(({ name }) => name)).toEqual(["青禾高新区", "石桥高新区"]);
      expect(article?.claims.map(({ type }) => type)).toEqual(["PARTNERED_WITH"]);
      const [place = [0, 0]] = article?.entities[0]?.spans ?? [];
      expect(article?.text.slice(...place)).toBe(`青禾${sign}高新区`);
      expect(article?.text).toContain(`青禾${sign}高新区`);
    });

    test("at the ends of lines and within English words changes no claim", () => {
      const page = ["Two parks meet", "Harbour Science Park has signed an agreement with Lumen Labs Ltd."];
      const strewn = page.map((line) => `${sign}${line.replace("Sci", `Sci${sign}`)}${sign}`);

      expect(claimsIn(page).join()).toContain("Harbour Science Park");
      expect(claimsIn(strewn)).toEqual(claimsIn(page));
    });
  },
);

describe("joined over what prints nothing", () => {
  test.each([
    ["青禾\u200b高新区", "青禾高新区", [0, 1, 3, 4, 5]],
    ["a \u200b b", "a b", [0, 1, 4]],
    ["青禾\u200b\n高新区", "青禾高新区", [0, 1, 4, 5, 6]],
    ["Inno\u00ad\nvation", "Innovation", [0, 1, 2, 3, 6, 7, 8, 9, 10, 11]],
    ["\ufeffa\u2060", "a", [1]],
  ])("%j reads %j", (raw, text, at) => {
    expect(joinLines(raw)).toEqual({ text, at });
  });

  test.each(["می‌خواهم", "क्‍ष", "👩‍🔬", "☀️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"])("%s keeps the joiners that it needs", (text) => {
    expect(joinLines(text).text).toBe(text);
  });
});
