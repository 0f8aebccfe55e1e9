/** Names in quotation marks that the noun before them explains: 新创企业「海擎智能」, 子公司“锐祺”. */

import type { NodeLabel } from "#graph/schema";
import { FIELD_WORDS, INNER_VERBS, LIST_HEADS } from "../lexicon/chinese-words.ts";
import { isRareWord } from "../lexicon/rare-words.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceView } from "./sentence-view.ts";

const QUOTED = /[“「『]([\p{Script=Han}A-Za-z0-9·]{2,10})[”」』]/gu;
const KINDS: readonly (readonly [NodeLabel, RegExp])[] = [
  [
    "Company",
    /(?:企业|公司|团队|厂商|新创|初创|新秀|业者|大厂|品牌|老字号|店|平台商|制造商|运营商|开发商|投资方|股东|独角兽)$/u,
  ],
  ["Park", /(?:园区|科技园|产业园|高新区|开发区)$/u],
  ["Institute", /(?:机构|实验室|研究院|研究所|孵化器|加速器|中心)$/u],
  ["Programme", /(?:联盟|计划|网络|倡议|方案|机制|组织|共同体)$/u],
  ["Fund", /(?:基金|母基金)$/u],
];
/** 「张三」、「李四」: a quotation that lists go on from. */
const LISTED = /^(?:、|和|与|及|以及|等)/u;

export function findQuotedNames(view: SentenceView): readonly Candidate[] {
  return [...view.key.matchAll(QUOTED)].flatMap((match) => {
    const start = match.index + 1;
    const end = start + (match[1]?.length ?? 0);
    const label = kindBefore(view, match.index) ?? kindBehind(view, end + 1);
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

function isNameable(view: SentenceView, start: number, end: number): boolean {
  const own = view.words.filter((word) => word.start >= start && word.end <= end);
  const [first] = own;
  if (own.some((word) => /^[是的了着更起]$/u.test(word.text))) return false;
  if (first === undefined || own.every((word) => FIELD_WORDS.has(word.text) || INNER_VERBS.has(word.text)))
    return false;
  return own.length === 1
    ? (isRareWord(first.text) && !/^v/u.test(first.tag)) || /^(nz|nt|nrt|eng)/u.test(first.tag)
    : end - start > 2;
}
