/** Which stretches of a sentence are mentions, and of what kind. */

import { describe, expect, test } from "vitest";
import { ENDING_EXAMPLES } from "../../ingest/lexicon/chinese-endings.ts";
import { HEAD_EXAMPLES } from "../../ingest/lexicon/english-heads.ts";
import { mentionsIn, namesIn } from "./names-in.ts";

function descriptionsIn(...texts: readonly string[]): readonly string[] {
  return mentionsIn(...texts)
    .filter(({ kind }) => kind === "description")
    .map(({ text }) => text);
}

const examples = [...ENDING_EXAMPLES, ...HEAD_EXAMPLES].map(({ label, example }) => [label, example] as const);

describe("every example in the lexicon", () => {
  test.each(examples)("%s: %s", (label, example) => {
    const name = /【(.+)】/u.exec(example)?.[1] ?? "";
    expect(namesIn(example.replaceAll(/[【】]/gu, ""))).toContain(`${label} ${name}`);
  });
});

describe("names of more than two hundred characters", () => {
  test("are none", () => {
    const park = (length: number) => `${"Aa".repeat(length / 2 - 6)} Science Park`;
    expect(namesIn(`The mayor visited ${park(100)} today.`)).toHaveLength(1);
    expect(namesIn(`The mayor visited ${park(300)} today.`)).toEqual([]);
  });
});

describe("Chinese names", () => {
  test("begin after function words, verbs and posts", () => {
    expect(namesIn("建设单位山岚机械有限公司与青禾高新区签署协议")).toEqual([
      "Company 山岚机械有限公司",
      "Park 青禾高新区",
    ]);
  });

  test("begin after a firm and what it does, where the place begins", () => {
    expect(namesIn("岱勒科技有限公司扎根武汉高新区。")).toEqual(["Company 岱勒科技有限公司", "Park 武汉高新区"]);
  });

  test("may be a word of every day that firms like to be called by", () => {
    expect(namesIn("昨日，远航集团入驻。")).toEqual(["Company 远航集团"]);
    expect(descriptionsIn("昨日，远航集团入驻。")).toEqual([]);
  });

  test("hold the park that a plan is called after", () => {
    expect(namesIn("两家园区发起武汉光谷创新伙伴计划。")).toEqual(["Programme 武汉光谷创新伙伴计划"]);
  });

  test("keep a bracketed place and a dash inside", () => {
    expect(namesIn("中岳科（云南）电子信息创新产业园动工")).toContain("Park 中岳科（云南）电子信息创新产业园");
    expect(namesIn("成都—赫尔辛基科技创新中心揭牌")).toContain("Institute 成都—赫尔辛基科技创新中心");
  });

  test("leave out the country before them, and say so", () => {
    const [mention] = mentionsIn("与芬兰奥里安集团签约").filter(({ label }) => label === "Company");
    expect(mention).toMatchObject({ text: "奥里安集团", prefix: { text: "芬兰", start: 1, end: 3 } });
  });

  test("keep a country that the name cannot do without", () => {
    expect(namesIn("以色列理工学院加入")).toContain("University 以色列理工学院");
  });

  test("are told from descriptions that only look like them", () => {
    expect(namesIn("20余个科技园区、多家企业和一家医院参加，要建高科技产业园和研发转化中心")).toEqual([]);
  });

  test("of partnerships are whole", () => {
    expect(namesIn("与青川劲邦股权投资管理合伙企业（有限合伙）签约")).toContain(
      "Company 青川劲邦股权投资管理合伙企业（有限合伙）",
    );
  });

  test("of listed firms are told by their number", () => {
    expect(namesIn("大众公用(600635)晚间公告")).toEqual(["Company 大众公用"]);
    expect(namesIn("*ST天马(002122.SZ)发布公告")).toEqual(["Company *ST天马"]);
  });

  test("begin behind the offices that they are under", () => {
    expect(namesIn("科技部新竹科学园区管理局与宜兰县政府举办说明会")).toContain("Park 新竹科学园区管理局");
  });

  test("of places are not found inside longer ones", () => {
    expect(namesIn("来到西太湖，书记田卫东介绍了来宾")).toEqual([]);
    expect(namesIn("来到太湖县")).toEqual(["Place 太湖县"]);
  });

  test("of associations are found before their chairmen", () => {
    expect(namesIn("中国工程机械工业协会会长致辞")).toEqual(["Programme 中国工程机械工业协会"]);
  });

  test("are not made of a mayor and his name", () => {
    expect(namesIn("在桃園市長鄭文燦的見證下簽約").filter((name) => name.startsWith("Company"))).toEqual([]);
  });

  test("of a county that is also a common word are found where a zone is", () => {
    expect(namesIn("上党经开区扩区")).toEqual(["Park 上党经开区"]);
  });

  test("are found in a list by what follows it", () => {
    expect(namesIn("吸引岱勒、锐祺、康之元等20家企业入驻")).toEqual(["Company 岱勒", "Company 锐祺", "Company 康之元"]);
  });

  test("that are common words are names only in company", () => {
    expect(namesIn("大众都爱吃小米")).toEqual([]);
    expect(namesIn("依托沃尔沃、大众、华为、小米等企业")).toEqual([
      "Company 沃尔沃",
      "Company 大众",
      "Company 华为",
      "Company 小米",
    ]);
  });

  test("in traditional script are found as they are written", () => {
    expect(namesIn("青禾科學園區管理局與岱勒電子股份有限公司簽約")).toEqual([
      "Park 青禾科學園區管理局",
      "Company 岱勒電子股份有限公司",
    ]);
  });

  test("that the text defines are found again by their short form", () => {
    expect(namesIn("柳溪国家自主创新示范区（以下简称“柳创区”）获批。", "柳创区将扩容。")).toContain("Park 柳创区");
  });

  test("in Latin letters are found, terms are not", () => {
    expect(namesIn("Neckar Bio与MAZ在园内研发AI芯片，GDP增长5%")).toEqual(["Company Neckar Bio", "Company MAZ"]);
  });

  test("of a park within a park are two", () => {
    expect(namesIn("青禾高新区中国—芬兰中心开放")).toEqual(["Park 青禾高新区", "Institute 中国—芬兰中心"]);
  });
});

