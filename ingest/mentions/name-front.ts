/** Where a Chinese name begins among the pieces before its ending: after verbs, carriers, and names finished before it. */

import type { Ending } from "../lexicon/chinese-endings.ts";
import {
  CARRIER_NOUNS,
  DEED_CHARACTERS,
  FIELD_WORDS,
  INNER_VERBS,
  LEAD_WORDS,
  POSTS,
} from "../lexicon/chinese-words.ts";
import { isFirmNoun, SURE_BEFORE } from "../lexicon/firm-settings.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import type { FoundEnding } from "./found-endings.ts";
import { isPlace } from "./known-places.ts";
import type { Piece } from "./name-piece.ts";
import { isNamed, isProper, lengthOf } from "./named-by.ts";

/** The pieces that are the name's own. */
export function ownPieces(pieces: readonly Piece[], found: FoundEnding, all: readonly FoundEnding[]): readonly Piece[] {
  const trimmed = afterDot(trimFront(afterFirm(pieces, found, all), found.ending), found);
  return afterRunningBody(afterInnerPark(afterPredicate(trimmed, found.ending, all), found, all), found, all);
}

/** 岱勒科技有限公司扎根青禾高新区: a firm's full name is finished, and what it does comes before the place. */
function afterFirm(pieces: readonly Piece[], found: FoundEnding, all: readonly FoundEnding[]): readonly Piece[] {
  const start = pieces[0]?.start ?? found.start;
  const firm = all.findLast(
    ({ ending, start: at, end }) => /有限(?:责任)?公司$/u.test(ending.text) && at > start && end <= found.start,
  );
  if (firm === undefined || found.ending.label === "Company") return pieces;
  const rest = pieces.filter((piece) => piece.start >= firm.end);
  return rest.slice(
    Math.max(
      0,
      rest.findIndex(({ text }) => isPlace(text)),
    ),
  );
}

/** 鄂城区·武汉工程大学: two that a dot puts side by side, where what stands behind it has a place of its own. */
function afterDot(pieces: readonly Piece[], found: FoundEnding): readonly Piece[] {
  const dot = pieces.findLastIndex(({ form, text }) => form === "joint" && /[·•]/u.test(text));
  const rest = pieces.slice(dot + 1);
  const sides = dot > 0 && /[省市区县府]$/u.test(pieces[dot - 1]?.text ?? "") && rest.some(({ text }) => isPlace(text));
  return sides && isNamed(rest, found.ending) ? rest : pieces;
}

/** 科技部新竹科学园区, 国科会中科管理局二林园区: a park's name begins after the offices that it is under. */
function afterRunningBody(pieces: readonly Piece[], found: FoundEnding, all: readonly FoundEnding[]): readonly Piece[] {
  if (found.ending.label !== "Park" && !/^(?:管委会|管理委员会|管理局|管理办公室|党工委)$/u.test(found.ending.text))
    return pieces;
  const start = pieces[0]?.start ?? found.start;
  const body = all.findLast((one) => one.ending.label === "Government" && one.start > start && one.end <= found.start);
  const office = pieces.findLast((piece) => KNOWN_NAMES.get(piece.text) === "Government");
  const rest = pieces.filter((piece) => piece.start >= Math.max(body?.end ?? 0, office?.end ?? 0));
  return rest.length > 0 && rest.length < pieces.length && isNamed(rest, found.ending) ? rest : pieces;
}

/** Cuts off what may stand before a name but does not open it: 建设, 龙头企业, 董事长. */
function trimFront(pieces: readonly Piece[], ending: Ending): readonly Piece[] {
  const carried = afterCarrier(pieces, ending);
  const rest = trimVerbs(isCoining(ending) ? afterDeed(afterFirmNoun(carried), ending) : carried, ending);
  // 京鑫企业有限公司: there the noun is part of the name.
  return rest.length === 0 && /有限|集团/u.test(ending.text)
    ? trimVerbs([...afterCarrier(pieces.slice(0, -1), ending), ...pieces.slice(-1)], ending)
    : rest;
}

function afterCarrier(pieces: readonly Piece[], ending: Ending): readonly Piece[] {
  const carrier = pieces.findLastIndex(
    (piece) => piece.form === "word" && (CARRIER_NOUNS.has(piece.text) || POSTS.has(piece.text)),
  );
  const rest = pieces.slice(carrier + 1);
  return isForMembers(pieces[carrier], ending) && !isNamed(rest, ending) ? pieces : rest;
}

const MEMBERS = /^(?:校友|高校|大学|院校|企业|专家|机构|制造商|供应商|运营商|投资者|科研院所|院所)$/u;

/** 岱溪高校技术联盟, 岱溪校友基金: whom a body is for stands in its name. */
function isForMembers(carrier: Piece | undefined, { label }: Ending): boolean {
  return MEMBERS.test(carrier?.text ?? "") && (label === "Programme" || label === "Fund");
}

/** 租客|金岱农机, 日资|岱勒精化. */
function afterFirmNoun(pieces: readonly Piece[]): readonly Piece[] {
  const noun = pieces.findLastIndex(
    ({ form, text }) => form === "word" && text.length > 1 && (SURE_BEFORE.has(text) || isFirmNoun(text)),
  );
  return afterCutNoun(pieces.slice(noun + 1));
}

