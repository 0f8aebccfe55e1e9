/** Names with nothing of their own but what stands beside them: 荷兰的食品谷, 合办的绿色溶剂实验室. */

import { SITE_FIELDS } from "../lexicon/chinese-words.ts";
import type { FoundEnding } from "./found-endings.ts";
import { isPlace } from "./known-places.ts";
import type { Piece } from "./name-piece.ts";
import { lengthOf } from "./named-by.ts";
import type { SentenceView } from "./sentence-view.ts";

export function isNamedBeside(view: SentenceView, pieces: readonly Piece[], { ending }: FoundEnding): boolean {
  const start = pieces[0]?.start ?? 0;
  if (/^(?:谷|绿洲)$/u.test(ending.text)) return isDevoted(pieces) && isOfPlace(view, start);
  if (ending.label === "Park" && ending.text.length > 2)
    return isDevoted(pieces) && lengthOf(pieces) > 1 && isInPark(view, start);
  return ending.label === "Institute" && lengthOf(pieces) >= 4 && FOUNDED.test(view.key.slice(0, start));
}

const FOUNDED = /(?:合办|合建|共建|共同建设|联合建设|联合组建|共同组建)的$/u;

function isDevoted(pieces: readonly Piece[]): boolean {
  return pieces.every(({ text }) => text.length > 1 && SITE_FIELDS.has(text));
}

/** Such a word for a site is a figure of speech, and a place's own one is a name. */
function isOfPlace(view: SentenceView, start: number): boolean {
  if (!view.key.startsWith("的", start - 1)) return false;
  const owner = view.ends.get(start - 1);
  return owner !== undefined && isPlace(owner.text);
}

const OF_PARK = /(?:高新区|经开区|开发区|园区|本区|该区|新区|科学城|科技城|示范区|自贸区)的$/u;

/** 柳溪高新区的人工智能产业园: a part of a park has what it is devoted to for a name. */
function isInPark(view: SentenceView, start: number): boolean {
  return OF_PARK.test(view.key.slice(Math.max(0, start - 5), start));
}
