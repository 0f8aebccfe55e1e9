/** What the words behind a list of names call its members: A、B等20家企业. */

import type { NodeLabel } from "#graph/schema";
import { LIST_HEADS } from "../lexicon/chinese-words.ts";
import type { SentenceView } from "./sentence-view.ts";

export function labelBehind(view: SentenceView, end: number): NodeLabel | undefined {
  const { told, rest } = readBehind(view, end);
  return told === "" ? undefined : headOf(rest);
}

/** A、B、C三家: a count that goes with firms, and with others too. */
export function isCountedBehind(view: SentenceView, end: number): boolean {
  return COUNTED.test(readBehind(view, end).told);
}

const COUNTED = /[\d一二两三四五六七八九十百余多几]家/u;

function headOf(rest: string): NodeLabel | undefined {
  return LIST_HEADS.find(([, heads]) => [...heads].some((head) => startsNear(rest, head)))?.[0];
}

/** What stands between a list and its head, and the text from there. */
function readBehind(view: SentenceView, end: number): { readonly told: string; readonly rest: string } {
  const behind =
    /^(?:…*)等?(?:约|近|超)?(?:[\d一二三四五六七八九十百千多余几两数]*(?:家|所|个|座)?)?(?:国内外|国内|国际|海外|知名|大型|中外|世界级|世界|全球|本地|园区|沈阳|头部|优质|重点)*/u.exec(
      view.key.slice(end, end + 24),
    );
  const told = behind?.[0] ?? "";
  return { told, rest: view.key.slice(end + told.length, end + 30) };
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
