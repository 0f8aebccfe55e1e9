/** English grammar: what joins names, what is said around them, what leaves a subject out. */

import { isElliptic } from "./english-entries.ts";
import { underHeading } from "./english-headings.ts";
import { coordinate } from "./english-lists.ts";
import { A, ACTING, labelsAt } from "./english-naming.ts";
import { rowsOf } from "./english-rows.ts";
import { englishLexicon, englishScript } from "./english-script.ts";
import type { Grammar } from "./grammar.ts";
import { uniteSides } from "./groups.ts";
import { type Line, rewrite, SLOT, slotAt } from "./line.ts";
import { loadModality } from "./verdict.ts";

const TITLES =
  "(?:chairman|chairwoman|chair|chief executive|chief scientist|director|managing director|executive director|president|vice-president|rector|chancellor|spokesman|spokeswoman|spokesperson|founder|professor|mayor|minister|chancellor|manager|head)";
const TITLED = new RegExp(
  `(${A})(?='s (?:[\\p{L}-]+ ){0,3}${TITLES}\\b| (?:[\\p{L}-]+ ){0,2}${TITLES}\\b)|(?<=\\b(?<!\\b(?:a|endowed|new) )${TITLES} (?:of|at) )(${A})`,
  "giu",
);
/** "The director of X signs": X does. */
const EMPLOYED = new RegExp(
  `(?<![\\p{L}-])(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[a-z-]{2,14} ){0,2}${TITLES} (?:of|at) (?:the )?[${SLOT.titled}](?= (?:and|signed|signs|shook|put|puts|has|have|will|agreed|met) )`,
  "gu",
);
const ASIDE = new RegExp(`(?<=\\b(?:in|at|on|near|outside|from|to|into|onto|inside|within|across) )(${A})`, "giu");

/** A country, a city that only owns what is spoken of: "China's exports". */
const OWNING = new RegExp(`(${A})(?='s )`, "gu");

/** Its tenants: the tenants of whom the clause is about. */
const POSSESSIVE = /(?<=^|[,;:—.] |\band )(?:its|their)(?= )/giu;

const label = (named: Line): Line => {
  const line = rewrite(named, POSSESSIVE, () => [{ text: "'s" }]);
  const titled = rewrite(line, TITLED, (match, current) => asKind(match, current, "titled"));
  const employed = rewrite(titled, EMPLOYED, (match, current) => {
    const slot = slotAt(current, match.index + match[0].length - 1);
    return slot === undefined ? undefined : [{ slot, kind: "titled" }];
  });
  const owned = rewrite(employed, OWNING, (match, current) =>
    labelsAt(current, match).every((label) => label === "Place") ? asKind(match, current, "adjunct") : undefined,
  );
  return rewrite(owned, ASIDE, (match, current) => asKind(match, current, "adjunct"));
};

function asKind(match: RegExpExecArray, line: Line, kind: "titled" | "adjunct") {
  const slot = slotAt(line, match.index);
  return slot === undefined ? undefined : ([{ slot, kind }] as const);
}

const ACTOR = `${SLOT.argument}${SLOT.implicit}${SLOT.titled}`;
const UNITED = new RegExp(
  `(?<left>[${ACTOR}]),? (?:together with|along with|jointly with|alongside|in partnership with|in cooperation with|in collaboration with) (?:[a-z-]+ ){0,2}(?<right>[${SLOT.argument}${SLOT.titled}])`,
  "giu",
);

const unite = (line: Line): Line =>
  rewrite(line, UNITED, (match, current) => {
    const left = slotAt(current, match.index);
    const right = slotAt(current, match.index + match[0].length - 1);
    return left === undefined || right === undefined
      ? undefined
      : [{ slot: uniteSides(left, right), kind: "argument" }];
  });

const DEPENDS =
  /\b(?:by|with|of|for|than|whose|to|in|at|on|from|into|as|was|is|are|were|has|have|had|includes?|including)(?: the| a| an| its)? ?$/iu;

/** What shows that "and" goes on with the same subject, not with another noun. */
const VERBISH =
  "(?:has|have|had|is|was|are|were|will|would|also|now|then|later|plans|holds|owns|runs|hosts|houses|took|set|put|built|made|gave|paid|bought|sold|opened|chose|went|became|came|left|won|got|grew|met|began|kept|led|lost|spent|belongs|works|counts|shares|[a-z]{3,}ed)";

