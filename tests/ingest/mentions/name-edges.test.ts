/** Where Chinese names begin and end: after nouns and verbs that stand before them, and around a known firm. */

import { describe, expect, test } from "vitest";
import { namesIn } from "../names-in.ts";

describe("a name begins behind what says of it what it is", () => {
  test.each([
    ["迎来首家药企新疆岱丰药业的生产线。", "Company 新疆岱丰药业"],
    ["把技术给了一家小厂虔岱磁业，分文未取。", "Company 虔岱磁业"],
    ["早期投資者紅岱資本則於去年離場。", "Company 紅岱資本"],
    ["第二户叫岱石环保，昨天搬来。", "Company 岱石环保"],
    ["该设施系瑞岱科技研制。", "Company 瑞岱科技"],
    ["已孵化出鲜岱科技、贝壳新材两家公司。", "Company 鲜岱科技"],
    ["基金今年起資助濠岱微電子。", "Company 濠岱微電子"],
    ["园区系中国零碳园区联盟会员。", "Programme 中国零碳园区联盟"],
    ["换得南岱园发展有限公司六成股份。", "Company 南岱园发展有限公司"],
    ["集团扎根张家口可再生能源示范区。", "Park 张家口可再生能源示范区"],
    ["她加入全国岱能园区联盟。", "Programme 全国岱能园区联盟"],
    ["佛山三龙湾科技城开会。", "Park 佛山三龙湾科技城"],
    ["运营方是河南启迪，十年前成立。", "Company 河南启迪"],
    ["其中9人来自中国科学院西安光机所。", "Institute 中国科学院西安光机所"],
  ])("%s", (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

describe("what somebody deals in, a list of people or an office of a family is no name", () => {
  test.each([
    "荷兰种子公司瑞岱旺昨天来访。",
    "这里有储能公司远岱储能。",
    "他在家族办公室工作。",
    "出席：祁岱海、韩映岱、张掖龙（列席）",
    "作家张之路、秦文岱、谢璞、沈石溪到会。",
  ])("%s", (text) => {
    const names = namesIn(text).filter((name) => !/^Place|瑞岱旺|远岱储能/u.test(name));
    expect(names).toEqual([]);
  });
});

describe("whom a body is for, and what a part of a park is devoted to, stand in its name", () => {
  test.each([
    ["柳溪流域高校技术转移联盟：一份通报", "Programme 柳溪流域高校技术转移联盟"],
    ["印度疫苗制造商协会主席来访。", "Programme 印度疫苗制造商协会"],
    ["基金牵头设立海棠校友创投基金。", "Fund 海棠校友创投基金"],
    ["国家绿色发展基金等出资。", "Fund 国家绿色发展基金"],
    ["深圳的创东方种子基金投了它。", "Fund 创东方种子基金"],
    ["云岭深海装备产业技术创新联盟成立。", "Programme 云岭深海装备产业技术创新联盟"],
    ["总部就在园区的人工智能产业园。", "Park 人工智能产业园"],
    ["公司申请加入中国岱光园区联盟。", "Programme 中国岱光园区联盟"],
    ["租户名叫“卡岱比奥”，去年搬来。", "Company 卡岱比奥"],
    ["他是“深岱兔”的第三大股东。", "Company 深岱兔"],
  ])("%s", (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

test.each(["这里的人工智能产业园很多。", "他们成立了产业联盟。", "有“小巨人”企业十家。", "多只投资基金等着进场。"])(
  "%s names nothing",
  (text) => {
    expect(namesIn(text)).toEqual([]);
  },
);
