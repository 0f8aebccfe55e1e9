/** What stands over a list or a table says what its entries are: "Who is here", "Partner | Since", "It has three tenants:". */

import { A } from "./english-naming.ts";
import { type Line, LineBuilder, rewrite } from "./line.ts";

/** The noun with which a sentence leads to a list. */
const LED =
  /\b(?<noun>tenants|residents|occupiers|occupants|newcomers|arrivals|members|newcomers|partners|sister parks|investors|shareholders|owners|backers)(?: (?:so far|today|now|at present|on site|in residence|this year|in \d{4}))?[.:]$/iu;
/** More of it is no label. */
const LONGEST = 40;

/** What a heading or the head of a table's first column calls what is below. */
export function toHeading(text: string): string {
  const words = (text.split("|")[0] ?? "").replace(/[\s:.*#_-]+$/u, "").trim();
  return words.length <= LONGEST && !/[,;:?()]/u.test(words) ? words : "";
}

/** What the sentence before a list calls its items. */
export function toLead(text: string): string {
  return LED.exec(text)?.groups?.["noun"] ?? "";
}

const OPENS = new RegExp(`^[│ -]{0,4}(?:the )?(?:[a-z-]{2,16} ){0,3}${A}`, "u");

/** The entry with its heading before it; nothing where it does not open with a name. */
export function underHeading(line: Line, heading: string): Line | undefined {
  if (heading === "" || !OPENS.test(line.text)) return undefined;
  const builder = new LineBuilder(line.sentence, line.slots);
  builder.addText(`${heading}: `, line.from[0] ?? 0, line.from[0] ?? 0);
  builder.addPart(line, 0, line.text.length);
  return rewrite(builder.build(), /[ .]*(?:│[ .]*)+$| ?│ ?/gu, (match, { text }) =>
    match.index + match[0].length === text.length ? [] : [{ text: ", " }],
  );
}
