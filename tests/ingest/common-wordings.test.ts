/** The common wordings of the four relations, in Chinese and English, as a reporter would write them. */

import { describe, expect, test } from "vitest";
import { extractRelations } from "../../ingest/stages/extract-relations.ts";
import { articleOf, inWords } from "./article-of.ts";

const CHINESE: readonly (readonly [text: string, gives: readonly string[]])[] = [
  [
    "〔甲园|Park〕与〔乙大|University〕联合成立〔丙院|Institute〕，落户〔甲园|Park〕。",
    ["甲园 PARTNERED_WITH 乙大", "甲园 INVESTED_IN 丙院", "乙大 INVESTED_IN 丙院", "丙院 LOCATED_IN 甲园"],
  ],
  [
    "〔甲公司|Company〕与〔乙公司|Company〕、〔丙公司|Company〕与〔丁公司|Company〕分别签署合作协议。",
    ["甲公司 PARTNERED_WITH 乙公司", "丙公司 PARTNERED_WITH 丁公司"],
  ],
  [
    "〔甲公司|Company〕与〔乙公司|Company〕、〔丙公司|Company〕和〔丁公司|Company〕签署合作协议。",
    ["甲公司 PARTNERED_WITH 乙公司", "甲公司 PARTNERED_WITH 丙公司", "甲公司 PARTNERED_WITH 丁公司"],
  ],
  ["〔甲公司|Company〕总部位于〔深圳|Place〕。", ["甲公司 LOCATED_IN 深圳"]],
  ["〔北京|Place〕的一家企业，也陆续到〔甘肃|Place〕落脚。", []],
  ["〔甲市政府|Government〕参访团来到〔乙园|Park〕。", []],
  ["〔甲公司|Company〕、〔乙公司|Company〕来自〔丙市|Place〕、〔丁市|Place〕。", []],
  ["〔苏州|Place〕海创园与〔甲公司|Company〕签约。", []],
  ["〔甲公司|Company〕与国际光伏巨头〔乙公司|Company〕达成战略合作。", ["甲公司 PARTNERED_WITH 乙公司"]],
  ["以〔甲公司|Company〕为代表的企业纷纷落户〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲公司|Company〕将总部设在〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园"]],
  ["由于〔甲公司|Company〕与〔乙公司|Company〕签订过备忘录，价格较低。", ["甲公司 PARTNERED_WITH 乙公司"]],
  [
    "总部位于〔深圳|Place〕的〔甲公司|Company〕宣布完成新一轮融资，由〔乙资本|Company〕领投，〔丙基金|Fund〕跟投。",
    ["甲公司 LOCATED_IN 深圳", "乙资本 INVESTED_IN 甲公司", "丙基金 INVESTED_IN 甲公司"],
  ],
  ["〔甲公司|Company〕完成数亿元B轮融资，本轮融资由〔乙资本|Company〕领投。", ["乙资本 INVESTED_IN 甲公司"]],
  ["〔乙资本|Company〕领投了〔甲公司|Company〕的A轮融资。", ["乙资本 INVESTED_IN 甲公司"]],
  ["〔甲公司|Company〕近日获〔乙资本|Company〕数千万元投资。", ["乙资本 INVESTED_IN 甲公司"]],
  ["〔甲公司|Company〕是〔乙集团|Company〕的全资子公司。", ["乙集团 INVESTED_IN 甲公司"]],
  ["〔乙集团|Company〕持有〔甲公司|Company〕51%的股份。", ["乙集团 INVESTED_IN 甲公司"]],
  [
    "〔甲公司|Company〕由〔乙集团|Company〕和〔丙大学|University〕共同出资组建，双方分别持股60%和40%。",
    ["乙集团 INVESTED_IN 甲公司", "丙大学 INVESTED_IN 甲公司", "乙集团 PARTNERED_WITH 丙大学"],
  ],
  ["〔甲园|Park〕和〔乙园|Park〕结为姊妹园区。", ["甲园 PARTNERED_WITH 乙园"]],
  ["〔甲园|Park〕同〔乙园|Park〕建立了战略合作关系。", ["甲园 PARTNERED_WITH 乙园"]],
  ["〔甲园|Park〕与〔乙园|Park〕、〔丙园|Park〕开展合作。", ["甲园 PARTNERED_WITH 乙园", "甲园 PARTNERED_WITH 丙园"]],
  ["在〔甲园|Park〕的支持下，〔乙公司|Company〕与〔丙大学|University〕共建实验室。", ["乙公司 PARTNERED_WITH 丙大学"]],
  ["〔甲公司|Company〕将在〔乙园|Park〕建设研发中心。", ["甲公司 LOCATED_IN 乙园 planned"]],
  [
    "〔甲公司|Company〕计划投资20亿元在〔乙园|Park〕建设生产基地。",
    ["甲公司 INVESTED_IN 乙园 planned", "甲公司 LOCATED_IN 乙园 planned"],
  ],
  ["〔甲公司|Company〕生产基地项目落户〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲公司|Company〕华东总部项目签约落户〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲公司|Company〕的研发中心设在〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园"]],
  [
    "〔乙园|Park〕已吸引〔甲公司|Company〕、〔丙公司|Company〕等企业入驻。",
    ["甲公司 LOCATED_IN 乙园", "丙公司 LOCATED_IN 乙园"],
  ],
  [
    "〔乙园|Park〕内聚集了〔甲公司|Company〕、〔丙公司|Company〕等一批龙头企业。",
    ["甲公司 LOCATED_IN 乙园", "丙公司 LOCATED_IN 乙园"],
  ],
  [
    "目前，〔甲公司|Company〕、〔丙公司|Company〕等30多家企业已在〔乙园|Park〕集聚。",
    ["甲公司 LOCATED_IN 乙园", "丙公司 LOCATED_IN 乙园"],
  ],
  ["〔甲公司|Company〕正式入驻〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲研究院|Institute〕在〔乙园|Park〕揭牌。", ["甲研究院 LOCATED_IN 乙园"]],
  ["作为〔乙园|Park〕的首家外资企业，〔甲公司|Company〕今年扩产。", ["甲公司 LOCATED_IN 乙园"]],
  ["走进〔乙园|Park〕的〔甲公司|Company〕，机器轰鸣。", ["甲公司 LOCATED_IN 乙园"]],
  ["在〔乙园|Park〕的〔甲公司|Company〕车间里，工人正在忙碌。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲公司|Company〕把总部从〔上海|Place〕迁到了〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲公司|Company〕成为首家入驻〔乙园|Park〕的企业。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲园|Park〕地处〔乙市|Place〕东部。", ["甲园 LOCATED_IN 乙市"]],
  ["〔甲园|Park〕是〔乙区|Park〕的核心区。", ["甲园 LOCATED_IN 乙区"]],
  ["〔乙区|Park〕下辖〔甲园|Park〕、〔丙园|Park〕两个片区。", ["甲园 LOCATED_IN 乙区", "丙园 LOCATED_IN 乙区"]],
  ["〔甲园|Park〕加入〔乙联盟|Programme〕。", ["甲园 MEMBER_OF 乙联盟"]],
  ["〔甲园|Park〕成为〔乙联盟|Programme〕成员单位。", ["甲园 MEMBER_OF 乙联盟"]],
  ["〔甲园|Park〕当选〔乙联盟|Programme〕理事长单位。", ["甲园 MEMBER_OF 乙联盟"]],
  [
    "〔甲园|Park〕牵头组建了〔乙联盟|Programme〕，成员包括〔丙大学|University〕、〔丁公司|Company〕。",
    ["甲园 MEMBER_OF 乙联盟", "丙大学 MEMBER_OF 乙联盟", "丁公司 MEMBER_OF 乙联盟"],
  ],
  ["〔甲园|Park〕入选〔乙计划|Programme〕。", ["甲园 MEMBER_OF 乙计划"]],
  ["〔乙联盟|Programme〕首批成员有〔甲园|Park〕、〔丙园|Park〕。", ["甲园 MEMBER_OF 乙联盟", "丙园 MEMBER_OF 乙联盟"]],
  [
    "〔甲园|Park〕、〔乙园|Park〕共同发起〔丙联盟|Programme〕。",
    ["甲园 MEMBER_OF 丙联盟", "乙园 MEMBER_OF 丙联盟", "甲园 PARTNERED_WITH 乙园"],
  ],
  ["〔甲园|Park〕出资1亿元设立〔乙基金|Fund〕。", ["甲园 INVESTED_IN 乙基金"]],
  ["〔乙基金|Fund〕由〔甲园|Park〕发起，总规模10亿元。", ["甲园 INVESTED_IN 乙基金"]],
  [
    "〔甲园|Park〕联合〔丙公司|Company〕发起设立了总规模10亿元的〔乙基金|Fund〕。",
    ["甲园 INVESTED_IN 乙基金", "丙公司 INVESTED_IN 乙基金", "甲园 PARTNERED_WITH 丙公司"],
  ],
  ["〔甲公司|Company〕斥资5亿元收购〔乙公司|Company〕70%股权。", ["甲公司 INVESTED_IN 乙公司"]],
  ["〔乙公司|Company〕被〔甲公司|Company〕收购。", ["甲公司 INVESTED_IN 乙公司"]],
  ["〔甲公司|Company〕战略投资〔乙公司|Company〕。", ["甲公司 INVESTED_IN 乙公司"]],
  ["〔甲公司|Company〕入股〔乙公司|Company〕，成为其第二大股东。", ["甲公司 INVESTED_IN 乙公司"]],
  [
    "〔乙公司|Company〕的股东包括〔甲公司|Company〕和〔丙基金|Fund〕。",
    ["甲公司 INVESTED_IN 乙公司", "丙基金 INVESTED_IN 乙公司"],
  ],
  ["〔乙公司|Company〕引入〔甲公司|Company〕作为战略投资者。", ["甲公司 INVESTED_IN 乙公司"]],
  [
    "〔甲公司|Company〕与〔乙公司|Company〕成立合资公司〔丙公司|Company〕。",
    ["甲公司 PARTNERED_WITH 乙公司", "甲公司 INVESTED_IN 丙公司", "乙公司 INVESTED_IN 丙公司"],
  ],
  ["〔甲大学|University〕与〔乙园|Park〕共建的〔丙研究院|Institute〕揭牌。", ["甲大学 PARTNERED_WITH 乙园"]],
  ["〔甲大学|University〕和〔乙园|Park〕签了一份合作协议。", ["甲大学 PARTNERED_WITH 乙园"]],
  ["〔甲大学|University〕同〔乙园|Park〕达成战略合作。", ["甲大学 PARTNERED_WITH 乙园"]],
  ["〔甲大学|University〕与〔乙园|Park〕的合作始于2015年。", ["甲大学 PARTNERED_WITH 乙园"]],
  ["双方的合作始于2015年：〔甲大学|University〕为〔乙园|Park〕培养人才。", []],
  ["〔甲园|Park〕携手〔乙公司|Company〕打造产业基地。", ["甲园 PARTNERED_WITH 乙公司"]],
  ["〔甲园|Park〕对口帮扶〔乙园|Park〕。", ["甲园 PARTNERED_WITH 乙园"]],
  ["〔甲园|Park〕与〔乙园|Park〕结对共建。", ["甲园 PARTNERED_WITH 乙园"]],
  ["〔甲园|Park〕主任张三与〔乙公司|Company〕总裁李四代表双方签约。", ["甲园 PARTNERED_WITH 乙公司"]],
  ["〔甲公司|Company〕（〔乙市|Place〕）有限公司", []],
  ["〔甲园|Park〕还与〔乙公司|Company〕就共建研究院达成一致。", ["甲园 PARTNERED_WITH 乙公司"]],
  ["〔甲公司|Company〕有意在〔乙园|Park〕设厂。", ["甲公司 LOCATED_IN 乙园 planned"]],
  ["〔甲公司|Company〕拟入股〔乙公司|Company〕。", ["甲公司 INVESTED_IN 乙公司 planned"]],
  ["〔甲公司|Company〕尚未与〔乙园|Park〕签约。", []],
  ["〔甲公司|Company〕已退出〔乙联盟|Programme〕。", []],
  ["〔甲公司|Company〕从〔乙园|Park〕迁出。", []],
  ["〔甲公司|Company〕否认收购〔乙公司|Company〕。", []],
  ["〔甲公司|Company〕董事长在〔乙园|Park〕考察时表示，合作前景广阔。", []],
  [
    "〔乙园|Park〕迎来〔甲公司|Company〕、〔丙公司|Company〕两家新企业。",
    ["甲公司 LOCATED_IN 乙园", "丙公司 LOCATED_IN 乙园"],
  ],
  ["〔甲公司|Company〕在〔乙园|Park〕的新工厂昨日投产。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲公司|Company〕于2015年落地〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲学院|University〕新校区选址〔乙园|Park〕。", ["甲学院 LOCATED_IN 乙园"]],
  [
    "〔甲公司|Company〕、〔丙公司|Company〕均为〔乙园|Park〕企业。",
    ["甲公司 LOCATED_IN 乙园", "丙公司 LOCATED_IN 乙园"],
  ],
  ["来自〔乙园|Park〕的〔甲公司|Company〕展示了新品。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲公司|Company〕的日本子公司落户〔乙园|Park〕。", []],
  ["〔甲院|Institute〕衍生的蓝谷芯片进驻〔乙园|Park〕。", []],
  ["〔甲公司|Company〕在〔乙园|Park〕旁边租了一栋小楼。", []],
  ["〔甲公司|Company〕由〔乙大学|University〕的教授创办。", []],
  ["市场传出〔甲公司|Company〕收购〔乙公司|Company〕。", []],
  [
    "〔甲公司|Company〕获融资，〔甲基金|Fund〕、日商〔丙公司|Company〕跟投。",
    ["甲基金 INVESTED_IN 甲公司", "丙公司 INVESTED_IN 甲公司"],
  ],
  ["〔甲基金|Fund〕投资的〔乙公司|Company〕上市。", ["甲基金 INVESTED_IN 乙公司"]],
  ["〔甲公司|Company〕孵化于〔乙孵化器|Institute〕。", ["甲公司 LOCATED_IN 乙孵化器"]],
  ["〔甲公司|Company〕向〔乙大学|University〕捐赠1亿元。", ["甲公司 INVESTED_IN 乙大学"]],
  [
    "〔甲公司|Company〕与〔乙大学|University〕携手共建联合实验室，〔丙院士|Institute〕出席。",
    ["甲公司 PARTNERED_WITH 乙大学"],
  ],
  [
    "〔甲市|Government〕与〔乙集团|Company〕签署战略合作框架协议，〔乙集团|Company〕将在〔丙园|Park〕投资100亿元。",
    ["甲市 PARTNERED_WITH 乙集团", "乙集团 INVESTED_IN 丙园 planned"],
  ],
];

