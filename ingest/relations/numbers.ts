/** Numbers as news writes them: 3.5, 1,500, 八千, 五十六, two. */

const DIGITS = "零一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const ENGLISH = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** 八千 is 8000, 五十六 is 56, 二〇二三 is 2023; undefined when it is no number. */
export function parseNumber(text: string): number | undefined {
  const plain = text
    .replace(/[,，\s]/gu, "")
    .replace(/两/gu, "二")
    .replace(/〇/gu, "零");
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return Number(plain);
  const word = ENGLISH.indexOf(plain.toLowerCase());
  if (word !== -1) return word;
  if (!/^[零一二三四五六七八九十百千]+$/u.test(plain)) return undefined;
  return /[十百千]/u.test(plain)
    ? parseUnits(plain)
    : Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(""));
}

function parseUnits(text: string): number {
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit === undefined) digit = DIGITS.indexOf(character);
    else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
