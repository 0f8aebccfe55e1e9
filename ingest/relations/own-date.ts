/** The date of a relation: it stands with its own verb, or a clause before sets it for all that follow. */

import type { DateFound } from "./date-found.ts";
import {
  type Blotted,
  clauseAround,
  distance,
  isIn,
  NAMED,
  partStart,
  type Stretch,
  withoutAsides,
} from "./stretches.ts";
import type { ModalWords } from "./verdict.ts";

/** What is said of two things, and where. */
export interface Statement {
  readonly sentence: Blotted;
  /** Where the words of the relation stand, from the first to the last. */
  readonly place: Stretch;
  readonly cues: readonly Stretch[];
  /** Where the two are named. */
  readonly ends: readonly Stretch[];
}

export function findOwnDate(statement: Statement, all: readonly DateFound[], words: ModalWords): DateFound | undefined {
  const { place } = statement;
  const sentence = withoutAsides(statement.sentence, place, all);
  const dates = all.filter(({ start }) => sentence.text.charAt(start) !== NAMED);
  const clause = clauseAround(sentence, place, dates);
  const near = dates.filter((date) => isIn(date, clause) && !isOfName(sentence, date, clause, place));
  if (near.length > 0) return near.toSorted((a, b) => distance(a, place) - distance(b, place))[0];
  const part = partStart(sentence, place.start);
  const before = dates.filter((date) => date.start >= part && date.end <= clause.start);
  const isAllowed = isLasting(statement, words) ? standsAlone : setsTime;
  const toHere = (date: Stretch) => toSetting({ ...statement, sentence }, date, dates, clause);
  return (
    before.findLast((date) => isAllowed(toHere(date), words)) ??
    dates.find((date) => date.start >= clause.end && standsAlone(toHere(date)))
  );
}

/** The date of a phrase that names a thing: 2018年落户乙园的甲公司. */
export function findDateOfPhrase(
  statement: Statement,
  dates: readonly DateFound[],
  words: ModalWords,
): DateFound | undefined {
  const { place, cues } = statement;
  const reach = isLasting(statement, words) ? 0 : 1;
  return cues.length === 0
    ? undefined
    : dates.find(({ start, end }) => end > place.start - reach && start <= place.end);
}

/** 2019年成立的甲公司, 成立于2019年的甲公司: the date only tells which one is meant. */
function isOfName({ text }: Blotted, date: Stretch, clause: Stretch, place: Stretch): boolean {
  const isBeside = (start: number, end: number) => end <= place.start || place.end <= start;
  if (COMPLEMENT.test(text.slice(date.start - 1, date.end)) && isBeside(date.start - VERB, date.end)) return true;
  const [between = ""] = RELATIVE.exec(text.slice(date.end, clause.end)) ?? [];
  return between !== "" && isBeside(date.start, date.end + between.length);
}

/** 创立于: so much before its date a verb begins. */
const VERB = 3;
const COMPLEMENT = /^于.*的$/u;
/** What does not stand between a date and a verb that tells which thing is meant. */
const NO_VERB = "的由与和同跟向在对被将把为获";
const RELATIVE = new RegExp(
  `^(?! )(?:[^${NO_VERB}${NAMED}]{1,12}(?<![内上中里间])|[\\u4e00-\\u9fff](?<![${NO_VERB}])[^${NO_VERB}${NAMED}]{0,7}${NAMED}+)的[^${NO_VERB}，,${NAMED}]{0,6}(?=${NAMED})`,
  "u",
);

