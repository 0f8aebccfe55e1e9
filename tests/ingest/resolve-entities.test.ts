/** Which names and descriptions mean one thing, and which never do. */

import { describe, expect, test } from "vitest";
import type { ResolvedArticle } from "../../ingest/documents.ts";
import { findMentions } from "../../ingest/stages/find-mentions.ts";
import { resolveEntities } from "../../ingest/stages/resolve-entities.ts";
import { toArticle, toSentences } from "./sentences.ts";

function read(...texts: readonly string[]): ResolvedArticle {
  const sentences = toSentences(...texts);
  const article = toArticle(sentences);
  return resolveEntities(article, sentences, findMentions(sentences, article));
}

function entitiesOf(...texts: readonly string[]): readonly string[] {
  return read(...texts).entities.map(({ label, name }) => `${label} ${name}`);
}

function meaningOf(description: string, ...texts: readonly string[]): readonly string[] {
  const { mentions, entities } = read(...texts);
  const meant = mentions.findLast((mention) => mention.kind === "description" && mention.text === description);
  return (meant?.entities ?? []).map((index) => entities[index]?.name ?? "");
}

describe("one thing", () => {
  test("is a park under its full ending, its short ending and its committee", () => {
    const { entities } = read("青禾高新技术产业开发区扩区。", "青禾高新区管委会表示，青禾国家高新区将招商。");
    const parks = entities.filter(({ label }) => label === "Park");
    expect(parks).toHaveLength(1);
    expect(parks[0]?.name).toBe("青禾高新技术产业开发区");
    expect(parks[0]?.keys).toEqual(["park:青禾高新区"]);
  });

  test("is a park without the field in its name, and with it", () => {
    expect(
      entitiesOf("Three names on the board at Kettlyn Park.", "Kettlyn Science Park said so.", "Kettlyn is full."),
    ).toEqual(["Park Kettlyn Science Park"]);
  });

  test("is a name and the short form that the text defines", () => {
    expect(entitiesOf("柳溪机电股份有限公司（下称“柳机电”）落户。", "柳机电投产。")).toEqual([
      "Company 柳溪机电股份有限公司",
    ]);
  });

  test("is a name in quotation marks, or with a remark behind it, and its short form", () => {
    expect(
      entitiesOf("设立“青川劲远创业投资基金合伙企业（有限合伙）”（暂定名，以下简称“青川劲远”）。", "青川劲远已备案。"),
    ).toEqual(["Fund 青川劲远创业投资基金合伙企业（有限合伙）"]);
  });

  test("is a group with its brackets and without", () => {
    expect(entitiesOf("上海燃气（集团）有限公司增资。", "燃气集团持股五成。")).toEqual([
      "Company 上海燃气（集团）有限公司",
    ]);
  });

  test("is a firm under its full name and its brand", () => {
    expect(entitiesOf("四川奥里安集团签约。", "奥里安集团表示，奥里安将投产。")).toEqual(["Company 四川奥里安集团"]);
  });

  test("is a university, an office or a park by what is said of it second", () => {
    expect(entitiesOf("云岭理工大学揭牌。", "这是云岭理工的新校区。")).toEqual(["University 云岭理工大学"]);
    expect(entitiesOf("长沙市商务局到访。", "市商务局表示欢迎。")).toEqual(["Government 长沙市商务局"]);
    expect(entitiesOf("莫岱瓦利工业园投产。", "企业迁入莫岱瓦利园区。")).toEqual(["Park 莫岱瓦利工业园"]);
  });

  test("is a known firm with the trade that it began with, and not with another", () => {
    expect(entitiesOf("隆基绿能投产。", "隆基表示满意。")).toEqual(["Company 隆基绿能"]);
    expect(entitiesOf("美的资本成立。", "美的持股六成。")).toHaveLength(2);
  });

  test("is a name and the one that it had before", () => {
    expect(entitiesOf("岱勒科技的前身是星海科技，2010年更名。", "星海科技曾获奖。")).toEqual(["Company 岱勒科技"]);
  });

  test("is an institute and the contraction of its ending", () => {
    expect(entitiesOf("青川产业技术研究院揭牌。", "产研院表示欢迎。")).toEqual(["Institute 青川产业技术研究院"]);
  });

  test("is a name and its acronym", () => {
    expect(entitiesOf("The Boreal Research Park (BRP) opened.", "BRP is full.")).toEqual(["Park Boreal Research Park"]);
  });

  test("is called as it mostly is, not by a slip that is longer", () => {
    const slip = "Brightwavve Robotics (BWR) moved into Fen Science Park.";
    const right = "Brightwave Robotics (BWR) signed with Norwick University.";
    const often = ["Brightwave Robotics is growing.", "Brightwave Robotics makes robots."];
    expect(entitiesOf(slip, right, ...often)).toContain("Company Brightwave Robotics");
    expect(entitiesOf(slip, right)).toContain("Company Brightwavve Robotics");
  });

  test("is a park and the last words of its name", () => {
    expect(entitiesOf("Severn Vale Agri-Park opened.", "The Agri-Park is full.")).toEqual([
      "Park Severn Vale Agri-Park",
    ]);
  });

  test("is a name with its nationality and without", () => {
    const { entities } = read("与芬兰奥里安集团签约。", "奥里安集团表示满意。");
    const firm = entities.find(({ label }) => label === "Company");
    expect(firm).toMatchObject({ name: "奥里安集团", aliases: ["芬兰奥里安集团"] });
  });

  test("is a name in both scripts", () => {
    expect(entitiesOf("岱勒電子股份有限公司進駐。", "岱勒电子股份有限公司投产。")).toHaveLength(1);
  });
});

