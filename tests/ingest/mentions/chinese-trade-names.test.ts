/** Firms' names of a front and a trade, without a word for a firm in them. */

import { describe, expect, test } from "vitest";
import { firmsIn } from "../names-in.ts";

describe("a front and a trade are a firm's name", () => {
  test.each([
    ["做液流电池的新创公司岱泓储能昨天宣布，B轮到手。", ["岱泓储能"]],
    ["青岛的狸骨机器人上月募得两千万元。", ["狸骨机器人"]],
    ["台州的飞鹮体育有意明年开春把它租下。", ["飞鹮体育"]],
    ["浙江来的棉上科技挤进了6号楼。", ["棉上科技"]],
    ["最早的租客金岱农机2022年退租走人。", ["金岱农机"]],
    ["日资宇岱精化的研究所开张。", ["宇岱精化"]],
    ["投钱的是宁夏的千方投资。", ["千方投资"]],
    ["5号楼两层归塔河棉科。", ["塔河棉科"]],
    ["领到钥匙的阴山红生物8月12日搬进了4号楼。", ["阴山红生物"]],
    ["在投项目两个：田一草业（持股6.5%），后者位于柳溪县。", ["田一草业"]],
    ["取得蒙巴萨的斯瓦达里物流27.5%的股权。", ["斯瓦达里物流"]],
    ["芬兰的索尔玛根化学正在办理入园手续。", ["索尔玛根化学"]],
    ["它给大连的鲸岱机器人打去300万元。", ["鲸岱机器人"]],
    ["例如氢岱科技和岚岱机械人；后者去年扩产。", ["氢岱科技", "岚岱机械人"]],
    ["数宝岱化工与和润新材料。", ["宝岱化工", "和润新材料"]],
    ["隔壁的老东家北方重卡也买了它8%的股份。", ["北方重卡"]],
    ["泰州医药城投持股9%。", ["泰州医药城投"]],
    ["前十大股东中，青海高新投持股12.4%。", ["青海高新投"]],
    ["在园区生产的同业长岱精密乐见其成。", ["长岱精密"]],
    ["随州的岱力专汽和江西的恩岱检测都来了。", ["岱力专汽", "恩岱检测"]],
    ["五年前与中兴通讯合设的实验室已经关门。", ["中兴通讯"]],
    ["丹麦维斯塔达风电的叶片厂要关了。", ["维斯塔达风电"]],
    ["今年收进两家，一家是锐岱电机，一家做软件。", ["锐岱电机"]],
  ])("%s", (text, firms) => {
    expect(firmsIn(text)).toEqual(firms);
  });
});

describe("a kind of goods, a field or what somebody does is none", () => {
  test.each([
    "这家公司做液流电池，明年投产。",
    "液流电池已经卖到海外。",
    "园区有高效益、高科技、高带动力的项目。",
    "他们在园区盖水产种原库。",
    "江苏的光伏产业去年增长两成。",
    "浙江的民营经济和数字物流都很活跃。",
    "日本的风力发电不多。",
    "厂里的电动汽车已经开走。",
    "一家封测厂要来。",
    "舟山的远洋渔业和浙江的民营经济都有起色。",
    "我们与民间资本、社会资本谈过，高管披露了募资公告。",
    "企业主要产品有变压器、充电桩，公司主打合金材料。",
    "云南的鲜花物流有了新标准。",
    "来自新疆的长绒棉纺织卖到海外。",
    "乡村旅游、民宿旅游都在增长。",
    "公司发布对外投资公告，注册资本翻番。",
    "为触控面板用蚀刻膏的供应商。",
    "用于深圳龙岗区坂田，选址北仑区柴岱。",
    "他去年搬进柳营科技工业区。",
    "各地城投都在转型，地方国投也一样。",
    "毕业生大多进了大厂。",
  ])("%s", (text) => {
    expect(firmsIn(text)).toEqual([]);
  });
});

describe("a firm's name begins", () => {
  test("behind a verb that it does without", () => {
    expect(firmsIn("论块头，数宝岱化工最大。")).toEqual(["宝岱化工"]);
    expect(firmsIn("更不会怪岱糖生技搬走。")).toEqual(["岱糖生技"]);
  });

  test("behind a noun that the dictionary cuts in two", () => {
    expect(firmsIn("瑞典轴承商斯凯瓦在3号楼租下整层。")).toEqual(["斯凯瓦"]);
    expect(firmsIn("设备商库尔特·施密特说，明年再来。")).toEqual([]);
  });

  test("with the province of which it invests the money", () => {
    expect(firmsIn("鲁创投跟投了两千万元。")).toEqual(["鲁创投"]);
  });

  test("behind the noun that says what it is", () => {
    expect(firmsIn("新增成员芯岱半导体，予以通过。")).toEqual(["芯岱半导体"]);
    expect(firmsIn("巴西软件商维塔柯在那里租下一层。")).toEqual(["维塔柯"]);
  });
});

describe("a firm that is known", () => {
  test("stays itself before its own works", () => {
    expect(firmsIn("宁德时代宜宾基地刚刚续租五年。")).toEqual(["宁德时代"]);
  });

  test("is named with the country that it belongs to", () => {
    expect(firmsIn("领头的是巴西国家开发银行。")).toEqual(["巴西国家开发银行"]);
  });

  test("may have 公司 behind a name that the dictionary knows", () => {
    expect(firmsIn("这是台湾糖业公司的种苗中心。")).toEqual(["台湾糖业公司"]);
  });

  test("does not take the deed that follows into its name", () => {
    expect(firmsIn("去年获沙特的阿美风投注资。")).toEqual(["阿美风投"]);
  });
});

describe("what a list counts as 家", () => {
  test("is what its known members are", () => {
    expect(firmsIn("烟台高新区、岱岛国际都市、柳溪高新区三家并排剪彩。")).toEqual([]);
  });

  test("is firms where no member is known", () => {
    expect(firmsIn("引来岱勒、锐祺、康岱三家。")).toEqual(["岱勒", "锐祺", "康岱"]);
  });
});