/** Whether the words of the relation tell what is so, not what happened. */
export function isLasting({ sentence: { text }, cues }: Statement, { lasting }: ModalWords): boolean {
  const told = [...text.matchAll(lasting)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  return cues.length > 0 && cues.every((cue) => told.some(({ start, end }) => start <= cue.end && end >= cue.start));
}

/** A date of another clause, and what stands around it there. */
interface Setting {
  readonly language: "zh" | "en";
  readonly before: string;
  readonly after: string;
  /** What stands between its clause and the relation's. */
  readonly between: string;
  /** The relation's clause. */
  readonly clause: string;
  /** Whether the clause names one of the two. */
  readonly isOfThem: boolean;
}

function toSetting({ sentence, ends }: Statement, date: Stretch, dates: readonly Stretch[], own: Stretch): Setting {
  const clause = clauseAround(sentence, date, dates);
  const { text, chinese } = sentence;
  return {
    language: chinese ? "zh" : "en",
    before: text.slice(clause.start, date.start),
    after: text.slice(date.end, clause.end),
    between: clause.end <= own.start ? text.slice(clause.end, own.start) : text.slice(own.end, clause.start),
    clause: text.slice(own.start, own.end),
    isOfThem: ends.some((end) => isIn(end, clause)),
  };
}

/** A date that is a clause of its own belongs to the next one. */
function standsAlone({ language, before, after, between }: Setting): boolean {
  return OPENS[language].test(before) && ENDS[language].test(after) && between.length <= MARK;
}

const MARK = 2;

/** Whether the date is told of all that follows, and not only of what its clause says. */
function setsTime(setting: Setting, words: ModalWords): boolean {
  const { language, before, after, between, clause } = setting;
  if (language === "en" && RELATIVE_CLAUSE.test(clause)) return false;
  if (OPENS[language].test(before) || tellsBeginning(setting, words)) return true;
  if (between.length <= MARK && /[:：]/u.test(between)) return !words.beginning.test(before + after);
  const ends = ENDS[language].test(after);
  if (language === "en") return FRONTED.test(before) || (ends && GOES_ON.test(clause) && !words.beginning.test(before));
  if (ends || (BEGINS_WITH_NAME.test(clause) && !setting.isOfThem)) return false;
  return after.length > SHORT || !words.beginning.test(after);
}

/** 成立于2010年，由A创立: the same is told in two clauses. */
function tellsBeginning({ language, before, clause }: Setting, { beginning }: ModalWords): boolean {
  return CONTINUES.test(clause) && (language === "en" || (beginning.test(before) && beginning.test(clause)));
}

/** How long the rest of a clause may be that says nothing but that something began: 注册成立. */
const SHORT = 6;

/** What may stand before a date that opens a clause. */
const OPENS = {
  zh: /^(?:于|在|早在|自|从|自从|到|至|而|但|又|并|也|且|后|此后|随后|此前|其中|同时|另外|此外|据悉|截至|正是|就在|时间|就是|大约|约|[^，,]{0,6}发生[在于]|[^，,]{0,10}[电讯]|当地时间|\s)*$/u,
  en: /^\W*(?:(?:in|on|since|by|from|at|during|early|late|mid|the|end|of|last|back|as|but|and|then|later|until|only|also|after|before|summer|spring|autumn|fall|winter|week|day|morning|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\W*)*$/iu,
};
/** What may stand behind a date that ends one. */
const ENDS = {
  zh: /^(?:底|初|末|中|春|夏|秋|冬|年底|年初|上半年|下半年|起|以来|前后|左右|期间|上午|下午|晚上?|凌晨|傍晚|间|时|第?[一二三四]季度|\s)*$/u,
  en: /^\W*$/u,
};
/** "X last year signed with Y, and …" */
const FRONTED = new RegExp(
  `^\\W*(?:the )?${NAMED}+,? (?:(?:in|on|since|early|late|the|end|of|also|then|later)\\W*)*$`,
  "iu",
);
const RELATIVE_CLAUSE = /^\W*(?:which|who|whose|that)\b/iu;
/** "It was founded in 1989, in equal shares, by X". */
const CONTINUES = /^\W*(?:by\b|由)/iu;
/** How a clause goes on with what was done at once: "…, joining X". */
const GOES_ON =
  /^\W*(?:thereby |thus |jointly |also )?(?:[a-z]+ing|with|together|along|alongside|when|under|where)\b/iu;
const BEGINS_WITH_NAME = new RegExp(`^\\s*(?:而|但|其中|同时|另外|此外)?${NAMED}`, "u");
