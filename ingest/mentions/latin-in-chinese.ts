/** Names in Latin letters within Chinese sentences: Neckar Bio, MAZ, 500 Global. */

import type { NodeLabel } from "#graph/schema";
import { FIRST_HEADS, LAST_HEADS } from "../lexicon/english-heads.ts";
import { NO_ENTITY } from "../lexicon/english-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";
import { PLAIN_ACRONYMS } from "../lexicon/plain-acronyms.ts";
import type { Candidate } from "./candidate.ts";
import { labelOf } from "./english-labels.ts";
import { toTokens } from "./english-tokens.ts";
import { isHan } from "./script.ts";
import type { SentenceView } from "./sentence-view.ts";

const RUN =
  /(?:\d{3} )?\p{Lu}[\p{Script=Latin}\d&.'’+-]*(?: (?:(?:of|for|de|the|and|&|du|la) )*[\p{Lu}\d][\p{Script=Latin}\d&.'’+-]*)*|\p{Ll}{1,2}\p{Lu}[\p{Script=Latin}\d]+/gu;

export function findLatinNames(view: SentenceView): readonly Candidate[] {
  return [...view.text.matchAll(RUN)].flatMap((match) =>
    toCandidate(view, trimEnd(view, match[0], match.index), match.index),
  );
}

/** 加速器SBC, 大学KAIST: the noun before says what the letters name. */
function kindBefore(text: string): NodeLabel | undefined {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0];
}

const KINDS: readonly (readonly [NodeLabel, RegExp])[] = [
  ["Institute", /(?:加速器|孵化器|实验室|研究院|研究所|研究中心|研究机构|科研机构)$/u],
  ["University", /(?:大学|学院|高校|院校)$/u],
  ["Park", /(?:园区|科技园|产业园|科学园|创新区)$/u],
  ["Fund", /(?:基金|投资机构|创投机构)$/u],
  ["Programme", /(?:联盟|网络|计划|协会)$/u],
  ["Company", /(?:企业|公司|集团|厂商|巨头|团队)$/u],
];

/** Without a full stop at its end, and without a number that counts what follows. */
function trimEnd(view: SentenceView, text: string, start: number): string {
  const bare = text.replace(/[.'’-]+$/u, "");
  return isHan(view.text.charAt(start + text.length)) ? bare.replace(/ \d+$/u, "") : bare;
}

function toCandidate(view: SentenceView, text: string, start: number): readonly Candidate[] {
  const end = start + text.length;
  if (!isNameable(view, text, start, end)) return [];
  const tokens = toTokens(text);
  const told = labelOf(tokens, { from: 0, to: tokens.length });
  const noun = told.by === "default" ? kindBefore(view.key.slice(Math.max(0, start - 6), start)) : undefined;
  if (noun !== undefined) return [{ start, end, label: noun, kind: "name", rule: "latin:noun", confidence: 0.8 }];
  const confidence = told.by === "default" ? 0.5 : 0.8;
  return [{ start, end, label: told.label, kind: "name", rule: `latin:${told.by}`, confidence }];
}

function isNameable(view: SentenceView, text: string, start: number, end: number): boolean {
  // In a bracket behind a Chinese name it is that name in letters: see definitions.ts.
  if (view.key.charAt(start - 1) === "(" && view.key.charAt(end) === ")" && isHan(view.text.charAt(start - 2)))
    return false;
  if (KNOWN_NAMES.has(text) || ENGLISH_PLACES.has(text)) return true;
  const last = text.split(" ").at(-1)?.toLowerCase() ?? "";
  if (
    text.length < 3 ||
    PLAIN_ACRONYMS.has(text) ||
    PLAIN_ACRONYMS.has(text.toUpperCase()) ||
    NO_ENTITY.has(text.toLowerCase())
  )
    return false;
  if (LAST_HEADS.has(text.toLowerCase()) || FIRST_HEADS.has(text.toLowerCase()) || NO_ENTITY.has(last)) return false;
  if (/^[\p{Lu}\d.+-]*\d[\p{Lu}\d.+-]*$/u.test(text)) return false;
  return !isPartOfWord(view.text, start, end) && !isPerson(view.text, start, end);
}

/** "AI芯片", "Healthwatch技术公司": letters that a Chinese word goes on from are a part of its name or of a term. */
function isPartOfWord(text: string, start: number, end: number): boolean {
  const isAcronym = /^\p{Lu}+$/u.test(text.slice(start, end));
  const behind = text.slice(end, end + 2);
  return (
    isAcronym &&
    /^(?:芯片|技术|產業|产业|晶|显示|模式|系统|認證|认证|平台|项目|模型|概念|场馆|智能|传感|电池|轮|值|级|型|股|大会|课|图|案|机|線|线|屏|膜|板|化|类|类型|器)/u.test(
      behind,
    ) &&
    !/[、和与及]$/u.test(text.slice(0, start))
  );
}

/** A foreign person's name in letters: behind a post or before 说. */
function isPerson(text: string, start: number, end: number): boolean {
  return (
    /(?:市長|市长|执行长|執行長|总裁|董事长|教授|主任|博士|先生|女士|首席执行官|院长|院長|合夥人|合伙人|局长|校长|经理)$/u.test(
      text.slice(0, start),
    ) || /^(?:表示|说|說|指出|认为|认為|認為|介绍|透露|出面|先生|女士|教授|博士)/u.test(text.slice(end))
  );
}
