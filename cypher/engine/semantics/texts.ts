/** Texts as the language sees them: sequences of code points, ordered by code point. */

/** Below 0 when `left` comes first. UTF-16 units alone would put 🚀 before ～. */
export function compareTexts(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const difference = orderOf(left.charCodeAt(index)) - orderOf(right.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Surrogates stand for code points above all others, so they are moved behind the units above them. */
function orderOf(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

const SURROGATE = /[\ud800-\udfff]/;

/** The code points of a text, each as a text of its own. */
export function codePoints(text: string): readonly string[] {
  return SURROGATE.test(text) ? [...text] : text.split("");
}

export function countCodePoints(text: string): number {
  return SURROGATE.test(text) ? [...text].length : text.length;
}
