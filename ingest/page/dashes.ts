/** Dashes as scans, PDFs and keyboards write them, made the ones that books set: 索菲亚―安蒂波利斯 and 索菲亚--安蒂波利斯 are 索菲亚—安蒂波利斯. */

import type { JoinedText } from "#graph/schema";
import { isNameJoint } from "./name-joints.ts";

const DASH = "[-‐‑‒–—―─━－]";
const RUN = new RegExp(`\\s?${DASH}(?:\\s?${DASH})*\\s?`, "gu");
/** Drawn lines and the like, which are never anything but a dash. */
const BAR = /[―─━]/gu;
const HAN = /\p{Script=Han}/u;

/** The text with plain dashes; every character still knows its place. */
export function withPlainDashes({ text, at }: JoinedText): JoinedText {
  const parts: string[] = [];
  const places: number[] = [];
  let done = 0;
  const keep = (end: number) => {
    parts.push(text.slice(done, end));
    while (done < end) places.push(at[done++] ?? 0);
  };
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const dash = toPlain(text, run, index);
    if (dash === run) continue;
    keep(index);
    parts.push(dash);
    for (const offset of offsetsOf(dash, run)) places.push(at[index + offset] ?? 0);
    done = index + run.length;
  }
  keep(text.length);
  return { text: parts.join(""), at: places };
}

/** Where each character of a plain dash and the blanks around it stands in the run that it replaces. */
function offsetsOf(dash: string, run: string): readonly number[] {
  const first = dash.search(/\S/u);
  return Array.from({ length: dash.length }, (_, place) => {
    if (place === first) return run.search(/\S/u);
    return place < first ? place : place + run.length - dash.length;
  });
}

/** One dash where it joins a name or stood for one; else as many characters as there are. */
function toPlain(text: string, run: string, start: number): string {
  const [left, right] = [text.charAt(start - 1), text.charAt(start + run.length)];
  const isShort = run.length === 1;
  if (
    HAN.test(left) &&
    HAN.test(right) &&
    (isShort || isNameJoint(text.slice(0, start), text.slice(start + run.length)))
  )
    return "—";
  const plain = run.replace(BAR, "—");
  if (isShort || !/^\s?--+\s?$/u.test(plain)) return plain;
  return HAN.test(left) || HAN.test(right) ? plain.replaceAll("-", "—") : plain.replace(/-+/u, "—");
}