const AUXILIARY =
  "is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|does|did|says|said|alongside|besides";
const FINITE = new RegExp(`\\b(?:${AUXILIARY}|${ACTING})\\b`, "iu");
/** Any other verb: "X employs", "X makes". */
const HAPPENS = /^ ?(?:[a-z]{2,}ly )?[a-z]{3,}(?:s|ed|t|w|k|d|e)\b/u;

const CARRIES_OVER =
  /^(?:'s |(?:[\w ]{0,30}\b)?(?:It|They|it|they)\b|(?:[Tt]ogether |[Jj]ointly |[Aa]long )?[Ww]ith (?:the )?[\uE000-\uE7FF],? (?:it|they)\b)/u;

export const english: Grammar = {
  language: "en",
  script: englishScript,
  lexicon: englishLexicon,
  modality: loadModality("en"),
  rows: rowsOf,
  rowsUnder: (line, heading) => {
    const headed = underHeading(line, heading);
    return headed === undefined ? [] : rowsOf(headed);
  },
  coordinate,
  label,
  unite,
  boundary: new RegExp(
    `(?:[;!?()—│]|(?<!\\d)[,:]|[,:](?!\\d))+ ?|\\.(?= )|\\b(?:and|but|while) (?=${VERBISH} )`,
    "giu",
  ),
  isSingular: (clause) =>
    !/^ ?(?:which (?:are|have|were)|who|both|all|each|together|jointly|the (?:two|three)\b)/u.test(clause),
  opens:
    /^(?:(?:Originally|Now|Currently|Jointly|Initially|First|Long|Recently) )?(?:(?:Based|Located|Situated|Headquartered|Housed|Founded|Co-founded|Established|Created|Launched|Formed|Started|Set up|Built|Backed|Funded|Supported|Financed|Owned|Led|Spun out|Spun off|Incubated|Nestled|Home to|Operating|Occupying|Part of|Once part of)\b|(?:As )?(?:An?|One of the|The) (?:[a-z-]+ ){0,3}(?:members?|subsidiary|spin-off|spin-out|spinout|unit|tenants?|partners?|residents?|joint venture)\b|(?:Under|Through|As part of) (?:an?|its|their|the) (?:[a-z-]+ ){0,4}(?:agreement|deal|partnership|memorandum|accord|pact|contract|collaboration)\b)/u,
  carriesOver: { test: (text) => CARRIES_OVER.test(text) || isElliptic(text) },
  staysWith: /^(?:It|They) /u,
  mayPrecedeSubject: (words) =>
    words.length <= 60 && !DEPENDS.test(words) && !FINITE.test(words) && !isElliptic(`${words}X`),
  isAgent: () => false,
  mayFollowSubject: (words) => FINITE.test(words) || HAPPENS.test(words),
  speaksOfAll: /^ ?(?:together|jointly|both)/iu,
  speaksOfAgent: /(?!)/u,
  presented: /(?!)/u,
  pointsBack:
    /^ ?(?:(?:in|near) (?:the )?[\uE000-\uE7FF]\W*$|which|who|whose|where|a |an |the [a-z]|one of |\w+ed by\b|(?:wholly |jointly |partly )?owned |headquartered |located |situated |founded |established |incubated |housed |known |based |now (?:an? |the |one |part |home |based |known |called |in |at |owned |housed )|home to |formerly |led |run |built |part of |itself |also |with )/u,
  hasOwn:
    /^ ?(?:and |but |while )?(?:the|this|that|these|those|another|some|several|many|most) (?!(?:two|three|pair|partners|parties|sides|former|latter)\b)(?:(?!that|which|who|where|of)[a-z'-]+ ){1,4}?(?:has|have|had|is|was|are|were|will|would|can|could) /u,
  relative: /^ ?(?:(?:in|of|to|for|from|with|under|on|at) )?(?:which|whom|whose|where)\b/u,
  presents:
    /^(?!.*\b(?:it|its|they|their|he|she|this|that)\b).*\b(?:is|are|was|were|comes?|came|goes|went|sits?|stands?|called|named|by|from)(?: from| by| to)?(?: the| an?)? ?$/iu,
  goesOn: /\b(?:and|but) $/u,
  addsOn: /(?!)/u,
  headsLast: /(?!)/u,
  turnsTo: /(?!)/u,
  afterDash: /^/u,
};
