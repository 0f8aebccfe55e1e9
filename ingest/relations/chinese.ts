/** Chinese grammar: what joins names, what takes a name aside, what leaves a subject out. */

import { toPlaceReader } from "./chinese-places.ts";
import { OF_ITS_KIN, toSubjectTest } from "./chinese-subject.ts";
import type { Script } from "./form.ts";
import { loadLexicon } from "./frames.ts";
import type { Grammar } from "./grammar.ts";
import { onOneSide, toGroup, uniteAll, uniteSides } from "./groups.ts";
import { type Line, rewrite, SLOT, slotAt } from "./line.ts";
import { loadModality } from "./verdict.ts";

const script: Script = {
  boundaries: "，；：。！？—│+",
  reach: [8, 26],
  between: "",
  stretch: "",
  beforeName: "",
  notSubject: "(?:[向对把被给比据除为让在从与同跟和携]|[高低大小]于|会同|联合|携手|联手|牵手|联姻|偕同)",
  notObject: "(?:[与和同由被向对以及]|会同|联合)",
  edge: "",
  wordStart: "",
  wordEnd: "",
  owner: "",
  notOwner: `(?!旗下|麾下|名下|下属|${OF_ITS_KIN})`,
};
const lexicon = loadLexicon("zh", script);

const S = `[${SLOT.any}]`;
const A = `[${SLOT.argument}]`;
const WITH = /^(?:与|和|同|跟)$/u;
/** Unlike 和, these say that the two act with one another. */
const JOINING = /[与同跟]/u;

/** A name that owns or places the next one (张江的优蓝网) is no item of the list before it. */
const ACTING_CLASSES = "sign cooperate found plan-found build invest give subscribe launch joinhands talks".split(" ");
const ACTING = `(?:${ACTING_CLASSES.flatMap((name) => lexicon.classes.get(name) ?? []).join("|")}|参与|运营|管理)`;
const PLAIN = `[^，；：。！？、│—${SLOT.any}]`;
const NOT_OWNER = `(?!(?:市|省|境内|区内|园内|本地|当地|旗下|企业|籍)?${S}|(?:(?!${ACTING}|[为是])${PLAIN}){0,8}的(?!合资|合营|代表|负责人|官员|高管|人员|团队|专家|领导)${PLAIN}{0,6}${S})`;
const BESIDE = "(?:、|和|与|及|以及|暨|同|跟|并|兼|／|/|&|，?以及|，?外加|，?还有)";
const COUNTED = "(?:两|二|三|四|五|六|七|八|九|十|几|多|数|\\d{1,4}|[一二三四五六七八九]?十[一二三四五六七八九]?)";
const KINDS =
  "(?:单位|机构|企业|公司|高校|院校|大学|学校|园区|高新区|开发区|智库|银行|集团|科研院所|研究院|研究机构|伙伴|部门|政府|城市|地区|国家|基金|投资者|股东|央企|国企|车企|药企|成员|方|家|所|校|地|市|国|院|者)";
const LIST_END = `(?:(?:等|在内的|这|共计|共|合计)?(?:共|近|逾|超过?)?(?:${COUNTED}(?:余|多|来)?(?:个|家|所|方|地|校|座|支|只|名|位|市|国)?)?(?:知名|龙头|重点|顶尖|顶级|世界|国际|科技|创新|科研|民营|国有|外资|上市|本地|沈阳){0,3}${KINDS}?(?:政府)?)`;
/** 等15个医疗健康领域的中外项目: what the items of a list are, in more words. */
const DESCRIBED = `(?:(?:(?!${ACTING}|[在于落入搬迁])${PLAIN}){0,12}?(?:企业|机构|单位|高校|公司|院校|项目|团队|园区|平台|院所|集团|银行))?`;
const LIST = new RegExp(
  `(?:包括(?=[^，。；]{1,200}在内))?(?<list>${A}${NOT_OWNER}(?:${BESIDE}${A}${NOT_OWNER}){1,40})(?:等${LIST_END}?${DESCRIBED}|(?=[两二三四五六七八九十]|在内|这[两二三四五六七八九十几些]|共(?:计|有|[\\d一二两三四五六七八九十]))${LIST_END})?`,
  "gu",
);
const SINGLE = new RegExp(`(?<list>${A})等(?=${COUNTED}|${KINDS}|[^待级于])${LIST_END}?${DESCRIBED}`, "gu");

