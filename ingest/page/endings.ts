/** How a line or a paragraph ends: with its sentence, with a mark that closes it, or in the middle of one. */

const SENTENCE_END = /[。！？!?.][”’」』）)】》"'*_]{0,4}$/u;
/** （冯津生） behind the last full stop. */
const REMARK_AFTER_END = /[。！？.][”’」』"]?\s?[（(〔【][^（）()]{1,40}[）)〕】]$/u;
const CLOSED = /(?:[:：～~】》\]]|(?:摄|攝|供图|供圖|制图|讯|訊)[）)]?)[*_]{0,3}$/u;
const TAIL = 12;

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-TAIL)) || REMARK_AFTER_END.test(text.slice(-50));
}

/** Whether nothing is missing at the end: a sentence's end, a colon, a closing bracket, a photographer's credit. */
export function isClosed(text: string): boolean {
  return endsSentence(text) || CLOSED.test(text.slice(-TAIL));
}

const OPEN_END = /[,，、（(《“「—–-]$|[\s](?:the|a|an|of|and|or|to|in|on|at|by|with|for|from|as|its|their)$/iu;

/** Whether the last word or mark asks for more. */
export function asksForMore(text: string): boolean {
  return OPEN_END.test(text.slice(-TAIL));
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["（", "）"],
  ["(", ")"],
  ["“", "”"],
  ["「", "」"],
  ["《", "》"],
  ["【", "】"],
  ["[", "]"],
];

/** Whether the last bracket or quotation mark to be opened is still open. */
export function isUnbalanced(text: string): boolean {
  return PAIRS.some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close));
}

const CANNOT_START =
  /^(?:[\p{Ll}，。；、）」』”》：？！%％,.;)]|[的了着们們等及](?!.{0,3}[：:])|\p{Script=Han}{1,2}[。！？]$)/u;

/** Whether no paragraph starts like this: it goes on with the one before. */
export function cannotStart(text: string): boolean {
  return CANNOT_START.test(text);
}
