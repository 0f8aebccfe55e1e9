/** Names that only their surroundings tell: members of a list, A、B等企业, and words in quotation marks. */

import type { NodeLabel } from "#graph/schema";
import { ENDINGS, labelOfEnding } from "../lexicon/chinese-endings.ts";
import { TRADES } from "../lexicon/chinese-trades.ts";
import {
  CARRIER_NOUNS,
  FIELD_WORDS,
  FUNCTION_CHARACTERS,
  INNER_VERBS,
  POSTS,
  STOP_WORDS,
} from "../lexicon/chinese-words.ts";
import { NEEDS_CONTEXT } from "../lexicon/known-names.ts";
import { isRareWord } from "../lexicon/rare-words.ts";
import type { Candidate, Stretch } from "./candidate.ts";
import { isCountry, isPlace } from "./known-places.ts";
import { isCountedBehind, labelBehind } from "./list-heads.ts";
import { isChineseName } from "./person-names.ts";
import type { SentenceView } from "./sentence-view.ts";

const LONGEST_MEMBER = 12;
const PAIR = /^[和与及跟同]$/u;

/** One member of an enumeration and, where it is known, the name it is. */
interface Member extends Stretch {
  readonly known?: Candidate;
}

/** Known names by where they begin, with their prefix, and by where they end. */
interface Bounds {
  readonly byStart: ReadonlyMap<number, Candidate>;
  readonly byEnd: ReadonlyMap<number, Candidate>;
}

function toBounds(known: readonly Candidate[]): Bounds {
  return {
    byStart: new Map(known.map((one) => [(one.prefix ?? one).start, one])),
    byEnd: new Map(known.map((one) => [one.end, one])),
  };
}

/** Members of enumerations in which another member, or the word behind them, tells what they are. */
export function findListNames(view: SentenceView, known: readonly Candidate[]): readonly Candidate[] {
  return findLists(view, toBounds(known)).flatMap((members) => {
    const label = labelOfList(view, members);
    if (label === undefined) return [];
    return members.flatMap((member) => toListName(view, member, label));
  });
}

function toListName(view: SentenceView, member: Member, label: NodeLabel): readonly Candidate[] {
  if (member.known !== undefined) return [];
  const stretch = trimMember(view, member);
  if (stretch === undefined || !isNameable(view, stretch) || isPerson(view, stretch)) return [];
  const told = labelOfEnding(view.key.slice(stretch.start, stretch.end));
  return [{ ...stretch, label: told ?? label, kind: "name", rule: "list", confidence: 0.75 }];
}

/** 董事长黄某、…: whom a post stands before is a person; what ends in 部 or 处 is an office of somebody. */
function isPerson(view: SentenceView, { start, end }: Stretch): boolean {
  return POSTS.has(view.ends.get(start)?.text ?? "") || /[部处科室]$/u.test(view.key.slice(start, end));
}

/** Runs of members between 、 whose first and last may be bounded by other words. */
function findLists(view: SentenceView, known: Bounds): readonly (readonly Member[])[] {
  const lists: Member[][] = [];
  let current: Member[] = [];
  for (let place = 0; place < view.key.length; place++) {
    if (view.key.charAt(place) !== "、") continue;
    const before = memberBefore(view, place, known);
    const after = memberAfter(view, place + 1, known);
    if (current.at(-1)?.end !== before?.end || before === undefined) {
      if (current.length > 1) lists.push(current);
      current = before === undefined ? [] : [before];
    }
    if (after !== undefined) current.push(after);
    const last = after === undefined ? undefined : pairedAfter(view, after, known);
    if (last !== undefined) current.push(last);
  }
  if (current.length > 1) lists.push(current);
  return lists;
}

/** The member behind 和 at the end of a list: A、B和C. */
function pairedAfter(view: SentenceView, member: Stretch, known: Bounds): Member | undefined {
  return PAIR.test(view.key.charAt(member.end)) ? memberAfter(view, member.end + 1, known) : undefined;
}

function memberBefore(view: SentenceView, end: number, known: Bounds): Member | undefined {
  const name = known.byEnd.get(end);
  if (name !== undefined) return { start: name.start, end, known: name };
  let start = end;
  while (start > 0 && end - start < LONGEST_MEMBER && !isBoundary(view, start - 1)) start = wordStart(view, start);
  return start < end ? { start, end } : undefined;
}

function memberAfter(view: SentenceView, start: number, known: Bounds): Member | undefined {
  const name = known.byStart.get(start);
  if (name !== undefined) return { start: name.start, end: name.end, known: name };
  let end = start;
  while (end < view.key.length && end - start < LONGEST_MEMBER && !isBoundary(view, end)) end = wordEnd(view, end);
  return start < end ? { start, end } : undefined;
}

function wordStart(view: SentenceView, end: number): number {
  return view.ends.get(end)?.start ?? end - 1;
}

