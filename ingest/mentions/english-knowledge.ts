/** What a whole Latin-script article tells of its words: who is a person, what is a place. */

import { LAST_HEADS } from "../lexicon/english-heads.ts";
import { COMMON_WORDS, STATES } from "../lexicon/english-words.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";
import { labelOf } from "./english-labels.ts";
import { isPerson } from "./english-people.ts";
import { type Phrase, type Token, textOf } from "./english-tokens.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What the whole article tells of its words. */
export interface EnglishKnowledge {
  /** Full names and single names of people. */
  readonly people: ReadonlySet<string>;
  /** Words that follow "in" or "near": places. */
  readonly places: ReadonlySet<string>;
  /** How often each capitalised phrase occurs. */
  readonly counts: ReadonlyMap<string, number>;
}

export function toEnglishKnowledge(views: readonly SentenceView[]): EnglishKnowledge {
  const people = new Set<string>();
  const places = new Set<string>();
  const counts = new Map<string, number>();
  const firms = new Set<string>();
  for (const { tokens, phrases } of views) {
    for (const [index, phrase] of phrases.entries()) {
      const words = tokens.slice(phrase.from, phrase.to);
      const text = textOf(tokens, phrase);
      counts.set(text, (counts.get(text) ?? 0) + 1);
      if (labelOf(tokens, phrase).by === "noun") firms.add(text);
      if (isPerson(tokens, phrase)) for (const name of namesOfPerson(words)) people.add(name);
      else if (isPlaceBySetting(tokens, phrase) || isBehindNameOf(tokens, phrases[index - 1], phrase)) places.add(text);
    }
  }
  return { people: new Set([...people].filter((name) => !firms.has(name))), places, counts };
}

function namesOfPerson(words: readonly Token[]): readonly string[] {
  const [first, last] = [words.at(0)?.text ?? "", words.at(-1)?.text ?? ""];
  const isPlain = words.length > 1 && words.every((word) => word.capital);
  const sure = [last, first].filter(
    (name) => !COMMON_WORDS.has(name.toLowerCase()) && (!ENGLISH_PLACES.has(name) || (isPlain && name === last)),
  );
  return [words.map((word) => word.text).join(" "), ...sure];
}

/** Labels that a place stands behind: "Where: Reus". */
const WHERE = /^(?:where|location|located|city|town|seat|headquarters|hq|address|place|region|country|province)$/u;

/** Behind a preposition, or as a dateline in capitals; a cell "Cyberview, Malaysia" may name a firm. */
function isPlaced(tokens: readonly Token[], from: number): boolean {
  const [word, before] = [tokens[from], tokens[from - 1]];
  if (word === undefined) return false;
  return (
    /^(?:in|at|from|of|near|to|outside|and|around|into|,|\()$/u.test(before?.lower ?? "") ||
    word.text === word.text.toUpperCase()
  );
}

/** "in Kuusamo", "the town of Reus"; not "invested in Zorvax". */
function isPlaceBySetting(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (to - from > 3 || /^\p{Lu}{2,}$/u.test(tokens[from]?.text ?? "") || isCoined(tokens[from])) return false;
  const before = tokens[from - 1]?.lower ?? "";
  const verb = tokens[from - 2]?.lower ?? "";
  if (LAST_HEADS.has(tokens[to - 1]?.lower ?? "") || tokens[to - 1]?.possessive === true) return false;
  if (/^[:|]$/u.test(before) && WHERE.test(verb) && !tokens.slice(0, from - 2).some(({ text }) => /\p{L}/u.test(text)))
    return true;
  const behind = tokens.slice(to, to + 3);
  if (behind[0]?.text === "-" && /^(?:based|headquartered)$/u.test(behind[1]?.lower ?? "")) return to - from < 3;
  if (isRegion(tokens, { from, to })) return true;
  if (
    behind[0]?.text === "," &&
    behind[1] !== undefined &&
    ENGLISH_PLACES.has(behind[1].text) &&
    behind[2]?.lower !== "and" &&
    isPlaced(tokens, from)
  )
    return to - from < 4;
  if (behind[0]?.text === "," && STATES.has(behind[1]?.lower ?? "") && behind[1]?.capital === true)
    return to - from < 4;
  if (before === "at")
    return (
      /^(stands|lies|sits|located|situated|stand|lie|cluster|park|site|campus|plant|headquarters|fab|factory|office|station|works|mine|port|branch|base|annex|annexe|building|mill|farm|workshop|warehouse|depot|yard|facility|laboratory|lab|greenhouse|shipyard|refinery|brewery|hall)$/u.test(
        verb,
      ) && to - from === 1
    );
  if (before === "for" && /^(left|moved|leave|leaves|bound)$/u.test(verb)) return to - from === 1;
  if (before === "of" && /^(ltd|limited|inc|co|gmbh|plc|llc|ag|bv|oy|ab)$/u.test(verb)) return true;
  if (before === "of")
    return /^(town|city|village|district|county|province|suburb|region|island|outskirts|capital|port|mayor|residents|governor|bishop|archbishop|streets)$/u.test(
      verb,
    );
  if (before === "the" && /^(?:in|near|of|from)$/u.test(verb))
    return /^(?:district|neighbou?rhood|suburb|province|county|borough|state|prefecture|governorate)$/u.test(
      behind[0]?.lower ?? "",
    );
  if (before === "in" && isInvested(tokens, from - 1)) return false;
  return (
    /^(in|near|outside)$/u.test(before) &&
    !/^(invest\w*|stake|stakes|shares?|interest|holding|confidence|partner\w*|cent|%)$/u.test(verb)
  );
}

/** "in the Eastern Cape". */
function isRegion(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const [preposition, article, side] = tokens.slice(Math.max(0, from - 2), from + 1).map(({ lower }) => lower);
  if (to - from !== 2 || article !== "the" || !/^(?:in|of|from|across|throughout)$/u.test(preposition ?? ""))
    return false;
  return /^(?:eastern|western|northern|southern|upper|lower)$/u.test(side ?? "");
}

/** "made its first investment last week, in Ternos": earlier in the clause. */
function isInvested(tokens: readonly Token[], to: number): boolean {
  const clause = tokens.slice(Math.max(0, to - 6), to).map(({ lower }) => lower);
  return clause
    .slice(clause.lastIndexOf(".") + 1)
    .some((word) => /^(?:invest(?:ed|s|ing|ments?)?|stakes?)$/u.test(word));
}

/** GeneTern, TernHUB: towns have no capital within, but for McHenry and DeKalb. */
function isCoined(token: Token | undefined): boolean {
  return /\p{Ll}\p{Lu}/u.test(token?.text ?? "") && !/^(?:Mc|Mac|De|La|Le|Du|Van|O)\p{Lu}/u.test(token?.text ?? "");
}

/** "Delta Robotics of Reus": a name that tells its kind, and where it is from. */
function isBehindNameOf(tokens: readonly Token[], before: Phrase | undefined, { from, to }: Phrase): boolean {
  if (before?.to !== from - 1 || to - from !== 1 || tokens[from - 1]?.lower !== "of") return false;
  return labelOf(tokens, before).by === "head" && !isPerson(tokens, before);
}