/** 工程|商|兆岱实业: a noun for a firm that the dictionary cuts in two. */
function afterCutNoun(pieces: readonly Piece[]): readonly Piece[] {
  const noun = pieces.findIndex(({ text }, index) => index > 0 && /^[商厂]$/u.test(text));
  const isNoun = /^[na]/u.test(pieces[noun - 1]?.tag ?? "") && lengthOf(pieces.slice(noun + 1)) > 1;
  return noun > 0 && isNoun ? pieces.slice(noun + 1) : pieces;
}

/** 怪|岱糖生技, 数|宝岱化工: a verb before a firm whose name does without it. */
function afterDeed(pieces: readonly Piece[], ending: Ending): readonly Piece[] {
  const [first, ...rest] = pieces;
  const isDeed = first?.text.length === 1 && (first.tag === "v" || DEED_CHARACTERS.has(first.text));
  return isDeed && rest.length > 0 && lengthOf(rest) > 1 && isNamed(rest, ending) ? rest : pieces;
}

function trimVerbs(pieces: readonly Piece[], ending: Ending): readonly Piece[] {
  let rest = afterVerbs(pieces);
  while (rest.length > 1 && rest[0] !== undefined && isOpening(rest[0], rest[1], ending)) rest = rest.slice(1);
  return rest.length > 1 && isNoOpening(rest[0]) ? rest.slice(1) : rest;
}

/** A dash, a place in brackets, or the word that ends another name: （德州）大学科技园, 公司青禾机床厂. */
function isNoOpening(piece: Piece | undefined): boolean {
  return piece?.form === "joint" || piece?.form === "bracketed" || /^(?:公司|之)$/u.test(piece?.text ?? "");
}

/** 合作建设青禾未来研究院: two verbs or more before something that is no field are what somebody does. */
function afterVerbs(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex((piece) => !(INNER_VERBS.has(piece.text) && /^v/u.test(piece.tag)));
  return first > 1 && !isGeneral(pieces.slice(first)) ? pieces.slice(first) : pieces;
}

function isGeneral(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => FIELD_WORDS.has(piece.text) || INNER_VERBS.has(piece.text));
}

function isOpening(piece: Piece, next: Piece | undefined, ending: Ending): boolean {
  if (piece.form !== "word") return false;
  const beforePlace = next !== undefined && isPlace(next.text);
  if (beforePlace && isNounOfParty(piece)) return true;
  if (beforePlace && ending.label === "Park" && piece.text.length === 1 && /^v/u.test(piece.tag)) return true;
  if (LEAD_WORDS.has(piece.text)) return next !== undefined && isProper(next) && next.text.length > 1;
  if (!INNER_VERBS.has(piece.text)) return false;
  if (/^(共建|建设|筹建)$/u.test(piece.text) || isCoining(ending)) return true;
  return next !== undefined && isProper(next);
}

function isCoining({ needs }: Ending): boolean {
  return needs === "coined" || needs === "strange";
}

/** 运营方, 开发商, 持有人: nouns for a party to a deal. */
function isNounOfParty({ text, tag }: Piece): boolean {
  return /^n/u.test(tag) && text.length === 3 && /[方商者人户]$/u.test(text);
}

/** What a finished name does is no part of the next one: 中国—欧洲中心建设研发转化中心, 青禾公司投资岱勒公司. */
function afterPredicate(pieces: readonly Piece[], ending: Ending, all: readonly FoundEnding[]): readonly Piece[] {
  const isFirm = ending.label === "Company" || ending.label === "Fund";
  const verb = pieces.findLastIndex((piece, index) =>
    isFirm ? isFirmsDeed(piece, all) : index > 0 && isBuilding(piece, pieces[index - 1], ending, all),
  );
  const rest = pieces.slice(verb + 1);
  return isFirm && isGeneral(rest) ? pieces : rest;
}

function isFirmsDeed(piece: Piece, all: readonly FoundEnding[]): boolean {
  return (
    (/^(投资|建设|运营|合作|参与|开发|控股)$/u.test(piece.text) ||
      (INNER_VERBS.has(piece.text) && piece.tag === "v")) &&
    all.some((one) => one.end === piece.start && one.ending.label === "Company")
  );
}

function isBuilding(piece: Piece, before: Piece | undefined, ending: Ending, all: readonly FoundEnding[]): boolean {
  if (!/^(建设|共建|合建)$/u.test(piece.text)) return false;
  if (ending.label === "Park" || before?.form === "quoted" || before?.tag === "ns") return true;
  if (before !== undefined && isPlace(before.text)) return true;
  return all.some((one) => one.end === piece.start);
}

/** 成都高新区中国—欧洲中心 is a centre in a zone: what follows a park is a name where it is one of its own. */
function afterInnerPark(pieces: readonly Piece[], found: FoundEnding, all: readonly FoundEnding[]): readonly Piece[] {
  const start = pieces[0]?.start ?? found.start;
  const inner = all.filter((one) => one.ending.label === "Park" && one.start > start && one.end <= found.start).at(-1);
  if (inner === undefined || found.ending.text.startsWith("分")) return pieces;
  const rest = pieces.filter((piece) => piece.start >= inner.end);
  const own = rest.some(isProper) || rest[0]?.text === "国家";
  return own && isNamed(rest, found.ending) ? trimVerbs(rest, found.ending) : pieces;
}
