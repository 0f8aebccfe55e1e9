/** Phrases that stand for things named elsewhere: 该区, 双方, the park, both companies. */

import { BRAND_WORDS, FIELD_WORDS, INNER_VERBS } from "../lexicon/chinese-words.ts";
import { DESCRIPTIONS, type Description } from "../lexicon/descriptions.ts";
import type { Candidate } from "./candidate.ts";
import { PhraseIndex } from "./phrase-index.ts";
import type { SentenceView } from "./sentence-view.ts";

const chinese = new PhraseIndex(
  DESCRIPTIONS.filter(({ language }) => language === "zh").map((one) => [one.text, one] as const),
);
const english = new PhraseIndex(
  DESCRIPTIONS.filter(({ language }) => language === "en").map((one) => [one.text, one] as const),
);

export function findDescriptions(view: SentenceView): readonly Candidate[] {
  const found = view.chinese
    ? chinese.findAll(
        view.key,
        ({ start, end }) =>
          view.starts.has(start) && view.ends.has(end) && isFree(view, start, end) && !isCount(view.key, start, end),
      )
    : english.findAll(
        view.key.toLowerCase(),
        ({ start, end }) =>
          !isLetter(view, start - 1) &&
          !isLetter(view, end) &&
          !isMore(view.key.slice(start, end), view.key.slice(end)),
      );
  return found.map(({ start, end, value }) => toCandidate(start, end, value));
}

/** 两家合办 speaks of the two that were named; 引进两家, 两家新企业 of two others. */
function isCount(key: string, start: number, end: number): boolean {
  if (!/^(?:[两三四]家|[两三]园|[两三]区)$/u.test(key.slice(start, end))) return false;
  return !OPENS_CLAUSE.test(key.slice(0, start)) || !GOES_ON.test(key.slice(end));
}

const OPENS_CLAUSE = /(?:^|[，。；：！？\s”」—]|[^，。；：]{0,4}[月年日]|此后|随后|不过|因此|如今|目前|其后|并由|由)$/u;
const GOES_ON =
  /^(?:[，。；、]|的?(?:合|共|各|分|均|都|已|还|也|在|将|拟|联|携|同|一|签|就|又|曾|约|相|互|之|搭|配|结|出|从|于|与|决|达|商|计|宣|认|持|占|轮|本|去|今|昨))/u;

function isMore(text: string, after: string): boolean {
  return (
    text === "US" ||
    NAMED_AFTER.test(after) ||
    (NUMBER.test(text) && COUNTED_AFTER.test(after)) ||
    NAMED_NEXT.test(after) ||
    KIND_NEXT.test(after) ||
    (OPERATOR.test(text) && APPOSED.test(after)) ||
    (NEW.test(text) && NAME_AFTER.test(after)) ||
    (FORMER.test(text) && IN_FRONT.test(after))
  );
}

/** "the city of Reus", "the Department for Energy" are names. */
const NAMED_AFTER = /^ (?:of|for) (?:the )?\p{Lu}/u;

/** "the developer Northern Lights" is named on the spot; "the park Monday" is not. */
const NAMED_NEXT =
  /^ (?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|I|Mr|Mrs|Ms|Dr|Prof|Professor)\b)\p{Lu}/u;

/** "the state bank", "the university hospital" are others. */
const KIND_NEXT =
  /^ (?:bank|fund|funds|agency|company|firm|operator|broadcaster|utility|university|council|hospital|government|railway|airline|newspaper|corporation|developer|lender|investor|minister|premier|governor|library|archive|museum|theatre|airport|treasury|budget|border|police|capital|line)\b/u;

/** "the operator, Kettlo Infra, said" is named on the spot. */
const OPERATOR =
  /^the (?:operator|developer|owner|landlord|contractor|lender|manufacturer|maker|subsidiary|consultancy|utility)$/iu;
const APPOSED = /^, \p{Lu}[^,.;]{2,40},/u;

/** "the three sites" are not the three that were named. */
const NUMBER = /(?:two|three|four|both)$/iu;
const COUNTED_AFTER = /^ (?:[a-z-]{3,}[^su\W]s|hundred|thousand|million|billion|dozen)\b/u;

/** "the new company, Louhi Optics" is named on the spot. */
const NEW = /(?: new \w+|venture)$/iu;
const NAME_AFTER = /^,? \p{Lu}|^ (?:with|between|of|called|named|capital|agreement|partners?)\b/u;

/** "the former Holm mill" is one that it was. */
const FORMER = /former$/iu;
const IN_FRONT =
  /^ (?:\p{Lu}|(?:[a-z]+ )?(?:mill|works|site|plant|factory|airport|barracks|station|brewery|dairy|mine|base|port|yard|school|hospital|warehouse|depot|shipyard|prison)\b)/u;

function toCandidate(start: number, end: number, { label, text }: Description): Candidate {
  return { start, end, label, kind: "description", rule: `description:${text}`, confidence: 0.5 };
}

/** 科技园运营商 is any of them. */
const IN_COMPOUND = /^(?:运营商|开发商|运营公司|开发公司|管理公司|投资公司|协会|联盟|网络|大会|论坛)/u;

/** A bare kind word counts only where no word before it makes it a part of something else: 甘肃分公司, 一家公司. */
function isFree(view: SentenceView, start: number, end: number): boolean {
  const bare = !/^[该本两双三上前后这此]/u.test(view.key.slice(start, end));
  if (!bare) return true;
  if (IN_COMPOUND.test(view.key.slice(end))) return false;
  const before = view.ends.get(start);
  if (before === undefined) return true;
  if (FIELD_WORDS.has(before.text) || INNER_VERBS.has(before.text) || BRAND_WORDS.has(before.text)) return false;
  return /^(x|c|p|d|v|u|t|f)/u.test(before.tag) && before.text !== "的";
}

function isLetter(view: SentenceView, place: number): boolean {
  return /[\p{L}\d]/u.test(view.key.charAt(place));
}