describe("English names", () => {
  test("are told from the people who speak for them", () => {
    expect(
      namesIn("Antti Rautio, who leads Koillis Technology Park, met Dr Marion Tresidder of Louhi Optics."),
    ).toEqual(["Park Koillis Technology Park", "Company Louhi Optics"]);
  });

  test("are joined by their small words and parted by a possessive", () => {
    expect(
      namesIn(
        "The University of Lakeland and Finland's Koillis Technology Park signed with the Centre for Tidal Research.",
      ),
    ).toEqual([
      "University University of Lakeland",
      "Place Finland",
      "Park Koillis Technology Park",
      "Institute Centre for Tidal Research",
    ]);
  });

  test("of no telling form get their kind from the noun beside them", () => {
    expect(namesIn("The vaccine maker Zorvax and the research institutes QWI, Nilkef and AMOFF moved in.")).toEqual([
      "Company Zorvax",
      "Institute QWI",
      "Institute Nilkef",
      "Institute AMOFF",
    ]);
  });

  test("are not prizes, newspapers, months or what is quoted", () => {
    expect(namesIn('In March the Boreal Times gave its Golden Otter Award for "Salt and Silicon".')).toEqual([]);
  });

  test("of places open a dateline in capitals", () => {
    expect(namesIn("KEMIJOKI — A sawmill opened.")).toEqual(["Place KEMIJOKI"]);
  });
});

describe("descriptions", () => {
  test("are found where they stand alone", () => {
    expect(descriptionsIn("该区与两家企业签约，后者将设立该中心")).toEqual(["该区", "两家企业", "后者", "该中心"]);
    expect(descriptionsIn("The park and the company signed; both will build the latter.")).toEqual([
      "The park",
      "the company",
      "both",
      "the latter",
    ]);
  });

  test("are not found inside other words", () => {
    expect(descriptionsIn("甘肃分公司是一家公司")).toEqual([]);
  });
});
