/** Whether a decoded text reads as what it is taken for: in a wrong encoding nearly any bytes are some text. */

import { EVERYDAY_CHARACTERS } from "../lexicon/everyday-characters.ts";

const REPLACEMENT = "\ufffd";
const MOST_REPLACED = 0.001;
const FEW = 3;

/** A byte that was lost or came in by mistake does not spoil a text; more of them say that the encoding is another. */
export function isNearlyWhole(text: string): boolean {
  return countReplaced(text) <= Math.max(FEW, text.length * MOST_REPLACED);
}

const LEAST_PER_FAULT = 4;

/** Characters of several bytes come right by chance hardly ever: they must outnumber the faults by far. */
export function isUtf8(text: string): boolean {
  if (!isNearlyWhole(text)) return false;
  const faults = countReplaced(text);
  return countBeyondAscii(text) - faults >= LEAST_PER_FAULT * faults;
}

const LEAST_EVERYDAY = 0.25;
const LEAST_IN_LINE = 0.2;
const LONG_LINE = 20;
const MOST_FOREIGN = 0.05;

/** How much of what is not ASCII is everyday Chinese; 0 where a part of the text is in another encoding. */
export function chineseShare(text: string): number {
  let [all, everyday, foreign] = [0, 0, 0];
  for (const [line] of text.matchAll(/[^\n]+/gu)) {
    const [found, known] = countChinese(line);
    all += found;
    everyday += known;
    if (found >= LONG_LINE && known < found * LEAST_IN_LINE) foreign += found;
  }
  return all === 0 || foreign > all * MOST_FOREIGN ? 0 : everyday / all;
}

export function isChinese(text: string): boolean {
  return isNearlyWhole(text) && chineseShare(text) >= LEAST_EVERYDAY;
}

function countChinese(line: string): readonly [found: number, known: number] {
  let [found, known] = [0, 0];
  for (const character of line) {
    if (character <= "\u007f") continue;
    found++;
    if (EVERYDAY_CHARACTERS.has(character)) known++;
  }
  return [found, known];
}

const LEAST_ORDINARY = 0.9;
const MOST_ACCENTED = 0.25;
const LEAST_TYPESET = 0.98;
/** Letters of the languages of Western Europe, and what they set their texts with. */
const ORDINARY_LATIN = /[\u00a0¡¿«»°·©®£€§À-ÖØ-öø-ÿŒœŠšŸŽž‘’“”„–—…•™]/gu;

/** In Latin script accents stand among plain letters; Chinese in the wrong encoding is one accent after the other. */
export function isLatin(text: string): boolean {
  const accented = countBeyondAscii(text);
  if (accented > text.length * MOST_ACCENTED || /[\u0080-\u009f]|[^\0-\u007f]{4}/u.test(text)) return false;
  return (text.match(ORDINARY_LATIN)?.length ?? 0) >= accented * LEAST_ORDINARY;
}

/** What Chinese encodings set beside these: letters with tones, wide marks. */
const WIDE_MARKS = /[āēīōūǎěǐǒǔǖǘǚǜ×÷±～℃№※●→‖\u3000-\u3011\uff01-\uff5e￡￥]/gu;

/** A text that is Latin but for a Chinese name here and there, each sign beyond ASCII one that such texts have. */
export function isTypesetLatin(text: string): boolean {
  const beyond = countBeyondAscii(text);
  if (beyond > text.length * MOST_ACCENTED) return false;
  const marks = (text.match(ORDINARY_LATIN)?.length ?? 0) + (text.match(WIDE_MARKS)?.length ?? 0);
  const [, everyday] = countChinese(text);
  return marks + everyday >= beyond * LEAST_TYPESET;
}

function countReplaced(text: string): number {
  return text.split(REPLACEMENT).length - 1;
}

function countBeyondAscii(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) count++;
  return count;
}
