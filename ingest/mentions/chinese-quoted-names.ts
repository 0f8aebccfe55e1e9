/** Names in quotation marks that the noun before them explains: 新创企业「海擎智能」, 子公司“锐祺”. */

import type { NodeLabel } from "#graph/schema";
import { labelOfEnding } from "../lexicon/chinese-endings.ts";
import { TRADES } from "../lexicon/chinese-trades.ts";
import { FIELD_WORDS, INNER_VERBS, LIST_HEADS } from "../lexicon/chinese-words.ts";
import { isRareWord } from "../lexicon/rare-words.ts";
import type { Candidate } from "./candidate.ts";
import { cueBefore } from "./firm-cues.ts";
import type { SentenceView } from "./sentence-view.ts";

const QUOTED = /[“「『]([\p{Script=Han}A-Za-z0-9·]{2,10})[”」』]/gu;
const KINDS: readonly (readonly [NodeLabel, RegExp])[] = [
  [
    "Company",
    /(?:企业|公司|团队|厂商|新创|初创|新秀|业者|大厂|品牌|老字号|店|[\p{Script=Han}]{2}商|投资方|股东|独角兽|国企|民企|央企|药企|车企|房客|租户|租客|住户|邻居|东家|大户|客户|旗下的?|(?:合股|合资|参股|控股|独资|入股|持有|收购)的?)$/u,
  ],
  ["Park", /(?:园区|科技园|产业园|高新区|开发区)$/u],
  ["Institute", /(?:机构|实验室|研究院|研究所|孵化器|加速器|中心)$/u],
  ["Programme", /(?:联盟|计划|网络|倡议|方案|机制|组织|共同体)$/u],
  ["Fund", /(?:基金|母基金)$/u],
];
/** 「张三」、「李四」: a quotation that lists go on from. */
const LISTED = /^(?:、|和|与|及|以及|等)/u;

/** “专精特新”企业: the quotation says what kind of thing the noun behind it is. */
const KIND_OF =
  /^(?:型|式|类|级|企业|公司|项目|工程|行动|战略|模式|产业|园区|政策|服务|平台|人才|计划|理念|体系|机制|品牌|称号|荣誉|技术)/u;

export function findQuotedNames(view: SentenceView): readonly Candidate[] {
  return [...view.key.matchAll(QUOTED)].flatMap((match) => {
    const start = match.index + 1;
    const end = start + (match[1]?.length ?? 0);
    const label =
      kindBefore(view, match.index) ??
      kindBehind(view, end + 1) ??
      kindNamed(view, match.index, end + 1) ??
      kindTold(view, match.index, end + 1) ??
      kindWithin(view, start, end);
    if (label === "Company" && KIND_OF.test(view.key.slice(end + 1))) return [];
    if (label === undefined || (label !== "Company" && end - start < 3) || !isNameable(view, start, end)) return [];
    return [{ start, end, label, kind: "name" as const, rule: "quoted", confidence: 0.75 }];
  });
}

function kindBefore(view: SentenceView, place: number): NodeLabel | undefined {
  const before = view.key.slice(Math.max(0, place - 8), place);
  if (/(?:加入|参与|参加|纳入|入选|发起|退出)(?:了)?$/u.test(before)) return "Programme";
  return KINDS.find(([, pattern]) => pattern.test(before))?.[0];
}

/** “A”“B”等企业, 「A」和「B」等公司. */
function kindBehind(view: SentenceView, place: number): NodeLabel | undefined {
  const behind = view.key.slice(place, place + 40);
  if (!LISTED.test(behind)) return undefined;
  const heads = /等(?:[\d一二三四五六七八九十多余几两]*[家个所]?)([\p{Script=Han}]{2,8})/u.exec(behind)?.[1] ?? "";
  return LIST_HEADS.find(([, words]) => [...words].some((word) => heads.startsWith(word)))?.[0];
}

const CALLED = /(?:叫做?|名叫|名为|名曰|取名为?|唤作|称为)$/u;
const NAMED_NOUN = /^的?[\p{Script=Han}]{0,6}?(?:企业|公司|国企|民企|厂商|厂家|工厂|初创|新创|团队)/u;

/** 一家叫“桃溪兴产”的国企. */
function kindNamed(view: SentenceView, place: number, end: number): NodeLabel | undefined {
  return CALLED.test(view.key.slice(0, place)) && NAMED_NOUN.test(view.key.slice(end)) ? "Company" : undefined;
}

/** What only firms have or do, behind their names. */
const FIRMS_OWN =
  /^的?(?:联合)?(?:创始人|创办人|第?[一二三四五]?大?股东|董事长|总裁|CEO|控制权|控股权|股权|股份|大股东|母公司|总部)|^(?:\p{Script=Han}{0,4})(?:完成|拿到|获得?|宣布完成)[^，。]{0,8}轮/u;

/** 租户名叫“岱比奥”, “深岱兔”的第三大股东. */
function kindTold(view: SentenceView, place: number, end: number): NodeLabel | undefined {
  const ending = labelOfEnding(view.key.slice(place + 1, end - 1));
  if (ending !== undefined && ending !== "Company") return undefined;
  const cue = cueBefore(view, place);
  return cue === "called" || cue === "told" || FIRMS_OWN.test(view.key.slice(end, end + 24)) ? "Company" : undefined;
}

const FUND = /(?:基金|母基金)$/u;

/** 「盐丘生技」, “海岱天使基金”: a front and a trade and nothing else. */
function kindWithin(view: SentenceView, start: number, end: number): NodeLabel | undefined {
  const text = view.key.slice(start, end);
  if (FUND.test(text)) return "Fund";
  const trade = TRADE_LENGTHS.map((length) => text.slice(-length)).find(
    (last) => TRADES.has(last) && text.length - last.length > 1,
  );
  return trade !== undefined && TRADES.get(trade)?.sort !== "general" ? "Company" : undefined;
}

const TRADE_LENGTHS = [4, 3, 2];

function isNameable(view: SentenceView, start: number, end: number): boolean {
  const own = view.words.filter((word) => word.start >= start && word.end <= end);
  const [first] = own;
  if (own.some((word) => /^[是的了着更起已也都就将正曾没不要让把被]$/u.test(word.text))) return false;
  if (first === undefined || own.every((word) => FIELD_WORDS.has(word.text) || INNER_VERBS.has(word.text)))
    return false;
  return own.length === 1
    ? (isRareWord(first.text) && !/^v/u.test(first.tag)) || /^(nz|nt|nrt|eng)/u.test(first.tag)
    : end - start > 2;
}
