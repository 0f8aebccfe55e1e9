/** Breaks a long name into two lines where a reader would: between words, after 的, a dash or a space, never before a closing bracket. */

/** The lines of a label, one or two. */
export type LabelForm = readonly [string] | readonly [string, string];

type WidthOf = (text: string) => number;

/** Up to the first a name is never broken; up to the second it stands on one line; up to the third, it may do so where two lines find no room. */
const SHORT = 80;
const COMFORTABLE = 112;
const AT_MOST = 176;

const words = new Intl.Segmenter("zh", { granularity: "word" });

const NO_START = /^[\s)）\]】}》〉」』”’、，。,.;；:：!！?？·—–\-&/]/u;
const NO_END = /[(（[【{《〈「『“‘&/]$/u;
const JOINED = /[\p{Script=Latin}\d][\p{Script=Latin}\d.'’&+-]*$/u;
/** After these a reader pauses. */
const STRONG_END = /[的\s—–·)）」》】]$/u;
/** In the middle of something in brackets or quotation marks. */
const UNCLOSED = /[(（[【《〈「『“‘][^)）\]】》〉」』”’]*$/u;
/** A place or a body is named in full here. */
const NAME_END =
  /(?:国家|国际|[省市区州县园]|大学|学院|集团|中心|公司|研究院|委员会|创新|科技|科学|技术|产业|投资|发展)$/u;

/** The ways to write a name, the best one first. */
export function toLabelForms(name: string, widthOf: WidthOf): readonly [LabelForm, ...LabelForm[]] {
  const text = name.replace(/\s+/gu, " ").trim();
  const width = widthOf(text);
  const broken = width > SHORT ? breakName(text, widthOf) : undefined;
  if (broken === undefined) return [[shorten(text, widthOf)]];
  const [head, tail] = broken.every((line) => widthOf(line) <= AT_MOST) ? broken : fillFirstLine(text, widthOf);
  const two: LabelForm = [shorten(head, widthOf), shorten(tail, widthOf)];
  if (width <= COMFORTABLE) return [[text], two];
  return width <= AT_MOST ? [two, [text]] : [two];
}

/** The best two lines, or undefined where the name has no place to break. */
export function breakName(text: string, widthOf: WidthOf): readonly [string, string] | undefined {
  const whole = widthOf(text);
  const candidates = toBreaks(text).map((at) => {
    const [head, tail] = [text.slice(0, at), text.slice(at)];
    const lines: [string, string] = [head.trimEnd(), tail.trimStart()];
    return { lines, cost: Math.max(widthOf(lines[0]), widthOf(lines[1])) / whole + toPrice(head, tail) };
  });
  return candidates.sort((a, b) => a.cost - b.cost)[0]?.lines;
}

/** As much as fits on the first line, so that only the second is cut short. */
function fillFirstLine(text: string, widthOf: WidthOf): readonly [string, string] {
  const breaks = toBreaks(text);
  const at = breaks.findLast((place) => widthOf(text.slice(0, place).trimEnd()) <= AT_MOST) ?? breaks[0];
  return [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
}

/** In parts of the name's width: how much more uneven the lines may be for a better place to break. */
function toPrice(head: string, tail: string): number {
  if (UNCLOSED.test(head)) return 0.2;
  if (STRONG_END.test(head) || isLatin(head.slice(-1)) !== isLatin(tail.charAt(0))) return -0.14;
  return NAME_END.test(head) ? -0.1 : 0;
}

const isLatin = (character: string): boolean => /[\p{Script=Latin}\d]/u.test(character);

function toBreaks(text: string): readonly number[] {
  return [...words.segment(text)].map((word) => word.index).filter((at) => at > 0 && isBreak(text, at));
}

function isBreak(text: string, at: number): boolean {
  const [head, tail] = [text.slice(0, at), text.slice(at)];
  if (NO_START.test(tail) || NO_END.test(head.trimEnd())) return false;
  return !(JOINED.test(head) && JOINED.test(tail.charAt(0)));
}

/** What is too long even for its line ends in an ellipsis; the whole name stands in the list. */
function shorten(line: string, widthOf: WidthOf): string {
  if (widthOf(line) <= AT_MOST) return line;
  const characters = Array.from(line);
  while (characters.length > 1 && widthOf(`${characters.join("")}…`) > AT_MOST) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
