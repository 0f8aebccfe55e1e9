/** Six invented articles about two parks on one river and the tide below them; everything the contract suite asks is in them. */

import { writeArticle } from "../graph/write-article.ts";

export const handshake = writeArticle({
  title: "两座园区隔江握手",
  published: "2019-05-20",
  publisher: "山海晚报",
  sample: true,
  text: `两座园区隔江握手
5月18日，青梧高新区与白鹭科技
园签署合作协议，约定互派工程师，江上的渡轮从此多了一班。星河机器人公司去年落户青梧高新区，鲸落资本为它出资2亿元。双方还将一起加入“海雀计划”。`,
  entities: [
    { label: "Park", name: "青梧高新区", aliases: ["青梧高新技术产业开发区"] },
    { label: "Park", name: "白鹭科技园", said: ["白鹭科技\n园"] },
    { label: "Company", name: "星河机器人公司" },
    { label: "Company", name: "鲸落资本" },
    { label: "Programme", name: "海雀计划" },
  ],
  claims: [
    {
      says: ["青梧高新区", "PARTNERED_WITH", "白鹭科技园"],
      sentence: "5月18日，青梧高新区与白鹭科技\n园签署合作协议，约定互派工程师，江上的渡轮从此多了一班。",
      cues: ["签署合作协议"],
      date: ["2019-05-18", "5月18日"],
    },
    {
      says: ["星河机器人公司", "LOCATED_IN", "青梧高新区"],
      sentence: "星河机器人公司去年落户青梧高新区，鲸落资本为它出资2亿元。",
      cues: ["落户"],
      date: ["2018", "去年"],
    },
    {
      says: ["鲸落资本", "INVESTED_IN", "星河机器人公司"],
      sentence: "星河机器人公司去年落户青梧高新区，鲸落资本为它出资2亿元。",
      cues: ["出资"],
      amount: [200_000_000, "CNY", "2亿元"],
    },
    {
      says: ["青梧高新区", "MEMBER_OF", "海雀计划"],
      sentence: "双方还将一起加入“海雀计划”。",
      cues: ["加入"],
      status: "planned",
    },
    {
      says: ["白鹭科技园", "MEMBER_OF", "海雀计划"],
      sentence: "双方还将一起加入“海雀计划”。",
      cues: ["加入"],
      status: "planned",
    },
  ],
});

const puffins = writeArticle({
  title: "Puffins welcome two parks",
  published: "2020-02-04",
  language: "en",
  text: `Puffins welcome two parks
White Heron Science Park (白鹭科技园) and Qingwu High-tech Zone joined the Puffin Programme
(海雀计划) on 3 February. Lumen Labs, a tenant of White Heron, grows algae with the University of Tern.`,
  entities: [
    {
      label: "Park",
      name: "White Heron Science Park",
      aliases: ["白鹭科技园", "White Heron"],
      keys: ["whiteheronsciencepark", "白鹭科技园"],
      said: ["White Heron", "白鹭科技园"],
    },
    { label: "Park", name: "Qingwu High-tech Zone", keys: ["qingwuhightechzone", "青梧高新区"] },
    { label: "Programme", name: "Puffin Programme", aliases: ["海雀计划"], keys: ["puffinprogramme", "海雀计划"] },
    { label: "Company", name: "Lumen Labs" },
    { label: "University", name: "University of Tern" },
  ],
  claims: [
    ...["White Heron Science Park", "Qingwu High-tech Zone"].map((park) => ({
      says: [park, "MEMBER_OF", "Puffin Programme"] as const,
      sentence:
        "White Heron Science Park (白鹭科技园) and Qingwu High-tech Zone joined the Puffin Programme\n(海雀计划) on 3 February.",
      cues: ["joined"],
      date: ["2020-02-03", "3 February"] as const,
    })),
    {
      says: ["Lumen Labs", "LOCATED_IN", "White Heron Science Park"],
      sentence: "Lumen Labs, a tenant of White Heron, grows algae with the University of Tern.",
      cues: ["a tenant of"],
    },
    {
      says: ["Lumen Labs", "PARTNERED_WITH", "University of Tern"],
      sentence: "Lumen Labs, a tenant of White Heron, grows algae with the University of Tern.",
      cues: ["grows algae with"],
    },
  ],
});

