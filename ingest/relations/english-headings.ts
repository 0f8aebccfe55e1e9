/** What stands over a list or a table says what its entries are: "Who is here", "Partner | Since", "It has three tenants:". */

import { goesThrough, SPEAKS_OF_TENANTS, toTenantRow } from "./english-enumerations.ts";
import { A } from "./english-naming.ts";
import { type Line, LineBuilder, rewrite } from "./line.ts";

/** The noun with which a sentence leads to a list. */
const LED =
  /\b(?<noun>tenants|residents|occupiers|occupants|newcomers|arrivals|members|newcomers|partners|sister parks|investors|shareholders|owners|backers)(?: (?:so far|today|now|at present|on site|in residence|this year|in \d{4}))?(?::|(?<=\b(?:two|three|four|five|six|seven|eight|nine|ten|several|following|these|its|our|\d+) (?:[a-z-]+ ){0,2}[a-z]+(?: (?:so far|today|now|at present|on site|in residence|this year|in \d{4}))?)\.)$/iu;
/** More of it is no label. */
const LONGEST = 40;

/** What a heading or the head of a table's first column calls what is below. */
export function toHeading(text: string): string {
  const words = (text.split("|")[0] ?? "").replace(/[\s:.*#_-]+$/u, "").trim();
  return words.length <= LONGEST && !/[,;:?()]/u.test(words) ? words : "";
}

/** Over what goes on to name some of those spoken of. */
const AMONG_TENANTS = "among tenants";

/** What the sentence before a list calls its items, or whom the next sentences may go through one by one. */
export function toLead(text: string, before: string): string {
  const noun = LED.exec(text)?.groups?.["noun"];
  if (noun !== undefined) return noun;
  if (before === AMONG_TENANTS && goesThrough(text)) return before;
  return SPEAKS_OF_TENANTS.test(text) ? AMONG_TENANTS : "";
}

const OPENS = new RegExp(`^[│ -]{0,4}(?:the )?(?:[a-z-]{2,16} ){0,3}${A}`, "u");

/** The entry with its heading before it; nothing where it does not open with a name. */
export function underHeading(line: Line, heading: string): Line | undefined {
  if (heading === AMONG_TENANTS) return toTenantRow(line);
  if (heading === "" || line.sentence.role === "subheading" || !OPENS.test(line.text)) return undefined;
  const builder = new LineBuilder(line.sentence, line.slots);
  builder.addText(`${heading}: `, line.from[0] ?? 0, line.to[0] ?? 0);
  builder.addPart(line, 0, line.text.length);
  return rewrite(builder.build(), /[ .]*(?:│[ .]*)+$| ?│ ?/gu, (match, { text }) =>
    match.index + match[0].length === text.length ? [] : [{ text: ", " }],
  );
}
