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