/** 以A、B为代表的企业 is A and B. */
const EXAMPLES = new RegExp(
  `(?:以|由)(?<list>${A})(?:等)?(?:为代表|为龙头|为首|为主|为核心|为主体|领衔)的?[^，；。：${SLOT.any}]{0,8}?(?:企业|机构|单位|高校|公司|园区|项目|团队|力量|集群)(?:群)?`,
  "gu",
);

/** 、日商A is 、A. */
const ORIGIN = "(?:[日美英法德韩港台陆荷瑞]商|[日美英法德韩港台外]资|[新老]股东|本地企业)";
const PRAISE = "(?:第一|最大|领先|居首|首位|前列|知名|著名|唯一|顶尖|顶级|最好|最早)";
/** 与国际光伏巨头A is 与A; 、排名第一的加速器A is 、A. */
const APPOSED = new RegExp(
  `(?<=[与和同跟由向对被获携]|携手|联手|牵手|联合|会同|引入|引进|拉来|找来)(?!其|该|本|旗下|全资|控股|子)[^，；：。、的与和在由对${SLOT.any}]{0,12}(?:之一的)?(?:巨头|龙头|龙头企业|大厂|工厂|厂|商|新秀|独角兽|厂家|邻居|同行|外企|台企|日企|德企|美企|创投|新创|初创公司|企业|运营商|制造商|生产商|开发商|供应商|服务商|厂商|上市公司|科技公司|央企|国企|民企|高校|名校|智库|机构|车企|药企)(?=${A})|(?<=[、和与])(?:(?!的)${PLAIN}){0,10}${PRAISE}的(?:(?!的)${PLAIN}){0,8}(?=${A})|(?<=[、和与及])${ORIGIN}(?=${A})`,
  "gu",
);

const placed = toPlaceReader(ACTING);

const coordinate = (line: Line): Line =>
  [LIST, SINGLE, EXAMPLES].reduce(
    (done, pattern) => rewrite(done, pattern, groupOf),
    placed(rewrite(line, APPOSED, () => [])),
  );

/** Where three parties sign, each signs with each. */
const ALL_PARTIES = /[三四五六七八]方/u;

/** A list of examples (A、B等企业) or of many without "and" says nothing of what its items are to each other. */
function isMere(list: string, rest: string): boolean {
  if (/[与和同跟及暨]/u.test(list)) return /^等/u.test(rest) && !/[与同跟]/u.test(list);
  return /^等/u.test(rest) || list.length > 3;
}

function groupOf(match: RegExpExecArray, line: Line) {
  const length = match.groups?.["list"]?.length ?? 0;
  const start = match.index + match[0].indexOf(match.groups?.["list"] ?? "");
  const all = ALL_PARTIES.test(line.text);
  const joined = JOINING.test(match.groups?.["list"] ?? "");
  const slot = { ...toGroup(line, start, start + length, all ? undefined : WITH), joined };
  const rest = match[0].slice(start - match.index + length);
  return [
    { slot: !all && isMere(match.groups?.["list"] ?? "", rest) ? onOneSide(slot) : slot, kind: "argument" } as const,
  ];
}

const TITLES =
  "(?:党工委书记|党委书记|书记|主任|董事长|总经理|总裁|局长|院长|校长|所长|市长|镇长|县长|区长|部长|厅长|处长|会长|秘书长|首席执行官|创始人|负责人|研究员|教授|工程师|发言人|主席|行长|经理|总监|站长|组长|司长|省长|州长|执行长|委员|专家|总师|院士|校友|毕业生)";
const TITLED = new RegExp(
  `(${A})(?=的?[^，；：。、—的在与和${SLOT.any}]{0,10}${TITLES}(?!单位|国|级|会议|办公))`,
  "gu",
);
const ASIDE = new RegExp(
  `(?<=(?<!现|正|旨|存|内|潜|所)在|(?<!由|关|对|基|鉴|至|属|等|优)于|到|赴|从|自|往|至|驻|距|[走搬迁开放住]进|[加并迁搬驻划]入)(${A})`,
  "gu",
);