function wordEnd(view: SentenceView, start: number): number {
  return view.covering[start]?.end ?? start + 1;
}

function isBoundary(view: SentenceView, place: number): boolean {
  const character = view.key.charAt(place);
  if (/[，。；：！？、,;:!?()“”「」《》【】…\s"]/u.test(character)) return true;
  const word = view.covering[place];
  if (word === undefined) return false;
  if (word.text.length === 1) return FUNCTION_CHARACTERS.has(word.text);
  if (/^(i|l)/u.test(word.tag) && word.text.length > 3) return true;
  return STOP_WORDS.has(word.text) || CARRIER_NOUNS.has(word.text) || POSTS.has(word.text);
}

/** Leaves out the place before a member that the rest is not part of: 北京的米树 has a 的; 美国苹果 has none. */
function trimMember(view: SentenceView, { start, end }: Stretch): Stretch | undefined {
  const first = view.covering[start];
  const rest =
    first !== undefined && isCountry(first.text) && first.end < end ? { start: first.end, end } : { start, end };
  return rest.end - rest.start >= 2 && rest.end - rest.start <= 10 ? rest : undefined;
}

/** Whether a stretch can be a name: no general word, no number, no place alone. */
function isNameable(view: SentenceView, { start, end }: Stretch): boolean {
  const text = view.key.slice(start, end);
  if (NEEDS_CONTEXT.has(text)) return true;
  if (/\d$|^[\d.%]+|^(?:第|约|近|超|一部|一种|一项|一个|一批)/u.test(text) || isPlace(text)) return false;
  const words = view.words.filter((word) => word.start >= start && word.end <= end);
  if (/[A-Z]/u.test(text) && /^[A-Za-z0-9&.\- ]+$/u.test(text)) return true;
  if (words.length === 2 && isTrade(words[1]?.text ?? "") && isOnlyVerb(words[0]?.text ?? "")) return true;
  if (words.length === 0 || words.every((word) => FIELD_WORDS.has(word.text) || INNER_VERBS.has(word.text)))
    return false;
  return (
    words.some((word) => isCoinedWord(word.text, word.tag)) ||
    (isTrade(words.at(-1)?.text ?? "") && !words.slice(0, -1).every((word) => FIELD_WORDS.has(word.text)))
  );
}

/** 引力|科技, but no 医疗|电子. */
function isOnlyVerb(text: string): boolean {
  return INNER_VERBS.has(text) && !FIELD_WORDS.has(text);
}

/** 蜜蜂科技: in a list of firms a common word makes a name with a trade behind it. */
function isTrade(text: string): boolean {
  return TRADES.has(text) || (ENDINGS.get(text) ?? []).some(({ label }) => label === "Company");
}

function isCoinedWord(text: string, tag: string): boolean {
  if (TRADES.has(text)) return false;
  return text.length === 1 || isRareWord(text)
    ? !FIELD_WORDS.has(text)
    : /^(n[rstz]|x|eng)/u.test(tag) && !FIELD_WORDS.has(text);
}

/** What the word behind a list calls its members, else what its known members are. */
function labelOfList(view: SentenceView, members: readonly Member[]): NodeLabel | undefined {
  const end = members.at(-1)?.end ?? 0;
  const told = labelBehind(view, end);
  if (told !== undefined) return told;
  const labels = members.flatMap(({ known }) => (known === undefined || known.label === "Place" ? [] : [known.label]));
  if (labels.includes("Company") || members.some(({ start, end }) => NEEDS_CONTEXT.has(view.key.slice(start, end))))
    return "Company";
  if (labels.length === 0) return isCountedBehind(view, end) || areCoined(view, members) ? "Company" : undefined;
  return new Set(labels).size === 1 && isCountedBehind(view, end) ? labels[0] : undefined;
}

/** Three members or more, most of them coined, and no series: 建链、补链、强链 is one. */
function areCoined(view: SentenceView, members: readonly Member[]): boolean {
  const coined = members.filter((member) => member.known === undefined && isAllCoined(view, member));
  const lasts = new Set(members.map(({ end }) => view.key.charAt(end - 1)));
  const isLong = coined.some(({ start, end }) => end - start > 2);
  if (arePersons(view, members)) return false;
  return members.length > 2 && lasts.size > 1 && isLong && coined.length / members.length > 0.6;
}

/** 丁岱、朱岱华、苗岱: most begin with a surname and are no longer than a person's name. */
function arePersons(view: SentenceView, members: readonly Member[]): boolean {
  const persons = members.filter(({ start, end }) => isChineseName(view.key.slice(start, end)));
  return persons.length / members.length > 0.6;
}

/** Nothing but single characters and rare words: 康之元, 锐祺. */
function isAllCoined(view: SentenceView, { start, end }: Stretch): boolean {
  const words = view.words.filter((word) => word.start >= start && word.end <= end);
  return end - start <= 5 && words.length > 0 && words.every((word) => word.text.length === 1 || isRareWord(word.text));
}
