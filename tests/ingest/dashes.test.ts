/** Dashes as PDFs, scans and keyboards write them: within a name they are one dash, between clauses they part. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { checkRecord } from "../../graph/store/check-record.ts";
import { withPlainDashes } from "../../ingest/page/dashes.ts";
import { readArticle } from "../../ingest/pipeline.ts";
import { splitArticles } from "../../ingest/stages/split-articles.ts";
import { claimsIn } from "./claims-in.ts";
import { toFile } from "./pages.ts";

const SHORT = ["―", "─", "–", "-", "－", "‐"];
const LONG = ["--", "——", "――", "──", " — ", " ― "];

const NAMED = [
  "3月2日，索菲亚—安蒂波利斯科技园与青川高新区签署合作协议。",
  "远帆大学入驻中国—芬兰创新中心。",
  "北海综保区与越南深圳—海防经贸合作区签署合作协议。",
  "成都—赫尔辛基科技创新中心落户青川高新区。",
  "山东大学与巴登—符腾堡州签署合作协议。",
  "天津滨海—中关村科技园与远帆大学签署战略合作协议。",
  "白城—鹿特丹子基金投资了青川科技有限公司。",
  "遠帆大學與瀋陽—鞍山科技創新走廊先導園區簽署合作協議。",
];

test.each(NAMED)("any dash joins the parts of a name: %s", (text) => {
  const expected = claimsIn([text]);
  expect(expected.join()).toContain("—");
  for (const dash of [...SHORT, ...LONG]) expect(claimsIn([text.replace("—", dash)])).toEqual(expected);
});

test("a short dash joins parts that nobody knows", () => {
  const text = "远帆大学入驻马兹—潍柴联合实验室。";
  for (const dash of SHORT) expect(claimsIn([text.replace("—", dash)])).toEqual(claimsIn([text]));
});

test.each([
  "远帆大学入驻桃源县自己的园区——沅水轻创园。",
  "恒织科技入驻了临港科技园的邻居——青川高新区。",
  "他去了长沙——湖南大学与青川高新区在那里签约。",
  "总部设在德国——法兰克福大学入驻青川高新区。",
  "远帆大学落户北京——中关村科技园与青川高新区签约。",
  "远帆大学入驻新加坡——亚洲最大的科技园就在那里。",
])("a dash between two clauses stays one, however it is set: %s", (text) => {
  const expected = claimsIn([text]);
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.join()).not.toContain("—");
  for (const dash of LONG.slice(0, 4)) expect(claimsIn([text.replace("——", dash)])).toEqual(expected);
});

test("even a short one does behind an everyday noun", () => {
  const text = "远帆大学入驻桃源县自己的园区——沅水轻创园。";
  for (const dash of SHORT) expect(claimsIn([text.replace("——", dash)])).toEqual(claimsIn([text]));
});

test("two hyphens part English clauses as a dash does", () => {
  const text = "Harbor Science Park has a new tenant — Fjord Robotics AS moved in — and Dunmore University joined it.";
  expect(claimsIn([text.replaceAll("—", "--")])).toEqual(claimsIn([text]));
});

test("a name with a long dash is found in the raw text, with its dash", () => {
  const text = "远帆大学入驻索菲亚--安蒂波利斯科技园，并与青川高新区签署合作协议。";
  const [article] = splitArticles(toFile(text)).map(readArticle);
  const park = article?.entities.find(({ label, name }) => label === "Park" && name.startsWith("索菲亚"));
  expect(park?.name).toBe("索菲亚—安蒂波利斯科技园");
  expect(park?.spans.map((span) => text.slice(...span))).toEqual(["索菲亚--安蒂波利斯科技园"]);
  if (article !== undefined) expect(() => checkRecord(article)).not.toThrow();
});

test("every character of a text with plain dashes is the one at its place, or a dash for a dash", () => {
  const pieces = fc.constantFrom("青川", "索菲亚", "安蒂波利斯科技园", "A", " ", "-", "--", "―", "──", "–", "🚄", "3");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const text = parts.join("");
      const plain = withPlainDashes({ text, at: Array.from({ length: text.length }, (_, place) => place) });
      expect(plain.at.length).toBe(plain.text.length);
      expect(plain.at.every((place, index) => index === 0 || place > (plain.at[index - 1] ?? -1))).toBe(true);
      for (const [index, place] of plain.at.entries()) {
        const [now, before] = [plain.text.charAt(index), text.charAt(place)];
        expect(now === before || (now === "—" && /[-―─–]/u.test(before))).toBe(true);
      }
    }),
  );
});
