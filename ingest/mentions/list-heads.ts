/** What the words behind a list of names call its members: A、B等20家企业. */

import type { NodeLabel } from "#graph/schema";
import { LIST_HEADS } from "../lexicon/chinese-words.ts";
import type { SentenceView } from "./sentence-view.ts";

export function labelBehind(view: SentenceView, end: number): NodeLabel | undefined {
  const behind =
    /^(?:…*)等?(?:约|近|超)?(?:[\d一二三四五六七八九十百千多余几两数]*(?:家|所|个|座)?)?(?:国内外|国内|国际|海外|知名|大型|中外|世界级|世界|全球|本地|园区|沈阳|头部|优质|重点)*/u.exec(
      view.key.slice(end, end + 24),
    );
  const rest = view.key.slice(end + (behind?.[0].length ?? 0), end + 30);
  if ((behind?.[0].length ?? 0) === 0) return undefined;
  if (/[\d一二三四五六七八九十百余多几]家/u.test(behind?.[0] ?? ""))
    return LIST_HEADS.find(([, heads]) => [...heads].some((head) => startsNear(rest, head)))?.[0] ?? "Company";
  return LIST_HEADS.find(([, heads]) => [...heads].some((head) => startsNear(rest, head)))?.[0];
}

/** Whether a head stands at the front, or behind one short word: 孵化企业, 跨国公司. */
function startsNear(rest: string, head: string): boolean {
  const place = rest.indexOf(head);
  return (
    place >= 0 &&
    place <= 4 &&
    /^\p{Script=Han}*$/u.test(rest.slice(0, place)) &&
    !/[的在与和]/u.test(rest.slice(0, place))
  );
}
