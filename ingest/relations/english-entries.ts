/** Entries of an English chronicle, "2015 Admitted to X.", "Agreement with Y.": they leave out whom the chronicle is about. */

import { englishLexicon } from "./english-script.ts";
import { SLOT } from "./line.ts";

const DATE = "\\(?(?:\\d{1,2} )?(?:[A-Z][a-z]{2,8}\\.? )?(?:\\d{1,2}, )?\\d{4}\\)?|[A-Z][a-z]{2,8}(?=:)";
const ACTS = ["sign", "cooperate", "found", "founded", "invest", "give", "raise", "open", "host", "join"];
const OTHERS =
  "applied acceded subscribed admitted accepted elected voted chosen leaves becomes became gets gains loses starts acquires puts holds has";
/** "Funds for the park": as often a thing as a deed. */
const THINGS =
  /^(?:funds|backs|links|works|partners|places|grants|awards|houses|leases|allies|twins|controls|finances|has)$/u;
const VERBS = [...ACTS.flatMap((name) => englishLexicon.classes.get(name) ?? []), ...OTHERS.split(" ")].filter(
  (word) => /^[a-z-]+(?:s|ed|t|ke)(?: [a-z]+)?$/u.test(word) && !THINGS.test(word),
);
/** "Signatory of X (2019)". */
const ROLES =
  "(?:founding |full |associate |founder )?member of|signatory (?:of|to)|co-founder of|tenant (?:of|at|in)|resident (?:of|at|in)|shareholder (?:of|in)";
const PAPERS =
  "agreement|accord|memorandum|mou|contract|pact|partnership|cooperation|sisterhood|friendship|alliance|link|joint (?:venture|laboratory|lab|centre|center|programme|program)";
const WHERE = "with|to|into|by|as|for|in|over|from|up|a|an|the|its|one|two|three";
const ENTRY = new RegExp(
  `^(?:(?:${DATE})[ ,:—–-]*)?(?:${upper("also|then|later|again|jointly|formally|officially")} )?` +
    `(?:${upper(VERBS.join("|"))} (?:[a-z]+ )?(?=(?:${WHERE}|co-[a-z]+)\\b|[\\p{Lu}${SLOT.any}])|(?:${upper("first|second|new|another|formal")} )?${upper(PAPERS)} (?:with|between) |${upper(ROLES)} (?:the )?[\\p{Lu}${SLOT.any}])`,
  "u",
);
/** "Founded in 1998, it makes sensors" says whom it is about further on. */
const LATER = /^[^,.:;]{2,90}, (?:it|they|the|its|their|this|that|a|an|the)\b|^[^,.:;]{2,90}, [\p{Lu}\uE000-\uEFFF]/u;

export function isElliptic(text: string): boolean {
  return ENTRY.test(text) && !LATER.test(text);
}

/** The words, also with a capital. */
function upper(words: string): string {
  const all = words.split("|");
  return `(?:${[...all, ...all.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("|")})`;
}