describe("one key has", () => {
  const keyOf = (text: string, label: string) =>
    read(text)
      .entities.find((entity) => entity.label === label)
      ?.keys.join(" ");

  test.each([
    ["上海张江国家自主创新示范区扩区。", "Park", "park:张江自创区"],
    ["张江国家自主创新示范区扩区。", "Park", "park:张江自创区"],
    ["甘肃省兰州高新区扩区。", "Park", "park:兰州高新区"],
    ["乌鲁木齐市高新区扩区。", "Park", "park:乌鲁木齐高新区"],
    ["Chengdu High-Tech Zone opened.", "Park", "park:成都高新区"],
    ["Chengdu Hi-Tech Industrial Development Zone opened.", "Park", "park:成都高新区"],
    ["四川省成都市科技局批准。", "Government", "government:成都科技局"],
  ])("%s", (text, label, key) => expect(keyOf(text, label)).toBe(key));

  test("no name that only has the same places in it", () => {
    expect(keyOf("江苏中关村科技园扩区。", "Park")).toBe("park:江苏中关村科技园");
    expect(keyOf("吉林市高新区扩区。", "Park")).toBe("park:吉林市高新区");
    expect(keyOf("Suzhou High-Tech Zone opened.", "Park")).toBe("park:suzhouhightechzone");
  });
});

test.each([
  ["苏州创新园昨日开园。", "创新园很大。", "创新园"],
  ["Bristol Science Park has opened.", "The Science Park is full.", "Science Park"],
])("a name that only says the kind leads to nothing in another article: %s", (full, short, kind) => {
  const { entities } = read(full, short);
  const named = entities.filter(({ aliases }) => aliases.includes(kind));

  expect(named.map(({ keys, hints }) => [keys.length, hints])).toEqual([[1, []]]);
});

