/** Where the endings of Chinese names stand in a sentence. */

import { ENDINGS, type Ending } from "../lexicon/chinese-endings.ts";
import { isPlace } from "./known-places.ts";
import { type Found, PhraseIndex } from "./phrase-index.ts";
import { type SentenceView, type Word, wordCutAt } from "./sentence-view.ts";

export interface FoundEnding {
  readonly ending: Ending;
  readonly start: number;
  readonly end: number;
}

const index = new PhraseIndex(ENDINGS);

/** The longest ending at each place, less those inside a longer one that ends where they do. */
export function findEndings(view: SentenceView): readonly FoundEnding[] {
  const found: FoundEnding[] = [];
  for (const { start, end, value } of index.findAll(view.key, (hit) => fittingAt(view, hit) !== undefined)) {
    const ending = fittingAt(view, { start, value });
    const last = found.at(-1);
    const inside = last !== undefined && start < last.end && end <= last.end;
    if (ending !== undefined && !inside) found.push({ ending, start, end });
  }
  return found;
}

type Hit = Pick<Found<readonly Ending[]>, "start" | "value">;

function fittingAt(view: SentenceView, { start, value }: Hit): Ending | undefined {
  return start === 0 ? undefined : value.find((ending) => mayEndHere(view, start, ending));
}

/** A short ending that cuts a word in two is none: 署 in 签署, 学会 in 科学会堂. */
function mayEndHere(view: SentenceView, start: number, { text, notBefore, needs }: Ending): boolean {
  const end = start + text.length;
  if (notBefore.some((word) => view.key.startsWith(word, end)) && !isOwner(view, start, end)) return false;
  if (needs === "coined" || needs === "strange") return view.starts.has(start) && view.ends.has(end);
  if (text.length > 2) return true;
  const cutAtStart = wordCutAt(view, start);
  if (cutAtStart !== undefined && isPlace(cutAtStart.text)) return false;
  const cutAtEnd = wordCutAt(view, end);
  if (cutAtEnd !== undefined && !goesOnFreely(cutAtEnd, end)) return false;
  return cutAtStart === undefined || isEndOfWord(cutAtStart, end, text);
}

/** 台湾糖业公司的…: behind a name of its own, 公司的 is that firm's. */
function isOwner(view: SentenceView, start: number, end: number): boolean {
  const word = view.ends.get(start);
  return view.key.slice(start, end + 1) === "公司的" && word !== undefined && word.text.length > 3 && word.tag === "nt";
}

/** 高新区内, 协会会长, 大学校长: words that the dictionary has as one. */
function goesOnFreely({ text, end }: Word, place: number): boolean {
  return /^(?:[内外里]|校长|院长|校方|会长|会员|会籍|主席|理事长|秘书长)$/u.test(
    text.slice(text.length - (end - place)),
  );
}

/** 经发局 is one word that ends in 局; 布局 is one too, but no office. */
function isEndOfWord(word: Word, end: number, ending: string): boolean {
  return word.end === end && (ending.length > 1 ? !/^[vd]/u.test(word.tag) : /^(j|nt|nz)/u.test(word.tag));
}
