/** Two countries or cities in one character each: 中以, 中英. */

import type { SentenceView, Word } from "./sentence-view.ts";

const COUNTRY_LETTERS =
  "中英美法德日俄以韩新意加澳印巴泰葡荷瑞比丹芬挪奥波匈捷希土沙阿卡蒙哈白乌马老柬越缅菲欧非亚葡西东南";

/** 中以, 中英, 德绵: two places in one character each; told by the country letters beside 中. */
export function isHalfOfPair(view: SentenceView, word: Word): boolean {
  const before = view.key.charAt(word.start - 1);
  const after = view.key.charAt(word.end);
  if (word.text === "中" && COUNTRY_LETTERS.includes(before) && view.starts.has(word.start - 1)) return true;
  if (word.text === "中") return COUNTRY_LETTERS.includes(after) && view.starts.has(word.end + 1);
  return COUNTRY_LETTERS.includes(word.text) && (before === "中" || after === "中");
}