const lanterns = writeArticle({
  title: "鯨落資本點亮燈籠工廠",
  published: "2021-09",
  language: "zh-Hant",
  text: `鯨落資本點亮燈籠工廠
鯨落資本投資的螢火燈籠公司遷入青梧高新區，園區位於青梧市。夜裡的江面，因此像落了一地的星。`,
  entities: [
    { label: "Company", name: "鯨落資本", keys: ["鲸落资本"] },
    { label: "Company", name: "螢火燈籠公司", keys: ["萤火灯笼公司"] },
    { label: "Park", name: "青梧高新區", keys: ["青梧高新区"] },
    { label: "Place", name: "青梧市" },
  ],
  claims: [
    {
      says: ["鯨落資本", "INVESTED_IN", "螢火燈籠公司"],
      sentence: "鯨落資本投資的螢火燈籠公司遷入青梧高新區，園區位於青梧市。",
      cues: ["投資"],
    },
    {
      says: ["螢火燈籠公司", "LOCATED_IN", "青梧高新區"],
      sentence: "鯨落資本投資的螢火燈籠公司遷入青梧高新區，園區位於青梧市。",
      cues: ["遷入"],
    },
    {
      says: ["青梧高新區", "LOCATED_IN", "青梧市"],
      sentence: "鯨落資本投資的螢火燈籠公司遷入青梧高新區，園區位於青梧市。",
      cues: ["位於"],
    },
  ],
});

const ferry = writeArticle({
  title: "渡轮改在清晨开",
  text: `渡轮改在清晨开
白鹭再次牵手青梧高新区：从下月起，渡轮清晨五点就开。船长说，他只是想看日出。`,
  entities: [
    { label: "Park", name: "白鹭", hints: ["白鹭", "白鹭科技园"] },
    { label: "Park", name: "青梧高新区" },
  ],
  claims: [
    {
      says: ["白鹭", "PARTNERED_WITH", "青梧高新区"],
      sentence: "白鹭再次牵手青梧高新区：从下月起，渡轮清晨五点就开。",
      cues: ["牵手"],
    },
  ],
});

const lighthouse = writeArticle({
  title: "A lighthouse keeps to itself",
  published: "2018",
  language: "en",
  text: `A lighthouse keeps to itself
The Skua Lighthouse Fund has plans for Gannet Island, the keeper says, and no comment on anything else.`,
  entities: [
    { label: "Fund", name: "Skua Lighthouse Fund" },
    { label: "Place", name: "Gannet Island" },
  ],
  claims: [
    {
      says: ["Skua Lighthouse Fund", "INVESTED_IN", "Gannet Island"],
      sentence:
        "The Skua Lighthouse Fund has plans for Gannet Island, the keeper says, and no comment on anything else.",
      cues: ["has plans for"],
      status: "planned",
    },
  ],
});

const TIDES = [
  "潮汐",
  "潮汐园",
  "潮汐港",
  "潮汐观测站",
  "北潮汐园",
  "南潮汐园",
  "东潮汐",
  "西潮汐",
  "小潮汐",
  "大潮汐",
  "老潮汐",
  "新潮汐",
];

/** A dozen things whose names are alike, so that a search has something to put in order. */
const tides = writeArticle({
  title: "海边的人怎样数潮汐",
  published: "2017-06-01",
  text: `海边的人怎样数潮汐
老人伸出手指：${TIDES.join("、")}，一共十二个，少一个，船就不出港。北潮汐园在青梧市，所以它排第五。数完，他把名单交给白鹭科技园，那里有人替海雀计划看海。`,
  entities: [
    ...TIDES.map((name) => ({ label: "Institute" as const, name })),
    { label: "Place", name: "青梧市" },
    { label: "Park", name: "白鹭科技园" },
    { label: "Programme", name: "海雀计划" },
  ],
  claims: [{ says: ["北潮汐园", "LOCATED_IN", "青梧市"], sentence: "北潮汐园在青梧市，所以它排第五。", cues: ["在"] }],
});

export const ARTICLES = [handshake, puffins, lanterns, ferry, lighthouse, tides];
