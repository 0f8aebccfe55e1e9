/** Descriptions that have the form of a name: 山西省开发区, 东南亚注册中心, 两家医院, “区中园”. */

import { TRADES } from "../lexicon/chinese-trades.ts";
import { FUNCTION_CHARACTERS, MEASURES, PLAIN_CENTRES, STOP_WORDS } from "../lexicon/chinese-words.ts";
import type { FoundEnding } from "./found-endings.ts";
import { isCountry, isPlace } from "./known-places.ts";
import type { Piece } from "./name-piece.ts";
import type { SentenceView } from "./sentence-view.ts";

export function isDescription(
  view: SentenceView,
  pieces: readonly Piece[],
  found: FoundEnding,
  all: readonly FoundEnding[],
): boolean {
  const start = pieces[0]?.start ?? found.start;
  return (
    /^第[一二三四五六七八九十]+大?$/u.test(view.key.slice(start, found.start)) ||
    isCounted(view, start) ||
    isSlogan(view, start, found.end) ||
    isCutFromQuotation(view, start, found) ||
    isHeading(view, pieces, found) ||
    isBranchOffice(pieces, found) ||
    (isPlace(pieces.map((piece) => piece.text).join("")) && isGeneralOfPlace(pieces, found)) ||
    isKindOfFirm(view, pieces, found) ||
    isKindOfPlant(pieces, found) ||
    isKindOfFund(pieces, found) ||
    isPlainPlan(pieces, found, all) ||
    isPlainCentre(pieces, found, all)
  );
}

/** 20余个科技园区, 两家医院: what is counted is described, not named. */
function isCounted(view: SentenceView, start: number): boolean {
  if (/^[一二三四五六七八九十两]大$/u.test(view.key.slice(start - 1, start + 1))) return true;
  return (
    MEASURES.has(view.key.charAt(start - 1)) &&
    /[\d一二三四五六七八九十百千万亿两几数余多首某每各]/u.test(view.key.charAt(start - 2))
  );
}

/** “区中园”: a few characters in quotation marks of their own are a slogan. */
function isSlogan(view: SentenceView, start: number, end: number): boolean {
  return end - start <= 4 && isOpenQuote(view, start - 1) && isCloseQuote(view, end);
}

/** 结好园区：…: a kind of parks that a form asks for. */
function isHeading(view: SentenceView, pieces: readonly Piece[], { ending, end }: FoundEnding): boolean {
  return (
    ending.text === "园区" &&
    pieces[0]?.start === 0 &&
    /^[:：]/u.test(view.key.slice(end)) &&
    !pieces.some(({ text }) => isPlace(text))
  );
}

/** 新加坡办事处, 岱勒桂业代表处, 亚太办公室: somebody's branch, unless a government's. */
function isBranchOffice(pieces: readonly Piece[], { ending: { text } }: FoundEnding): boolean {
  const stem = pieces.map((piece) => piece.text).join("");
  if (text === "办公室" && /(?:家族|整层|独立|私人|总裁|董事长|校长|厂长|院长)$/u.test(stem)) return true;
  if (text === "办公室") return /^(?:亚太|大中华区|中国区|(?:欧|亚|非|美)洲|华[东南北中西]|海外)$/u.test(stem);
  return /^(?:办事处|代表处)$/u.test(text) && !/[府委署局部驻省市县区]/u.test(stem);
}

/** 「智慧医疗计划」: a trade within a longer quotation ends no name. */
function isCutFromQuotation(view: SentenceView, start: number, { end, ending }: FoundEnding): boolean {
  return /^(coined|strange)$/u.test(ending.needs) && isOpenQuote(view, start - 1) && !isCloseQuote(view, end);
}

function isOpenQuote(view: SentenceView, place: number): boolean {
  return /[“「『]/u.test(view.key.charAt(place));
}

function isCloseQuote(view: SentenceView, place: number): boolean {
  return /[”」』]/u.test(view.key.charAt(place));
}

/** 山西省开发区, 上海公司, 以色列孵化器: a place and a kind. */
function isGeneralOfPlace(pieces: readonly Piece[], { ending: { text, label } }: FoundEnding): boolean {
  const last = pieces.at(-1)?.text ?? "";
  if (/^(公司|分公司|子公司|总公司|银行|厂)$/u.test(text)) return true;
  if (label === "Park") return /[省市国]$/u.test(last) && /^(开发区|园区|产业园区?|工业园区?|科技园区)$/u.test(text);
  return isCountry(last) && /^(孵化器|加速器|实验室|研究中心|中心|研究院|基金|医院)$/u.test(text);
}

/** 荷兰种子公司|瑞岱旺, 储能公司|远岱储能: what a firm deals in, with its name behind it. */
function isKindOfFirm(view: SentenceView, pieces: readonly Piece[], { ending, end }: FoundEnding): boolean {
  if (ending.text !== "公司" || !/^(?:\p{Script=Han}|[A-Z])/u.test(view.key.charAt(end))) return false;
  const next = view.covering[end];
  const isName = next !== undefined && /^(?:n|eng|[agjx])/u.test(next.tag) && !FUNCTION_CHARACTERS.has(next.text);
  return isName && !STOP_WORDS.has(next.text) && pieces.every(({ text }) => isCountry(text) || TRADES.has(text));
}

/** 封测厂, 晶圆厂: what a plant makes. */
function isKindOfPlant(pieces: readonly Piece[], { ending }: FoundEnding): boolean {
  return ending.text === "厂" && TRADES.has(pieces.map((piece) => piece.text).join(""));
}

/** 有限合伙制母基金, 科技型创投基金: a kind of them. */
function isKindOfFund(pieces: readonly Piece[], { ending }: FoundEnding): boolean {
  return ending.label === "Fund" && /^.{2,}[制型类]$|^[制型类]$/u.test(pieces.at(-1)?.text ?? "");
}

/** 楠梓园区开发计划, 青禾高新区倡议: what a park plans or proposes. */
function isPlainPlan(pieces: readonly Piece[], found: FoundEnding, all: readonly FoundEnding[]): boolean {
  if (!/^(倡议|计划|行动)$/u.test(found.ending.text)) return false;
  if (all.some((one) => one.end === found.start)) return true;
  return /^(开发|投资|生产|建设|融资|扩产|发展|工作|年度|五年|采购|销售)$/u.test(pieces.at(-1)?.text ?? "");
}

/** 会展中心; 碳纤维工程技术研究中心实验室, which is the centre's. */
function isPlainCentre(pieces: readonly Piece[], found: FoundEnding, all: readonly FoundEnding[]): boolean {
  const { text } = found.ending;
  if (text === "实验室") return all.some((one) => one.end === found.start && one.ending.label === "Institute");
  if (text !== "中心") return false;
  const stem = pieces.map((piece) => piece.text).join("");
  return [...PLAIN_CENTRES].some((word) => stem.endsWith(word)) && !pieces.some((piece) => piece.form === "joint");
}