/** Titles of persons, then places of action: 在成都高新区 is no actor. */
const label = (line: Line): Line => {
  const titled = rewrite(line, TITLED, (match, current) => asKind(match, current, "titled"));
  return rewrite(titled, ASIDE, (match, current) => asKind(match, current, "adjunct"));
};

function asKind(match: RegExpExecArray, line: Line, kind: "titled" | "adjunct") {
  const slot = slotAt(line, match.index);
  return slot === undefined ? undefined : ([{ slot, kind }] as const);
}

const TOGETHER = "(?:与|同|跟|和|会同|联合|携手|联手|偕同|连同|协同|牵手|携|拉上|拉着|伙拍|伙同|带上|叫上)";
const ACTOR = `${SLOT.argument}${SLOT.implicit}${SLOT.titled}`;
const UNITED = new RegExp(
  `(?<left>[${ACTOR}])(?<gap>[^${script.boundaries}${ACTOR}]{0,14}?)(?<![于在])${TOGETHER}(?<right>[${SLOT.argument}${SLOT.titled}])${NOT_OWNER}`,
  "gu",
);

/** 与B leaves open who does what comes next; 会同B does not. */
const WITH_ONLY = /[与同跟和]/u;

const unite = (line: Line): Line =>
  rewrite(line, UNITED, (match, current) => {
    const left = slotAt(current, match.index);
    const right = slotAt(current, match.index + match[0].length - 1);
    if (left === undefined || right === undefined) return undefined;
    const gap = match.groups?.["gap"] ?? "";
    const united = ALL_PARTIES.test(line.text) ? uniteAll(left, right) : uniteSides(left, right);
    return [
      {
        slot: { ...united, together: !WITH_ONLY.test(current.text.charAt(match.index + match[0].length - 2)) },
        kind: "argument",
      },
      { keep: [match.index + 1, match.index + 1 + gap.length] },
    ];
  });

export const chinese: Grammar = {
  language: "zh",
  script,
  lexicon,
  modality: loadModality("zh"),
  rows: () => [],
  rowsUnder: () => [],
  staysWith: /(?!)/u,
  coordinate,
  label,
  unite,
  boundary: /[，；：。！？—│]+/gu,
  isSingular: () => false,
  opens: /(?!)/u,
  carriesOver: /^(?!(?:[^，；。]{0,8}，)?(?:由|[这此][也还]?是))/u,
  mayPrecedeSubject: toSubjectTest(lexicon),
  mayFollowSubject: () => true,
  isAgent: (words) => words.endsWith("由"),
  speaksOfAll: /^(?:并|也|还|将|拟|计划|已|再)*(?:共同|联合|合作|合资|携手|双方|共建|就|一起|互)/u,
  speaksOfAgent: /^(?:并|再|又)?(?:联合|会同|携手|联手|协同|偕同|拉上|伙同|伙拍|带上)/u,
  pointsBack: /^(?:前者|后者)/u,
  presented: new RegExp(
    `(?:[是为有系：]|包括|来自|以及|还有)[^，；。${SLOT.argument}${SLOT.implicit}${SLOT.titled}]{0,10}[${SLOT.argument}]，(?:占[\\d股一二三四五六七八九十近约]|持股|持有|认缴|握有)$`,
    "u",
  ),
  hasOwn: /(?!)/u,
  relative: /(?!)/u,
  presents: /(?!)/u,
  goesOn: /(?!)/u,
  addsOn: /^[\uE800-\uEBFF]?(?:并|另外|另|还|同时|此外|也|再|又|促进|推动|助力)/u,
  headsLast: new RegExp(
    `^${PLAIN}{0,12}${S}${PLAIN}{0,16}(?:${ACTING}|持有|控股|参股|打造|建设|创立)的[${SLOT.argument}]，(?!各|分别|共同|双方)`,
    "u",
  ),
  turnsTo: new RegExp(
    `^(?:对于|至于|关于|对(?!此|外|方|口|接|标|照|内|华|准|应))(?:(?!${ACTING}|元|的(?:投资|合作))[^，；：。！？]){2,24}，$`,
    "u",
  ),
  afterDash: /^(?!它|他们|其)/u,
};
