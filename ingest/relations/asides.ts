/** Brackets after a name: they say something of it and are read by themselves, so that the sentence goes on unbroken. */

import { kindAt, type Line, LineBuilder, slotAt } from "./line.ts";

/** Stands where an aside begins, after the name that it speaks of. */
export const ASIDE_MARK = "（";

const BRACKETS = /(?<=[\uE000-\uE3FF] ?)[（(](?<aside>[^（）()]{1,80})[）)]/gu;

export interface WithoutAsides {
  readonly line: Line;
  readonly asides: readonly Line[];
}

export function cutAsides(line: Line): WithoutAsides {
  const brackets = [...line.text.matchAll(BRACKETS)];
  if (brackets.length === 0) return { line, asides: [] };
  const asides: Line[] = [];
  const rest = new LineBuilder(line.sentence, line.slots);
  let done = 0;
  for (const match of brackets) {
    const end = match.index + match[0].length;
    const aside = toAside(line, match.index, end);
    if (aside !== undefined) asides.push(aside);
    rest.addPart(line, done, line.text.charAt(match.index - 1) === " " ? match.index - 1 : match.index);
    done = end;
  }
  rest.addPart(line, done, line.text.length);
  return { line: rest.build(), asides };
}

/** Another spelling of the same name is nothing to read. */
function toAside(line: Line, start: number, end: number): Line | undefined {
  const owner = slotAt(line, line.text.charAt(start - 1) === " " ? start - 2 : start - 1);
  if (owner === undefined) return undefined;
  const same = new Set(owner.members.map(({ entity }) => entity));
  const others = Array.from({ length: end - start }, (_, offset) => start + offset).filter(
    (index) =>
      kindAt(line, index) !== undefined && slotAt(line, index)?.members.some(({ entity }) => !same.has(entity)),
  );
  if (others.length === 0) return undefined;
  const builder = new LineBuilder(line.sentence, line.slots);
  builder.addSlot(owner, "implicit", line.from[start] ?? 0, line.from[start] ?? 0);
  builder.addText(ASIDE_MARK, line.from[start] ?? 0, line.to[start] ?? 0);
  builder.addPart(line, start + 1, end - 1);
  return builder.build();
}
