/** From a sentence and its mentions to a line: names become slots, and marks that only decorate are left out. */

import type { ResolvedMention, Sentence } from "../documents.ts";
import { isInCapitals } from "../mentions/recase.ts";
import { countScripts } from "../mentions/script.ts";
import { toSentenceView } from "../mentions/sentence-view.ts";
import { type Line, LineBuilder, withoutPrivate } from "./line.ts";

const QUOTES = /[“”‘’「」『』《》〈〉"*_]/u;
const DIGIT = /\d/u;
/** White space between two Chinese words parts cells or headlines; between other words it is how these are set. */
const CELLS = /^[\p{Script=Han}）」”]{2}$/u;
/** Everything that may not stay as it is: white space, dashes, quotation marks, commas, marks between clauses. */
const CHINESE_MARKS = /[\s|—–─－…“”‘’「」『』《》〈〉"*_,，;:!?()]/gu;
const ENGLISH_MARKS = /[\s|–—“”‘’「」『』《》〈〉"*_,，]/gu;

/** Full-width marks for the ones that stand between clauses. */
const WIDE: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  "(": "（",
  ")": "）",
};

/** A sentence is read as Chinese when anything but its names is written in Chinese. */
export function isChinese(sentence: Sentence, mentions: readonly ResolvedMention[]): boolean {
  const spare = mentions.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), sentence.text);
  const { han, words } = countScripts(spare);
  return han > words;
}

/**
 * The mentions that are part of no other and are known to mean something. A description right after a name
 * (甲、乙双方) stands beside it and names nobody else.
 */
export function outermost(mentions: readonly ResolvedMention[]): readonly ResolvedMention[] {
  const known = mentions.filter(({ entities }) => entities.length > 0);
  const byStart = known.toSorted((a, b) => startOf(a) - startOf(b) || b.end - a.end);
  const kept: ResolvedMention[] = [];
  for (const mention of byStart) {
    const before = kept.at(-1);
    if (startOf(mention) < (before?.end ?? 0)) continue;
    if (mention.kind === "description" && before?.end === startOf(mention)) continue;
    kept.push(mention);
  }
  return kept;
}

export function openLine(sentence: Sentence, mentions: readonly ResolvedMention[], chinese: boolean): Line {
  const builder = new LineBuilder(sentence);
  const text = withoutPrivate(toRead(sentence, chinese));
  let index = 0;
  for (const mention of mentions) {
    index = addWords(builder, text, index, startOf(mention), chinese);
    const members = mention.entities.map((entity, side) => ({ entity, mention, side }));
    builder.addSlot({ members }, "argument", startOf(mention), mention.end);
    index = mention.end;
  }
  addWords(builder, text, index, text.length, chinese);
  return builder.build();
}

/** The text as the frames know it: Chinese in simplified script, English not all in capitals. */
function toRead(sentence: Sentence, chinese: boolean): string {
  const view = toSentenceView(sentence);
  if (chinese) return view.key;
  return isInCapitals(view) ? view.text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase()) : view.text;
}

function startOf({ prefix, start }: ResolvedMention): number {
  return Math.min(prefix?.start ?? start, start);
}

function addWords(builder: LineBuilder, text: string, start: number, end: number, chinese: boolean): number {
  const marks = chinese ? CHINESE_MARKS : ENGLISH_MARKS;
  for (let index = start; index < end; ) {
    marks.lastIndex = index;
    const mark = Math.min(marks.exec(text)?.index ?? end, end);
    builder.addRun(text, index, mark);
    if (mark === end) break;
    index = chinese ? addChinese(builder, text, mark, end) : addEnglish(builder, text, mark, end);
  }
  return end;
}

function addChinese(builder: LineBuilder, text: string, index: number, end: number): number {
  const character = text.charAt(index);
  if (/[\s|]/u.test(character)) {
    const next = endOf(text, index, end, /[\s|]/u);
    const between = `${text.charAt(index - 1)}${text.charAt(next)}`;
    if (next - index > 1 || character === "|" || CELLS.test(between)) builder.addText("│", index, next);
    return next;
  }
  if (/[—–─－…]/u.test(character)) {
    const next = endOf(text, index, end, /[—–─－…]/u);
    builder.addText(character === "…" ? "、" : "—", index, next);
    return next;
  }
  if (QUOTES.test(character) || isInNumber(text, index)) return index + 1;
  builder.addText(WIDE[character] ?? character, index, index + 1);
  return index + 1;
}

function addEnglish(builder: LineBuilder, text: string, index: number, end: number): number {
  const character = text.charAt(index);
  if (/[\s\u00a0]/u.test(character)) {
    const next = endOf(text, index, end, /[\s\u00a0]/u);
    builder.addText(" ", index, next);
    return next;
  }
  if (character === "’") builder.addText("'", index, index + 1);
  else if (/[–—]/u.test(character)) builder.addText("—", index, index + 1);
  else if (!QUOTES.test(character) && !isInNumber(text, index)) {
    builder.addText(character === "|" ? "│" : character, index, index + 1);
  }
  return index + 1;
}

function endOf(text: string, start: number, limit: number, pattern: RegExp): number {
  let end = start;
  while (end < limit && pattern.test(text.charAt(end))) end++;
  return end;
}

/** The comma of 3,000 parts no clauses. */
function isInNumber(text: string, index: number): boolean {
  return (
    /[,，]/u.test(text.charAt(index)) &&
    DIGIT.test(text.charAt(index - 1)) &&
    /^\d{3}/u.test(text.slice(index + 1, index + 4))
  );
}
