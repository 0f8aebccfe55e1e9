/** Sentences that name a relation and state none: advice, attempts, rumors, questions, ends; beside each what is as like it as can be and is stated. */

import { describe, expect, test } from "vitest";
import { extractRelations } from "../../ingest/stages/extract-relations.ts";
import { articleOf, inWords } from "./article-of.ts";

type Said = readonly (readonly [text: string, gives: readonly string[]])[];

function words(text: string): readonly string[] {
  const article = articleOf(text.split(" / "));
  return inWords(extractRelations(article), article);
}

const ADVISED: Said = [
  ["专家建议〔甲公司|Company〕入驻〔乙园|Park〕。", []],
  ["委员建议，〔甲公司|Company〕与〔乙大学|University〕共建研究院。", []],
  ["根据专家建议，〔甲公司|Company〕与〔乙大学|University〕共建研究院。", ["甲公司 PARTNERED_WITH 乙大学"]],
  ["委员呼吁〔甲公司|Company〕投资〔丙公司|Company〕。", []],
  ["〔甲公司|Company〕应当与〔乙大学|University〕合作。", []],
  ["〔甲公司|Company〕应加入〔丁联盟|Programme〕。", []],
  ["〔甲公司|Company〕必须加入〔丁联盟|Programme〕。", []],
  ["代表们要求〔甲公司|Company〕加入〔丁联盟|Programme〕。", []],
  ["〔甲公司|Company〕应邀加入〔丁联盟|Programme〕。", ["甲公司 MEMBER_OF 丁联盟"]],
  ["〔甲公司|Company〕响应号召，入驻〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔Blue Ltd|Company〕 should partner with 〔Rega|University〕.", []],
  ["〔Blue Ltd|Company〕 ought to join the 〔Hill Network|Programme〕.", []],
  ["Experts urged 〔Blue Ltd|Company〕 to join the 〔Hill Network|Programme〕.", []],
  ["The mayor urged 〔Blue Ltd|Company〕 to partner with 〔Rega|University〕.", []],
  ["The mayor thanked 〔Blue Ltd|Company〕 for investing in 〔Rega|Company〕.", ["Blue Ltd INVESTED_IN Rega"]],
  ["〔Blue Ltd|Company〕 needs to join the 〔Hill Network|Programme〕.", []],
  ["〔Blue Ltd|Company〕 was asked to join the 〔Hill Network|Programme〕.", []],
  ["〔Blue Ltd|Company〕 announced joining the 〔Hill Network|Programme〕.", ["Blue Ltd MEMBER_OF Hill Network"]],
];

