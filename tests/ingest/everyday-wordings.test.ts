/** The four relations as letters, minutes, chronicles and posts put them: plain words, left-out subjects, shares and leases. */

import { describe, expect, test } from "vitest";
import { extractRelations } from "../../ingest/stages/extract-relations.ts";
import { articleOf, inWords } from "./article-of.ts";

const P = "〔甲园|Park〕来了客人。 / ";

const SAID: readonly (readonly [text: string, gives: readonly string[]])[] = [
  ["〔甲公司|Company〕三成股份握在〔乙集团|Company〕手里。", ["乙集团 INVESTED_IN 甲公司"]],
  ["〔乙集团|Company〕把〔甲公司|Company〕的两成股权收入囊中。", ["乙集团 INVESTED_IN 甲公司"]],
  [
    "〔甲公司|Company〕换了东家：〔乙基金|Fund〕吃下六成股份，其余握在〔丙集团|Company〕手中。",
    ["乙基金 INVESTED_IN 甲公司", "丙集团 INVESTED_IN 甲公司"],
  ],
  ["〔甲公司|Company〕向〔乙集团|Company〕出让一成股份。", ["乙集团 INVESTED_IN 甲公司"]],
  [
    "〔甲公司|Company〕做完首轮融资，掏大头的是〔乙创投|Company〕，〔丙基金|Fund〕跟进。",
    ["乙创投 INVESTED_IN 甲公司", "丙基金 INVESTED_IN 甲公司"],
  ],
  ["蓝海做完首轮融资，领投的是〔乙创投|Company〕。", []],
  ["〔甲公司|Company〕的第一笔钱来自〔乙基金|Fund〕。", ["乙基金 INVESTED_IN 甲公司"]],
  [
    "〔乙基金|Fund〕已投资12家初创企业，例如〔甲公司|Company〕和〔丙公司|Company〕。",
    ["乙基金 INVESTED_IN 甲公司", "乙基金 INVESTED_IN 丙公司"],
  ],
  [
    "〔甲公司|Company〕先后拿到〔乙集团|Company〕2000万元、邻居〔丙公司|Company〕450万元的注资。",
    ["乙集团 INVESTED_IN 甲公司", "丙公司 INVESTED_IN 甲公司"],
  ],
  ["〔乙厅|Government〕今年拨款一千二百万元给〔甲实验室|Institute〕。", ["乙厅 INVESTED_IN 甲实验室"]],
  [
    "〔甲基金|Fund〕由〔乙园|Park〕与〔丙集团|Company〕各出一半。",
    ["乙园 INVESTED_IN 甲基金", "丙集团 INVESTED_IN 甲基金"],
  ],
  ["〔乙集团|Company〕要接盘〔甲公司|Company〕，没影的事。", []],
  [
    "〔乙集团|Company〕拉上〔丙信托|Company〕，凑出一只〔甲基金|Fund〕。",
    ["乙集团 INVESTED_IN 甲基金", "丙信托 INVESTED_IN 甲基金", "乙集团 PARTNERED_WITH 丙信托"],
  ],
  [
    "由〔乙集团|Company〕牵头，会同〔丙银行|Company〕、〔丁创投|Company〕，组建〔甲基金|Fund〕。",
    [
      "乙集团 INVESTED_IN 甲基金",
      "丙银行 INVESTED_IN 甲基金",
      "丁创投 INVESTED_IN 甲基金",
      "乙集团 PARTNERED_WITH 丙银行",
      "乙集团 PARTNERED_WITH 丁创投",
    ],
  ],
  [
    "〔甲园|Park〕携手〔丙大学|University〕办学，并设立〔丁基金|Fund〕。",
    ["甲园 PARTNERED_WITH 丙大学", "甲园 INVESTED_IN 丁基金"],
  ],
  [
    "〔甲公司|Company〕与〔乙公司|Company〕、〔丙大学|University〕签订三方协议。",
    ["甲公司 PARTNERED_WITH 乙公司", "甲公司 PARTNERED_WITH 丙大学", "乙公司 PARTNERED_WITH 丙大学"],
  ],
  ["〔甲园|Park〕同〔乙园|Park〕拉了钩，往后互派干部。", ["甲园 PARTNERED_WITH 乙园"]],
  ["〔甲园|Park〕与〔乙园|Park〕互换谅解备忘录文本。", ["甲园 PARTNERED_WITH 乙园"]],
  ["〔甲园|Park〕同〔乙园|Park〕的代表在〔丙市|Place〕签下协作书。", ["甲园 PARTNERED_WITH 乙园"]],
  ["〔甲公司|Company〕跟〔乙大学|University〕合聘两名博士后。", ["甲公司 PARTNERED_WITH 乙大学"]],
  ["〔甲公司|Company〕在〔乙园|Park〕租下三层楼面。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲公司|Company〕年底前要搬去〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园 planned"]],
  ["〔甲公司|Company〕下个月搬进〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园 planned"]],
  ["〔乙集团|Company〕旗下的小蓝把车间放进了〔甲园|Park〕。", []],
  ["对原定落户的〔丙市|Place〕赛线，鉴于其已改投〔丁市|Place〕，不再跟进。", []],
  [`${P}〔乙公司|Company〕把检测所搬了过来。`, ["乙公司 LOCATED_IN 甲园"]],
  [`${P}〔乙公司|Company〕已于三季度进场，要做好用工保障。`, ["乙公司 LOCATED_IN 甲园"]],
  [`${P}〔乙公司|Company〕由〔丙市|Place〕迁入。`, ["乙公司 LOCATED_IN 甲园"]],
  [`${P}首家企业〔乙公司|Company〕投产。`, ["乙公司 LOCATED_IN 甲园"]],
  [`${P}〔乙公司|Company〕挤进了6号楼。`, ["乙公司 LOCATED_IN 甲园"]],
  [
    "〔甲园|Park〕现有租户42间，当中面积最大的依次为〔乙公司|Company〕、〔丙公司|Company〕。",
    ["乙公司 LOCATED_IN 甲园", "丙公司 LOCATED_IN 甲园"],
  ],
  ["〔甲园|Park〕的头号房客——〔乙公司|Company〕续了约。", ["乙公司 LOCATED_IN 甲园"]],
  ["〔甲公司|Company〕在〔乙园|Park〕的办公室同时退租。", []],
  ["〔甲园|Park〕去年拿到了〔乙协会|Programme〕的会籍。", ["甲园 MEMBER_OF 乙协会"]],
  [
    "〔乙联盟|Programme〕有三个发起方，港里算一个，另两家是〔甲园|Park〕、〔丙园|Park〕。",
    ["甲园 MEMBER_OF 乙联盟", "丙园 MEMBER_OF 乙联盟"],
  ],
  ["〔乙联盟|Programme〕上月吸收〔甲园|Park〕为成员。", ["甲园 MEMBER_OF 乙联盟"]],
  [
    "由〔乙大学|University〕参与认购的〔甲基金|Fund〕，已投资〔丙公司|Company〕。",
    ["乙大学 INVESTED_IN 甲基金", "甲基金 INVESTED_IN 丙公司"],
  ],
];

describe("everyday wordings", () => {
  test.each(SAID)("%s", (text, gives) => {
    const article = articleOf(text.split(" / "));

    expect(inWords(extractRelations(article), article)).toEqual(gives.toSorted());
  });
});