describe("two things", () => {
  const pairs = [
    ["兰州高新区", "常州高新区"],
    ["北京大学", "北京科技大学"],
    ["柳溪大学", "柳溪大学先进材料研究院"],
    ["兰白科技创新改革试验区", "兰白国家自主创新示范区"],
    ["柳溪经济技术开发区", "柳溪高新技术产业开发区"],
    ["上海大学", "上海财经大学"],
    ["运城经济技术开发区", "临汾经济技术开发区"],
    ["青禾第一医院", "青禾第二医院"],
  ] as const;

  test.each(pairs)("are %s and %s", (one, other) => {
    const names = read(`${one}与${other}签约。`).entities.filter(({ label }) => label !== "Place");
    expect(names.map(({ name }) => name).sort()).toEqual([one, other].sort());
  });

  test.each([
    ["岱勒科技前身是清华大学的一个实验室。", ["Company 岱勒科技", "University 清华大学"]],
    ["岱勒科技前身是清华大学实验室。", ["Company 岱勒科技", "Institute 清华大学实验室"]],
    ["岱勒科技前身是奥里安集团的一个部门。", ["Company 岱勒科技", "Company 奥里安集团"]],
  ])("are a firm and what it came out of: %s", (text, names) => {
    expect(entitiesOf(text)).toEqual(names);
  });

  test("are a city, the county and the province that are called like it", () => {
    expect(entitiesOf("抚顺市与抚顺县签约。")).toEqual(["Place 抚顺市", "Place 抚顺县"]);
    expect(entitiesOf("吉林省与吉林市签约。")).toEqual(["Place 吉林省", "Place 吉林市"]);
  });

  test("are a university and the one whose name ends like it", () => {
    expect(entitiesOf("North Tasman University and Tasman University signed.")).toEqual([
      "University North Tasman University",
      "University Tasman University",
    ]);
  });
});

