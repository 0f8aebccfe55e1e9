/** Sentences that go through tenants one by one: "Eight firms have got their keys. They are …", "The biggest is …". */

import { A } from "./english-naming.ts";
import { type Line, LineBuilder } from "./line.ts";

/** What is said of several, who are named in what follows. */
const TENANTS =
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|our|its|the|new|other|first|more|which|who are|\d+) )(?:[a-z-]+ ){0,2}(?:tenants|residents|occupiers|occupants|newcomers|arrivals|lodgers)\b/iu;
const FIRMS =
  /\b(?:firms|companies|start-ups|startups|businesses|laboratories|names)\b.*\b(?:here|on site|moved in|move in|settled|leases?|keys?|under (?:our|one|its) roof|in (?:our|the) (?:building|park|house)s?)\b|\b(?:keys?|leases?)\b.*\b(?:firms|companies|start-ups)\b/iu;
const OTHERS = /\b(?:former|past|previous|departed|potential|left|gone|lost)\b/iu;

const ONE_OF_THEM = /\b(?:[a-z]+th|first|second|third|newest|latest|anchor) tenant\b/iu;

export const SPEAKS_OF_TENANTS = {
  test: (text: string) => (TENANTS.test(text) || FIRMS.test(text) || ONE_OF_THEM.test(text)) && !OTHERS.test(text),
};

/** How a sentence begins that names some of those who were spoken of. */
const OPENS =
  /^(?:They (?:are|include|range from|were)|These (?:are|include)|The (?:others?|first|second|third|fourth|fifth|last|latest|newest|oldest|biggest|largest|smallest|best-known|one everybody [a-z ]{3,30})(?: (?:is|are|was|were)\b|,|(?= [^a-z]))|Among them (?:is|are|were)|One (?:is|of them is)|Another(?: is\b|,| one,)|First (?:came|was)|Then there (?:is|are)|Others (?:are|include)|Next (?:came|is))/u;
const ITEMS = new RegExp(
  `(?<items>${A}(?:(?:,? and,?|,)(?: from [a-z]+,| since [a-z]+,)? (?:the |a |an )?(?:[\\p{L}-]+ ){0,4}${A}){0,9})`,
  "du",
);
const OVER =
  /\b(?:left|gone|closed|not|no longer|bankrupt|withdrew|pulled out|will|would|due|expected|arrives?|to (?:follow|come))\b/u;

export function goesThrough(text: string): boolean {
  return OPENS.test(text);
}

/** Those named, as a row under a label; nothing where the sentence takes it back or puts it off. */
export function toTenantRow(line: Line): Line | undefined {
  const opening = OVER.test(line.text) ? undefined : OPENS.exec(line.text)?.[0];
  const items = opening === undefined ? undefined : ITEMS.exec(line.text)?.indices?.groups?.["items"];
  if (opening === undefined || items === undefined) return undefined;
  const builder = new LineBuilder(line.sentence, line.slots);
  builder.addText("tenants: ", line.from[0] ?? 0, line.to[opening.length - 1] ?? 0);
  builder.addPart(line, ...items);
  return builder.build();
}