const ENGLISH: readonly (readonly [text: string, gives: readonly string[]])[] = [
  [
    "〔Blue Ltd|Company〕, a sensor maker based in 〔Ghent|Place〕, has moved into 〔North Park|Park〕.",
    ["Blue Ltd LOCATED_IN Ghent", "Blue Ltd LOCATED_IN North Park"],
  ],
  [
    "〔Blue Ltd|Company〕 has opened its European headquarters at 〔North Park|Park〕.",
    ["Blue Ltd LOCATED_IN North Park"],
  ],
  [
    "〔North Park|Park〕 has signed a memorandum of understanding with 〔Lake University|University〕.",
    ["North Park PARTNERED_WITH Lake University"],
  ],
  [
    "〔North Park|Park〕 and 〔East Park|Park〕 have signed a twinning agreement.",
    ["North Park PARTNERED_WITH East Park"],
  ],
  [
    "An agreement between 〔North Park|Park〕 and 〔East Park|Park〕 was signed on Monday.",
    ["North Park PARTNERED_WITH East Park"],
  ],
  [
    "〔North Park|Park〕 has teamed up with 〔East Park|Park〕 to train founders.",
    ["North Park PARTNERED_WITH East Park"],
  ],
  ["〔North Park|Park〕 will partner with 〔East Park|Park〕.", ["North Park PARTNERED_WITH East Park planned"]],
  [
    "〔Lake University|University〕 and 〔Blue Ltd|Company〕 are jointly developing a battery lab.",
    ["Lake University PARTNERED_WITH Blue Ltd"],
  ],
  [
    "〔Lake University|University〕 runs the centre together with 〔Blue Ltd|Company〕.",
    ["Lake University PARTNERED_WITH Blue Ltd"],
  ],
  [
    "〔Blue Ltd|Company〕 is a partner of 〔Lake University|University〕 in the project.",
    ["Lake University PARTNERED_WITH Blue Ltd"],
  ],
  [
    "〔North Park|Park〕 is home to 〔Blue Ltd|Company〕 and 〔Green Ltd|Company〕.",
    ["Blue Ltd LOCATED_IN North Park", "Green Ltd LOCATED_IN North Park"],
  ],
  [
    "〔North Park|Park〕 hosts 〔Blue Ltd|Company〕, 〔Green Ltd|Company〕 and 〔Red Lab|Institute〕.",
    ["Blue Ltd LOCATED_IN North Park", "Green Ltd LOCATED_IN North Park", "Red Lab LOCATED_IN North Park"],
  ],
  [
    "Tenants of 〔North Park|Park〕 include 〔Blue Ltd|Company〕 and 〔Green Ltd|Company〕.",
    ["Blue Ltd LOCATED_IN North Park", "Green Ltd LOCATED_IN North Park"],
  ],
  ["Among the park's tenants are 〔Blue Ltd|Company〕 and 〔Green Ltd|Company〕.", []],
  ["〔Blue Ltd|Company〕 occupies two floors at 〔North Park|Park〕.", ["Blue Ltd LOCATED_IN North Park"]],
  ["〔Blue Ltd|Company〕 has taken space at 〔North Park|Park〕.", ["Blue Ltd LOCATED_IN North Park"]],
  [
    "〔Blue Ltd|Company〕 signed a lease for 2,000 square feet at 〔North Park|Park〕.",
    ["Blue Ltd LOCATED_IN North Park"],
  ],
  ["〔Blue Ltd|Company〕 became the first tenant of 〔North Park|Park〕.", ["Blue Ltd LOCATED_IN North Park"]],
  ["〔Blue Ltd|Company〕 will build a plant in 〔North Park|Park〕.", ["Blue Ltd LOCATED_IN North Park planned"]],
  ["〔Blue Ltd|Company〕 has chosen 〔North Park|Park〕 for its new laboratory.", ["Blue Ltd LOCATED_IN North Park"]],
  [
    "〔Blue Ltd|Company〕's laboratory at 〔North Park|Park〕 employs forty people.",
    ["Blue Ltd LOCATED_IN North Park"],
  ],
  ["〔North Park|Park〕 lies in 〔Ghent|Place〕.", ["North Park LOCATED_IN Ghent"]],
  ["〔North Park|Park〕, on the outskirts of 〔Ghent|Place〕, opened in 2001.", ["North Park LOCATED_IN Ghent"]],
  ["〔Ghent|Place〕-based 〔Blue Ltd|Company〕 raised money.", ["Blue Ltd LOCATED_IN Ghent"]],
  [
    "The 〔Ghent|Place〕 start-up 〔Blue Ltd|Company〕 raised €5 million from 〔Hill Capital|Company〕.",
    ["Blue Ltd LOCATED_IN Ghent", "Hill Capital INVESTED_IN Blue Ltd"],
  ],
  ["〔Hill Capital|Company〕 led a €5 million round in 〔Blue Ltd|Company〕.", ["Hill Capital INVESTED_IN Blue Ltd"]],
  ["〔Hill Capital|Company〕 has invested €5 million in 〔Blue Ltd|Company〕.", ["Hill Capital INVESTED_IN Blue Ltd"]],
  ["〔Hill Capital|Company〕 owns 40 per cent of 〔Blue Ltd|Company〕.", ["Hill Capital INVESTED_IN Blue Ltd"]],
  [
    "〔Blue Ltd|Company〕, which is owned by 〔Hill Capital|Company〕, moved to 〔North Park|Park〕 last year.",
    ["Hill Capital INVESTED_IN Blue Ltd", "Blue Ltd LOCATED_IN North Park"],
  ],
  [
    "〔Blue Ltd|Company〕, backed by 〔Hill Capital|Company〕, plans to move to 〔North Park|Park〕.",
    ["Hill Capital INVESTED_IN Blue Ltd", "Blue Ltd LOCATED_IN North Park planned"],
  ],
  ["〔Hill Capital|Company〕 bought a majority stake in 〔Blue Ltd|Company〕.", ["Hill Capital INVESTED_IN Blue Ltd"]],
  ["〔Blue Ltd|Company〕 is a subsidiary of 〔Hill Group|Company〕.", ["Hill Group INVESTED_IN Blue Ltd"]],
  ["〔Hill Group|Company〕's subsidiary 〔Blue Ltd|Company〕 hired ten people.", ["Hill Group INVESTED_IN Blue Ltd"]],
  [
    "〔Lake University|University〕 and 〔Hill Group|Company〕 set up 〔Lake Fund|Fund〕 in 2019.",
    [
      "Lake University INVESTED_IN Lake Fund",
      "Hill Group INVESTED_IN Lake Fund",
      "Lake University PARTNERED_WITH Hill Group",
    ],
  ],
  [
    "〔Lake Fund|Fund〕 was launched by 〔Lake University|University〕 with 〔Hill Group|Company〕.",
    ["Lake University INVESTED_IN Lake Fund"],
  ],
  ["The money comes from 〔Hill Group|Company〕.", []],
  ["〔Red Lab|Institute〕 is funded by 〔Hill Group|Company〕.", ["Hill Group INVESTED_IN Red Lab"]],
  ["〔Hill Group|Company〕 gave €2 million to 〔Red Lab|Institute〕.", ["Hill Group INVESTED_IN Red Lab"]],
  ["〔North Park|Park〕 has joined 〔Park League|Programme〕.", ["North Park MEMBER_OF Park League"]],
  [
    "〔North Park|Park〕 is one of the founding members of 〔Park League|Programme〕.",
    ["North Park MEMBER_OF Park League"],
  ],
  [
    "〔Park League|Programme〕 counts 〔North Park|Park〕 and 〔East Park|Park〕 among its members.",
    ["North Park MEMBER_OF Park League", "East Park MEMBER_OF Park League"],
  ],
  [
    "〔Park League|Programme〕, whose members include 〔North Park|Park〕 and 〔East Park|Park〕, met in Rome.",
    ["North Park MEMBER_OF Park League", "East Park MEMBER_OF Park League"],
  ],
  [
    "〔Park League|Programme〕 was founded by 〔North Park|Park〕 and 〔East Park|Park〕.",
    ["North Park MEMBER_OF Park League", "East Park MEMBER_OF Park League"],
  ],
  ["〔North Park|Park〕 was admitted to 〔Park League|Programme〕 last May.", ["North Park MEMBER_OF Park League"]],
  ["〔North Park|Park〕 has left 〔Park League|Programme〕.", []],
  ["〔Blue Ltd|Company〕 is no longer a tenant of 〔North Park|Park〕.", []],
  ["〔Blue Ltd|Company〕 is negotiating with 〔North Park|Park〕.", []],
  [
    "〔Blue Ltd|Company〕 was spun out of 〔Lake University|University〕 in 2015 and is based at 〔North Park|Park〕.",
    ["Blue Ltd LOCATED_IN North Park"],
  ],
  ["〔Red Lab|Institute〕, part of 〔North Park|Park〕, opened on Friday.", ["Red Lab LOCATED_IN North Park"]],
  [
    "〔North Park|Park〕 works closely with 〔Lake University|University〕.",
    ["North Park PARTNERED_WITH Lake University"],
  ],
  [
    "〔North Park|Park〕, 〔Lake University|University〕 and 〔Ghent City Council|Government〕 have joined forces.",
    [
      "North Park PARTNERED_WITH Lake University",
      "North Park PARTNERED_WITH Ghent City Council",
      "Lake University PARTNERED_WITH Ghent City Council",
    ],
  ],
  ["The centre was opened by 〔Lake University|University〕 and 〔Blue Ltd|Company〕.", []],
  ["Under the agreement, 〔North Park|Park〕 will host start-ups sent by 〔East Park|Park〕.", []],
  [
    "〔North Park|Park〕 has a cooperation agreement with 〔East Park|Park〕 in 〔Lyon|Place〕.",
    ["North Park PARTNERED_WITH East Park", "East Park LOCATED_IN Lyon"],
  ],
  [
    "In partnership with 〔Lake University|University〕, 〔North Park|Park〕 offers courses.",
    ["North Park PARTNERED_WITH Lake University"],
  ],
  ["〔Blue Ltd|Company〕 relocated from 〔Lyon|Place〕 to 〔North Park|Park〕.", ["Blue Ltd LOCATED_IN North Park"]],
  [
    "〔Red Lab|Institute〕 stands on the campus of 〔Lake University|University〕.",
    ["Red Lab LOCATED_IN Lake University"],
  ],
  [
    "〔Blue Ltd|Company〕 and 〔Green Ltd|Company〕 share a laboratory at 〔North Park|Park〕.",
    ["Blue Ltd PARTNERED_WITH Green Ltd", "Blue Ltd LOCATED_IN North Park", "Green Ltd LOCATED_IN North Park"],
  ],
  [
    "〔Hill Group|Company〕 will invest €30 million in a factory at 〔North Park|Park〕.",
    ["Hill Group INVESTED_IN North Park planned", "Hill Group LOCATED_IN North Park planned"],
  ],
];

/** The ends of a partnership in the order of their names, as it has no direction. */
function unordered(words: string): string {
  const [, left = "", right = "", rest = ""] = /^(.*) PARTNERED_WITH (.*?)( planned)?$/u.exec(words) ?? [];
  return left === "" ? words : `${[left, right].toSorted().join(" PARTNERED_WITH ")}${rest}`;
}

describe.each([
  ["Chinese", CHINESE],
  ["English", ENGLISH],
])("%s", (_, wordings) => {
  test.each(wordings)("%s", (text, gives) => {
    const article = articleOf([text]);

    const claims = inWords(extractRelations(article), article);

    expect([...new Set(claims.map(unordered))].toSorted()).toEqual(gives.map(unordered).toSorted());
  });
});