describe("what somebody advises or demands is not so yet", () => {
  test.each(ADVISED)("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

const BARRED: Said = [
  ["〔甲公司|Company〕收购〔丙公司|Company〕被监管部门否决。", []],
  ["〔甲公司|Company〕入驻〔乙园|Park〕的申请被拒。", []],
  ["〔甲公司|Company〕收购〔丙公司|Company〕尚待监管部门批准。", ["甲公司 INVESTED_IN 丙公司 planned"]],
  ["〔甲公司|Company〕收购〔丙公司|Company〕经监管部门批准。", ["甲公司 INVESTED_IN 丙公司"]],
  ["Regulators blocked 〔Blue Ltd|Company〕's acquisition of 〔Rega|Company〕.", []],
  ["〔Blue Ltd|Company〕's acquisition of 〔Rega|Company〕 was vetoed.", []],
  ["〔Blue Ltd|Company〕's application to join the 〔Hill Network|Programme〕 was refused.", []],
  [
    "〔Blue Ltd|Company〕's acquisition of 〔Rega|Company〕 is awaiting approval.",
    ["Blue Ltd INVESTED_IN Rega planned"],
  ],
  ["〔Blue Ltd|Company〕's acquisition of 〔Rega|Company〕 was approved.", ["Blue Ltd INVESTED_IN Rega"]],
];

describe("what is barred is not so, and what awaits its approval lies ahead", () => {
  test.each(BARRED)("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

const TRIED: Said = [
  ["〔甲公司|Company〕试图收购〔丙公司|Company〕。", []],
  ["〔甲公司|Company〕盼望与〔乙大学|University〕合作。", []],
  ["〔甲公司|Company〕与〔乙大学|University〕期待已久的合作签约。", ["甲公司 PARTNERED_WITH 乙大学"]],
  ["〔甲公司|Company〕本可投资〔丙公司|Company〕。", []],
  ["〔甲公司|Company〕以低成本可转债投资〔丙公司|Company〕。", ["甲公司 INVESTED_IN 丙公司"]],
  ["〔Blue Ltd|Company〕 tried to acquire 〔Rega|Company〕.", []],
  ["〔Blue Ltd|Company〕 hoped to partner with 〔Rega|University〕.", []],
  ["〔Blue Ltd|Company〕 considered a move to 〔North Park|Park〕.", []],
  ["〔Blue Ltd|Company〕 wants to join the 〔Hill Network|Programme〕.", ["Blue Ltd MEMBER_OF Hill Network planned"]],
  [
    "〔Blue Ltd|Company〕 tried its robots and joined the 〔Hill Network|Programme〕.",
    ["Blue Ltd MEMBER_OF Hill Network"],
  ],
  ["〔Blue Ltd|Company〕 would have joined the 〔Hill Network|Programme〕.", []],
  ["Had 〔Blue Ltd|Company〕 invested in 〔Rega|Company〕, it would have doubled its money.", []],
  ["〔Blue Ltd|Company〕 had invested in 〔Rega|Company〕, and doubled its money.", ["Blue Ltd INVESTED_IN Rega"]],
];

describe("what was tried, wished for, or would have been is not so", () => {
  test.each(TRIED)("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

const TOLD: Said = [
  ["网上谣言称，〔甲公司|Company〕收购〔丙公司|Company〕。", []],
  ["一则不实报道称，〔甲公司|Company〕入驻〔乙园|Park〕。", []],
  ["一则报道称，〔甲公司|Company〕入驻〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲公司|Company〕入驻〔乙园|Park〕是假消息。", []],
  ["谁说〔甲公司|Company〕收购了〔丙公司|Company〕？", []],
  ["According to rumours, 〔Blue Ltd|Company〕 joined the 〔Hill Network|Programme〕.", []],
  [
    "According to the mayor, 〔Blue Ltd|Company〕 joined the 〔Hill Network|Programme〕.",
    ["Blue Ltd MEMBER_OF Hill Network"],
  ],
  ["The story that 〔Blue Ltd|Company〕 invested in 〔Rega|Company〕 was a hoax.", []],
  ["〔Blue Ltd|Company〕's investment in 〔Rega|Company〕 never happened.", []],
  ["It is untrue that 〔Blue Ltd|Company〕 invested in 〔Rega|Company〕.", []],
  ["It is true that 〔Blue Ltd|Company〕 invested in 〔Rega|Company〕.", ["Blue Ltd INVESTED_IN Rega"]],
];

describe("what a rumor says is not so", () => {
  test.each(TOLD)("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

const ASKED: Said = [
  ["〔甲公司|Company〕收购〔丙公司|Company〕了吗？", []],
  ["〔甲公司|Company〕是〔乙园|Park〕的租户吗？", []],
  ["〔甲公司|Company〕为什么收购〔丙公司|Company〕？", ["甲公司 INVESTED_IN 丙公司"]],
  ["〔甲公司|Company〕入驻〔乙园|Park〕，好吗？", ["甲公司 LOCATED_IN 乙园"]],
  ["Did 〔Blue Ltd|Company〕 invest in 〔Rega|Company〕?", []],
  ["Is 〔Blue Ltd|Company〕 a tenant of 〔North Park|Park〕?", []],
  ["Is it true that 〔Blue Ltd|Company〕 invested in 〔Rega|Company〕?", []],
  ["Why has 〔Blue Ltd|Company〕 joined the 〔Hill Network|Programme〕?", ["Blue Ltd MEMBER_OF Hill Network"]],
];

describe("a question whether it is so states nothing; one that asks why does", () => {
  test.each(ASKED)("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

const OVER: Said = [
  ["〔甲公司|Company〕与〔乙大学|University〕的合作已成为历史。", []],
  ["〔甲公司|Company〕加入〔丁联盟|Programme〕成为历史性一刻。", ["甲公司 MEMBER_OF 丁联盟"]],
  ["〔甲公司|Company〕曾入驻〔乙园|Park〕。", []],
  ["〔甲公司|Company〕2023年前是〔丁联盟|Programme〕成员。", []],
  ["〔甲公司|Company〕2023年起是〔丁联盟|Programme〕成员。", ["甲公司 MEMBER_OF 丁联盟"]],
  ["〔甲公司|Company〕与〔乙大学|University〕的合作已经结束。", []],
  ["The agreement between 〔Blue Ltd|Company〕 and 〔Rega|University〕 has run its course.", []],
  ["The partnership between 〔Blue Ltd|Company〕 and 〔Rega|University〕 is over.", []],
  ["Once a tenant of 〔North Park|Park〕, 〔Blue Ltd|Company〕 has grown.", []],
  ["〔Blue Ltd|Company〕 was a member of the 〔Hill Network|Programme〕 until 2023.", []],
  [
    "〔Blue Ltd|Company〕 has been a member of the 〔Hill Network|Programme〕 since 2023.",
    ["Blue Ltd MEMBER_OF Hill Network"],
  ],
];

describe("what is over is not so", () => {
  test.each(OVER)("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

const SIDE_BY_SIDE: Said = [
  ["〔甲大学|University〕加入〔丁联盟|Programme〕，〔乙大学|University〕没有加入。", ["甲大学 MEMBER_OF 丁联盟"]],
  ["〔甲大学|University〕加入〔丁联盟|Programme〕，〔乙大学|University〕不是。", ["甲大学 MEMBER_OF 丁联盟"]],
  ["〔甲大学|University〕加入〔丁联盟|Programme〕，不包括〔乙大学|University〕。", ["甲大学 MEMBER_OF 丁联盟"]],
  ["〔甲大学|University〕加入〔丁联盟|Programme〕，〔乙大学|University〕表示祝贺。", ["甲大学 MEMBER_OF 丁联盟"]],
  [
    "〔甲大学|University〕加入〔丁联盟|Programme〕，〔乙大学|University〕随后加入。",
    ["乙大学 MEMBER_OF 丁联盟", "甲大学 MEMBER_OF 丁联盟"],
  ],
  [
    "〔Hill Fund|Fund〕 invested in 〔Rega|Company〕, and 〔Blue Ltd|Company〕 hired ten people.",
    ["Hill Fund INVESTED_IN Rega"],
  ],
  [
    "〔Hill Fund|Fund〕 invested in 〔Rega|Company〕, and 〔Blue Ltd|Company〕 recently moved to 〔North Park|Park〕.",
    ["Blue Ltd LOCATED_IN North Park", "Hill Fund INVESTED_IN Rega"],
  ],
  [
    "〔Hill Fund|Fund〕 invested in 〔Rega|Company〕, and 〔Blue Ltd|Company〕 last year.",
    ["Hill Fund INVESTED_IN Blue Ltd", "Hill Fund INVESTED_IN Rega"],
  ],
  [
    "〔North Park|Park〕 congratulated 〔Blue Ltd|Company〕 on joining the 〔Hill Network|Programme〕.",
    ["Blue Ltd MEMBER_OF Hill Network"],
  ],
];

describe("a name with a verb of its own is no item of the list before it", () => {
  test.each(SIDE_BY_SIDE)("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

const PARTS: Said = [
  ["〔甲公司|Company〕把持股卖给〔丙公司|Company〕。", []],
  ["〔甲公司|Company〕向〔丙公司|Company〕转让其持有的30%股权。", []],
  ["〔甲公司|Company〕向〔丙公司|Company〕出让一成股份。", ["丙公司 INVESTED_IN 甲公司"]],
  ["〔甲公司|Company〕向〔丙公司|Company〕转让其持有的〔戊公司|Company〕30%股权。", ["丙公司 INVESTED_IN 戊公司"]],
  ["〔甲公司|Company〕持有〔戊公司|Company〕30%股权。", ["甲公司 INVESTED_IN 戊公司"]],
  ["〔Green Ltd|Company〕, which held a third of 〔Rega|Company〕, sold its stake to 〔Blue Ltd|Company〕.", []],
  [
    "〔Green Ltd|Company〕 sold its 30 per cent stake in 〔Rega|Company〕 to 〔Blue Ltd|Company〕.",
    ["Blue Ltd INVESTED_IN Rega"],
  ],
  [
    "〔Blue Ltd|Company〕 signed a contract with 〔Rega|University〕 at 〔North Park|Park〕.",
    ["Blue Ltd PARTNERED_WITH Rega"],
  ],
  [
    "〔Blue Ltd|Company〕 signed a contract with 〔Rega|University〕 of 〔Ghent|Place〕.",
    ["Blue Ltd PARTNERED_WITH Rega", "Rega LOCATED_IN Ghent"],
  ],
  [
    "〔Blue Ltd|Company〕 joined the 〔Hill Network|Programme〕, together with 〔Green Ltd|Company〕.",
    ["Blue Ltd MEMBER_OF Hill Network", "Green Ltd MEMBER_OF Hill Network"],
  ],
  ["〔Blue Ltd|Company〕 is based ten kilometres from the centre of 〔Ghent|Place〕.", []],
  ["〔Blue Ltd|Company〕 is based in the centre of 〔Ghent|Place〕.", ["Blue Ltd LOCATED_IN Ghent"]],
  ["〔甲公司|Company〕与〔丙公司|Company〕互为邻居。", []],
  ["〔甲公司|Company〕与〔丙公司|Company〕互为合作伙伴。", ["甲公司 PARTNERED_WITH 丙公司"]],
];

describe("who sells, visits or is next door is not who holds, lives there or is a partner", () => {
  test.each(PARTS)("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
