/** Who is meant in Chinese by 本公司, 我校, 本园, 我们 and by a sentence that leaves out its subject. */

import { describe, expect, test } from "vitest";
import { claimsIn } from "./claims-in.ts";

describe("who speaks of itself", () => {
  test("takes 本公司 and 公司 of a yearly report for the firm of its headline", () => {
    const said = claimsIn([
      "青禾精密股份有限公司2024年年度报告",
      "近海集团持有临港轴承有限公司六成股份。",
      "本公司加入了东海装备联盟。",
      "公司与江北大学签署合作协议。",
    ]);

    expect(said).toContain("青禾精密股份有限公司 PARTNERED_WITH 江北大学");
    expect(said).toContain("青禾精密股份有限公司 MEMBER_OF 东海装备联盟");
  });

  test("takes 我校 for the university of the headline, not the one named last", () => {
    const said = claimsIn(["江北大学今年招生", "江南大学校长到访。", "我校加入了东海园区联盟。"]);

    expect(said).toEqual(["江北大学 MEMBER_OF 东海园区联盟"]);
  });

  test("takes 我们 in a letter for the park that calls itself 我园", () => {
    const said = claimsIn([
      "青禾科技园致园友的一封信",
      "各位园友：",
      "我园今年满五岁。",
      "江南科技园来过两次。",
      "我们加入了东海园区联盟。",
    ]);

    expect(said).toEqual(["青禾科技园 MEMBER_OF 东海园区联盟"]);
  });

  test("takes 我们 in an interview for the park that it names most", () => {
    const said = claimsIn([
      "问：青禾科技园开园几年了？",
      "答：我们开园五年了，青禾科技园有三百户。",
      "问：有没有大学？",
      "答：有，我们请来过江北大学的老师。",
      "问：出过海吗？",
      "答：我们加入了东海园区联盟，青禾科技园是第九家。",
    ]);

    expect(said).toEqual(["青禾科技园 MEMBER_OF 东海园区联盟"]);
  });

  test("takes 我们 in a news story for nobody", () => {
    const said = claimsIn(["青禾科技园今天开园。", "“我们加入了东海园区联盟。”一位店主说。"]);

    expect(said).toEqual([]);
  });
});

describe("whom 公司 means", () => {
  const OPENING = ["青禾高新区见闻", "青禾芯片有限公司扩产。青禾芯片有限公司今年盈利。"];

  test("takes it for the firm that the text is about, not for one named in passing", () => {
    const said = claimsIn([...OPENING, "它的创始人早年离开岱勒软件有限公司，回到家乡。公司与江北大学签署合作协议。"]);

    expect(said).toEqual(["青禾芯片有限公司 PARTNERED_WITH 江北大学"]);
  });

  test("takes it for the one that the sentence before was about", () => {
    const said = claimsIn([...OPENING, "岱勒软件有限公司也扩产了。公司与江北大学签署合作协议。"]);

    expect(said).toEqual(["岱勒软件有限公司 PARTNERED_WITH 江北大学"]);
  });
});

describe("whom 双方 means", () => {
  test("takes it for the two of whom the one does something with the other", () => {
    const said = claimsIn(["青禾高新区今天来客", "青禾高新区宣布，与江北大学谈妥了合同。双方将共建实验室。"]);

    expect(said).toContain("青禾高新区 PARTNERED_WITH 江北大学 planned");
  });

  test("does not take it for the last two who were named apart", () => {
    const said = claimsIn(["青禾高新区今天来客", "青禾高新区很热闹，江北大学放假了。双方将共建实验室。"]);

    expect(said).toEqual([]);
  });

  test("does not take it for two of whom neither is spoken of now", () => {
    const said = claimsIn(["青禾高新区今天来客", "青禾高新区与江南大学签约。江北大学也来了，双方将共建实验室。"]);

    expect(said).toEqual(["青禾高新区 PARTNERED_WITH 江南大学"]);
  });

  test("does not take it for the one named where the other is not known", () => {
    const said = claimsIn(["青禾高新区今天来客", "江北大学来过。", "昨天又同某集群谈成了交换。双方互派代表。"]);

    expect(said).toEqual([]);
  });
});

describe("whom 两园 means", () => {
  const apart = ["青禾高新区在江边。", "云岭科技园在山上。"];

  test("takes it for the two parks named just before", () => {
    expect(claimsIn(["园区见闻", ...apart, "两园去年签署了协议。"])).toContain("青禾高新区 PARTNERED_WITH 云岭科技园");
  });

  test("does not take it for two parks that were named long before", () => {
    const between = ["天气很好。", "游客不少。", "桃花开了。", "船也来了。"];

    expect(claimsIn(["园区见闻", ...apart, ...between, "两园去年签署了协议。"])).toEqual([]);
  });
});

test("这一倡议 after an alliance is the plan that was named before", () => {
  const said = claimsIn(["青禾园区伙伴计划启动。", "在东海园区联盟的会场，临港科技园、江南科技园共同发起这一倡议。"]);

  expect(said).toContain("临港科技园 MEMBER_OF 青禾园区伙伴计划");
});
