/** Long names are broken where a reader would break them. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakName, toLabelForms } from "../../../client/canvas/labeling/break-name.ts";
import { estimateWidth } from "../../../client/canvas/labeling/label-size.ts";

const best = (name: string) => toLabelForms(name, estimateWidth)[0];

describe("where a name is broken", () => {
  test.each([
    ["成都（伦敦）创新中心", ["成都（伦敦）", "创新中心"]],
    ["全球顶级科技园区合伙人计划", ["全球顶级科技", "园区合伙人计划"]],
    ["成都—以色列科技创新中心", ["成都—以色列", "科技创新中心"]],
    ["The LAB硅谷加速器", ["The LAB", "硅谷加速器"]],
    ["第二届“一带一路”达沃斯论坛", ["第二届“一带一路”", "达沃斯论坛"]],
    ["中国的可再生能源研究机构", ["中国的可再生", "能源研究机构"]],
    ["Chengdu High-Tech Industrial Zone", ["Chengdu High-Tech", "Industrial Zone"]],
    ["Research Triangle Park Foundation", ["Research Triangle", "Park Foundation"]],
  ])("breaks %s between words", (name, lines) => {
    expect(best(name)).toEqual(lines);
  });

  test.each(["成都", "海法大学", "四川众生集团", "BP&C集团"])("leaves %s on one line", (name) => {
    expect(best(name)).toEqual([name]);
  });

  test("has no place to break a single word", () => {
    expect(breakName("Biotechnologiezentrum", estimateWidth)).toBeUndefined();
  });

  test("does not leave an opening bracket behind, though a space follows it", () => {
    expect(breakName("（ 成", estimateWidth)).toBeUndefined();
  });

  test("cuts only the second line of a name that is too long even for two", () => {
    expect(best("International Association of Science Parks and Areas of Innovation")).toEqual([
      "International",
      "Association of Science…",
    ]);
    expect(best("中国（四川）自由贸易试验区成都天府新区国际生物城协同改革先行区")).toEqual([
      "中国（四川）自由贸易试验区",
      "成都天府新区国际生物城协…",
    ]);
  });

  test("ends a line that is too long even for two in an ellipsis", () => {
    const [form] = toLabelForms("一".repeat(60), () => 1_000);
    expect(form.every((line) => line.endsWith("…"))).toBe(true);
  });
});

const names = fc.string({
  unit: fc.constantFrom(...Array.from("成都高新区的园（）()“”—·、 &ABCde12"), "中心", "大学"),
  minLength: 1,
  maxLength: 24,
});

describe("whatever the name", () => {
  test("no second line starts with a closing bracket, a mark or a space", () => {
    fc.assert(
      fc.property(names, (name) => {
        const lines = breakName(name, estimateWidth);
        fc.pre(lines !== undefined);
        expect(lines?.[1]).not.toMatch(/^[\s)）”、·—]/u);
      }),
    );
  });

  test("no first line ends in an opening bracket", () => {
    fc.assert(
      fc.property(names, (name) => {
        const lines = breakName(name, estimateWidth);
        fc.pre(lines !== undefined);
        expect(lines?.[0]).not.toMatch(/[(（“]$/u);
      }),
    );
  });

  test("no Latin word or number is broken", () => {
    fc.assert(
      fc.property(names, (name) => {
        const lines = breakName(name, estimateWidth);
        fc.pre(lines !== undefined);
        const [head = "", tail = ""] = lines ?? [];
        const isGlued = /[A-Za-z0-9]$/u.test(head) && /^[A-Za-z0-9]/u.test(tail);
        expect(isGlued && name.includes(head + tail)).toBe(false);
      }),
    );
  });

  test("no character but spaces is lost", () => {
    const letters = (text: string) => text.replace(/\s/gu, "");
    fc.assert(
      fc.property(names, (name) => {
        const lines = breakName(name, estimateWidth);
        fc.pre(lines !== undefined);
        expect(letters(lines?.join("") ?? "")).toBe(letters(name));
      }),
    );
  });
});
