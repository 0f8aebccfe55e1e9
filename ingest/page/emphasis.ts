/** Marks that set words apart in plain text, as in *Name*, **Name** and _Name_: no part of any name. */

import type { JoinedText } from "#graph/schema";

const EMPHASIS =
  /(?<![\w*\\])(?<open>\*{1,3}|_{1,3})(?=[^\s*_])(?<words>[^*_\n]{1,120}?)(?<=[^\s\\])(?<close>\k<open>)(?![\w*])/dgu;

/** The text without its marks; every character still knows its place. */
export function withoutEmphasis({ text, at }: JoinedText): JoinedText {
  if (!/[*_]/u.test(text)) return { text, at };
  const marks = [...text.matchAll(EMPHASIS)].flatMap(({ indices }) => [
    indices?.groups?.["open"] ?? [0, 0],
    indices?.groups?.["close"] ?? [0, 0],
  ]);
  const ends = [0, ...marks.map(([, end]) => end)];
  const kept = ends.map((end, index) => [end, marks[index]?.[0] ?? text.length] as const);
  return {
    text: kept.map(([start, end]) => text.slice(start, end)).join(""),
    at: kept.flatMap(([start, end]) => at.slice(start, end)),
  };
}