describe("a description", () => {
  test("means the park named last", () => {
    expect(meaningOf("该区", "青禾高新区扩区。", "该区将招商。")).toEqual(["青禾高新区"]);
  });

  test("means both when it says both", () => {
    expect(meaningOf("双方", "青禾高新区与奥里安集团签约。", "双方将共建中心。")).toEqual(["青禾高新区", "奥里安集团"]);
  });

  test("means the latter of two", () => {
    expect(meaningOf("后者", "青禾高新区与奥里安集团签约，后者将出资。")).toEqual(["奥里安集团"]);
  });

  test("means the two that act together, be they places", () => {
    expect(meaningOf("双方", "成都市武侯区与邛崃市签约，华为到场。", "双方将共建园区。")).toEqual(["武侯区", "邛崃市"]);
  });

  test("looks back for two things where its own sentence names one", () => {
    expect(meaningOf("后者", "岱勒集团向奥里安集团增资。", "青川产业基金对后者跟投。")).toEqual(["奥里安集团"]);
  });

  test("is, for 后者 after a clause of its own sentence, the last one named in it", () => {
    expect(meaningOf("后者", "青禾高新区与柳溪大学签约。", "园区由奥里安集团建设，后者是老国企。")).toEqual([
      "奥里安集团",
    ]);
  });

  test("is, for 两家 that goes on, the two named together, and for 两家 that counts, nobody", () => {
    expect(meaningOf("两家", "奥里安集团与柳溪大学签约。", "两家合办中试线。")).toEqual(["奥里安集团", "柳溪大学"]);
    expect(meaningOf("两家", "奥里安集团与柳溪大学签约。", "园区引进两家新企业。")).toEqual([]);
  });

  test("is, for 公司 in a notice, the firm whose notice its headline says it is", () => {
    expect(meaningOf("公司", "岱勒股份有限公司关于受让股权的公告", "公司与奥里安集团有限公司签约。")).toEqual([
      "岱勒股份有限公司",
    ]);
  });

  test("means the firm named last, whether it is called 公司 or not", () => {
    expect(
      meaningOf("这家公司", "岱勒机电有限公司持股一成。", "轮到奥里安集团。", "青禾高新区对这家公司增资。"),
    ).toEqual(["奥里安集团"]);
  });

  test("is none where a number counts something else, or where former means once", () => {
    const text = "Louhi Optics and Koillis Labs train for the two sites on the former Holm mill.";
    expect(read(text).mentions.filter(({ kind }) => kind === "description")).toEqual([]);
  });

  test("means what was founded last, when it is called new", () => {
    const founding = "青禾高新区与岱勒集团合资设立奥里安电驱有限公司，华为到场。";
    expect(meaningOf("新公司", founding, "新公司位于青川市。")).toEqual(["奥里安电驱有限公司"]);
    expect(meaningOf("新公司", "青禾高新区与岱勒集团签约。", "新公司位于青川市。")).toEqual([]);
    const venture = "Louhi Optics and Koillis Labs formed Orian Power, advised by Tasman Partners.";
    expect(meaningOf("The joint venture", venture, "The joint venture makes chips.")).toEqual(["Orian Power"]);
  });

  test("means only what is called so, when its noun says much", () => {
    const centre = "青禾海外创新中心（海德堡）满月。";
    expect(meaningOf("中心", centre, "岱勒医学实验室开放。", "中心迎来两个团队。")).toEqual([
      "青禾海外创新中心（海德堡）",
    ]);
    expect(meaningOf("中心", "岱勒医学实验室开放。", "中心迎来两个团队。")).toEqual([]);
  });

  test("means the three of a list, not the three named last", () => {
    const rooms = "Louhi Optics, Koillis Labs and Orian Power share rooms in Boreal Research Park.";
    expect(meaningOf("the trio", rooms, "Rent is free for the trio.")).toEqual([
      "Louhi Optics",
      "Koillis Labs",
      "Orian Power",
    ]);
  });

  test("means no two of three that are named alike", () => {
    const three = "青禾高新区迎来岱勒集团，奥里安集团出资，华为集团到场。";
    expect(meaningOf("两家企业", three, "两家企业将合作。")).toEqual([]);
  });

  test("means the only one that comes from there", () => {
    const deal = "Norwegian start-up Louhi Optics and France's Koillis Labs signed an agreement.";
    expect(meaningOf("The Norwegian firm", deal, "The Norwegian firm makes sensors.")).toEqual(["Louhi Optics"]);
    expect(meaningOf("The Dutch firm", deal, "The Dutch firm makes sensors.")).toEqual([]);
    expect(meaningOf("这家芬兰企业", "岱勒集团与芬兰奥里安集团签约。", "这家芬兰企业将建厂。")).toEqual(["奥里安集团"]);
  });

  test("means the other of two, one of whom comes from elsewhere", () => {
    const deal = "Louhi Optics and France's Koillis Labs have formed a joint venture in Boreal Research Park.";
    expect(meaningOf("The Finnish partner", deal, "The Finnish partner holds half.")).toEqual(["Louhi Optics"]);
  });

  test("means from however far the only thing that is called so", () => {
    const far = Array.from({ length: 14 }, (_, day) => `On day ${day + 1} it rained.`);
    const names = ["The Louhi Foundation opened.", "The Koillis Institute opened.", ...far];
    expect(meaningOf("The foundation", ...names, "The foundation gave a grant.")).toEqual(["Louhi Foundation"]);
  });

  test("means the firm that the sentence before was about", () => {
    expect(meaningOf("公司", "岱勒集团宣布与奥里安集团签约。", "公司将建厂。")).toEqual(["岱勒集团"]);
  });

  test("means the 园 rather than the 开发区 that it lies in", () => {
    const park = "青禾合作园是岱勒开发区的一部分，岱勒开发区出资。";
    expect(meaningOf("园区", park, "华为与园区签约。")).toEqual(["青禾合作园"]);
  });

  test("means all that stand on one side", () => {
    expect(meaningOf("后者", "青禾高新区与岱勒集团、奥里安集团签约，后者将合资建厂。")).toEqual([
      "岱勒集团",
      "奥里安集团",
    ]);
    expect(meaningOf("前者", "青禾高新区与岱勒集团、奥里安集团签约，前者将出地。")).toEqual(["青禾高新区"]);
  });

  test("means what the text says it stands for", () => {
    const notice = "岱勒机电股份有限公司（以下简称“岱勒机电”或“公司”）与奥里安集团签约。";
    expect(meaningOf("公司", notice, "奥里安集团到场，公司将出资。")).toEqual(["岱勒机电股份有限公司"]);
    expect(meaningOf("本公司", notice, "奥里安集团到场，本公司将出资。")).toEqual(["岱勒机电股份有限公司"]);
  });

  test("means the party that a contract calls so", () => {
    expect(meaningOf("乙方", "甲方：青禾高新区", "乙方：奥里安集团", "乙方将建厂。")).toEqual(["奥里安集团"]);
  });

  test("means the firm that gives the notice", () => {
    expect(meaningOf("公司", "岱勒机电（600999）公告，向奥里安集团增资。", "公司将持股三成。")).toEqual(["岱勒机电"]);
  });

  test("means the company, not the park between", () => {
    expect(
      meaningOf("The company", "Louhi Optics moved into Boreal Research Park.", "The company makes sensors."),
    ).toEqual(["Louhi Optics"]);
  });
});
