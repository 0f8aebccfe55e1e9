/** English grammar: what joins names, what is said around them, what leaves a subject out. */

import type { NodeLabel } from "#graph/schema";
import type { Script } from "./form.ts";
import { loadLexicon } from "./frames.ts";
import type { Grammar } from "./grammar.ts";
import { toGroup, uniteSides } from "./groups.ts";
import { type Line, rewrite, SLOT, slotAt } from "./line.ts";
import { loadModality } from "./verdict.ts";

const script: Script = {
  boundaries: ",;:!?()—│",
  reach: [40, 90],
  between: " ?",
  beforeName: "(?:(?:the|a|an|its|their|both) ){0,1}",
  notSubject:
    "\\b(?:of|by|with|for|from|to|than|between|under|through|via|against|like|unlike|about|including|alongside) (?:the |its |their )?",
  notObject:
    "\\b(?:by|with|at|in|on|of|for|from|to|into|near|between|than|and|or|as|through|via|across|within|inside|under|over|against|about|after|before|during|since|until|like|including|alongside|outside|towards?|around|that|where|which) (?:the |a |an |its |their )?",
  edge: "\\b",
  wordStart: "(?<![\\w])",
  wordEnd: "(?![\\w])",
  owner: "(?! ?'s\\b)",
};
const lexicon = loadLexicon("en", script);

const A = `[${SLOT.argument}]`;
const SMALL =
  "(?:of|with|in|at|on|by|for|from|to|and|or|that|which|who|is|was|are|were|has|have|had|as|into|than|under|between|near|over|after|before|since|but|not|will|would|be|been|whose|where|said|says|told|when|while|if|it|they)";
const VERB = /^[a-z]+(?: [a-z]+)?$/u;
/** Words that state a relation are never swallowed as part of a name's description. */
const ACTING = [...lexicon.classes.values()]
  .flat()
  .filter((word) => VERB.test(word) && /(?:ed|s|t|ld|ve|ht|id|ng|n|p|together|forces|hands)$/u.test(word))
  .join("|");
const WORD = `(?!(?:${SMALL}|${ACTING})\\b)[\\p{L}\\d'&-]+`;
const KINDS =
  "(?:maker|operator|firm|company|bank|developer|start-up|startup|agency|university|institute|group|designer|carmaker|network|association|laboratory|lab|fund|foundation|park|zone|accelerator|incubator|studio|spin-out|spin-off|spinout|chain|partner|manufacturer|supplier|provider|house|consortium|cluster|alliance|programme|program|initiative|council|ministry|party|brand|giant|college|charity|trust|centre|center|investor|specialist|engineer|producer|builder|hospital|city|town|village|club|member|insurer|airline|retailer|utility|conglomerate|multinational|venture|owner|parent|tenant|neighbour|landlord)";
/** What these words say of two is a relation of its own: "its partner X" stays as it is. */
const KIN =
  "(?:partners?|ally|allies|parent|owner|subsidiary|subsidiaries|arm|unit|affiliate|spin-off|spin-out|spinout|offshoot|tenants?|members?|investors?|backers?|shareholders?|counterpart)";
const DETERMINED = new RegExp(
  `\\b(?:(?:its|their) (?!(?:[\\p{L}-]+ ){0,3}${KIN}\\b)|(?:the|a|an|our|his|her|both|another|fellow) )(?:${WORD} ){0,6}(${A})`,
  "giu",
);
const APPOSED = new RegExp(`(?<![\\p{L}-])(?<!\\b(?:its|their) (?:[\\p{L}-]+ ){0,3})${KINDS} (${A})`, "giu");
/** Researchers at X work with Y: X does. */
const PEOPLE = new RegExp(
  `\\b(?:(?:the|a|an|its|their) )?(?:${WORD} ){0,2}(?:researchers|scientists|engineers|colleagues|academics|experts|clinicians|students|teams?|groups?) (?:at|from|of) (?:the )?(${A})`,
  "giu",
);
/** What a bracket adds that names nothing: (MoU), ($4.4m), (6 November). */
const BRACKETED = new RegExp(` ?\\([^()${SLOT.any}]{1,40}\\)`, "gu");

/** "the diagnostics maker X" is X. */
const named = (line: Line): Line =>
  [DETERMINED, APPOSED, OFFICE].reduce((done, pattern) => rewrite(done, pattern, onlyName), opened(line));

const opened = (line: Line): Line =>
  rewrite(
    rewrite(line, BRACKETED, () => []),
    PEOPLE,
    (match, current) => (labelsAt(current, match).every((label) => TEAMED.test(label)) ? onlyName(match) : undefined),
  );

const TEAMED = /^(?:University|Company|Institute)$/u;

function labelsAt(line: Line, match: RegExpExecArray): readonly NodeLabel[] {
  const at = match.index + match[0].search(new RegExp(A, "u"));
  return (slotAt(line, at)?.members ?? []).map(({ mention }) => mention.label);
}

function onlyName(match: RegExpExecArray) {
  const at = match.index + match[0].search(new RegExp(A, "u"));
  return [{ keep: [at, at + 1] }] as const;
}

/** The park's management is the park. */
const OFFICE = new RegExp(
  `(${A})'s (?:administrative committee|management committee|management board|management|board|administration)`,
  "gu",
);
const BRANCH_OF =
  "(?:the |its |a )?(?:[a-z-]{1,14} ){0,2}(?:office|branch|arm|unit|laboratory|campus|offices|headquarters) of ";
const AND = "(?:,? and |,? & |,? as well as |,? or |,? plus )";
const NOT_OWNER = `(?!'s |-based | ${A})`;
const LIST = new RegExp(
  `(?:both )?(?<list>${A}${NOT_OWNER}(?:, (?:and |or )?(?:${BRANCH_OF})?(?:the )?${A}${NOT_OWNER}){0,40}${AND}(?:also )?(?:${BRANCH_OF})?(?:the )?${A}${NOT_OWNER})`,
  "gu",
);
const COMMAS = new RegExp(
  `(?<list>${A}(?:, ${A}){2,40}|${A}(?:, ${A}){1,40}(?=,? (?:and|or) (?:others|many|more|several|other|dozens|hundreds|\\d)))`,
  "gu",
);
const SEMICOLONS = new RegExp(
  `(?<=: )(?<list>${A}(?: \\([^()]{1,30}\\))?(?:; ${A}(?: \\([^()]{1,30}\\))?){1,40})`,
  "gu",
);

const coordinate = (line: Line): Line =>
  [LIST, COMMAS, SEMICOLONS].reduce((done, pattern) => rewrite(done, pattern, groupOf), named(line));

function groupOf(match: RegExpExecArray, line: Line) {
  const list = match.groups?.["list"] ?? "";
  const start = match.index + match[0].indexOf(list);
  if (isTwoPhrases(line, start, list)) return undefined;
  return [{ slot: toGroup(line, start, start + list.length, undefined), kind: "argument" } as const];
}

/** "X of Ghent and Y of Lyon", "moved to Ghent and Y": a place behind its preposition is no item beside firms. */
function isTwoPhrases(line: Line, start: number, list: string): boolean {
  if (!/\b(?:in|of|at|from|near|to) (?:the )?$/u.test(line.text.slice(Math.max(0, start - 10), start))) return false;
  const labels = [...list]
    .flatMap((_, offset) => slotAt(line, start + offset)?.members ?? [])
    .map(({ mention }) => mention.label);
  return labels[0] === "Place" && labels.some((label) => label !== "Place" && label !== "Park");
}

const TITLES =
  "(?:chairman|chairwoman|chair|chief executive|chief scientist|director|managing director|executive director|president|vice-president|rector|chancellor|spokesman|spokeswoman|spokesperson|founder|professor|mayor|minister|chancellor|manager|head)";
const TITLED = new RegExp(
  `(${A})(?='s (?:[\\p{L}-]+ ){0,3}${TITLES}\\b| (?:[\\p{L}-]+ ){0,2}${TITLES}\\b)|(?<=\\b${TITLES} (?:of|at) )(${A})`,
  "giu",
);
const ASIDE = new RegExp(`(?<=\\b(?:in|at|on|near|outside|from|to|into|onto|inside|within|across) )(${A})`, "giu");

/** A country, a city that only owns what is spoken of: "China's exports". */
const OWNING = new RegExp(`(${A})(?='s )`, "gu");

/** Its tenants: the tenants of whom the clause is about. */
const POSSESSIVE = /(?<=^|[,;:—.] |\band )(?:its|their)(?= )/giu;

const label = (named: Line): Line => {
  const line = rewrite(named, POSSESSIVE, () => [{ text: "'s" }]);
  const titled = rewrite(line, TITLED, (match, current) => asKind(match, current, "titled"));
  const owned = rewrite(titled, OWNING, (match, current) =>
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
  `(?<left>[${ACTOR}]),? (?:together with|along with|jointly with|alongside|in partnership with|in cooperation with|in collaboration with) (?<right>[${SLOT.argument}${SLOT.titled}])`,
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
  "(?:has|have|had|is|was|are|were|will|would|also|now|then|later|plans|holds|owns|runs|hosts|houses|took|set|put|built|made|gave|paid|bought|sold|opened|[a-z]{3,}ed)";

const AUXILIARY =
  "is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|does|did|says|said|alongside|besides";
const FINITE = new RegExp(`\\b(?:${AUXILIARY}|${ACTING})\\b`, "iu");
/** Any other verb: "X employs", "X makes". */
const HAPPENS = /^ ?(?:[a-z]{2,}ly )?[a-z]{3,}(?:s|ed|t|w|k|d|e)\b/u;

export const english: Grammar = {
  script,
  lexicon,
  modality: loadModality("en"),
  coordinate,
  label,
  unite,
  boundary: new RegExp(`[,;:!?()—│]+ ?|\\.(?= )|\\b(?:and|but|while) (?=${VERBISH} )`, "giu"),
  isSingular: (clause) =>
    !/^ ?(?:which (?:are|have|were)|who|both|all|each|together|jointly|the (?:two|three)\b)/u.test(clause),
  opens:
    /^(?:(?:Originally|Now|Currently|Jointly|Initially|First|Long|Recently) )?(?:(?:Based|Located|Situated|Headquartered|Housed|Founded|Co-founded|Established|Created|Launched|Formed|Started|Set up|Built|Backed|Funded|Supported|Financed|Owned|Led|Spun out|Spun off|Incubated|Nestled|Home to|Operating|Occupying|Part of|Once part of)\b|(?:As )?(?:An?|One of the|The) (?:[a-z-]+ ){0,3}(?:members?|subsidiary|spin-off|spin-out|spinout|unit|tenants?|partners?|residents?|joint venture)\b|(?:Under|Through|As part of) (?:an?|its|their|the) (?:[a-z-]+ ){0,4}(?:agreement|deal|partnership|memorandum|accord|pact|contract|collaboration)\b)/u,
  carriesOver: /^(?:'s |(?:[\w ]{0,30}\b)?(?:It|They|it|they)\b)/u,
  mayPrecedeSubject: (words) => words.length <= 60 && !DEPENDS.test(words) && !FINITE.test(words),
  isAgent: () => false,
  mayFollowSubject: (words) => FINITE.test(words) || HAPPENS.test(words),
  speaksOfAll: /^ ?(?:together|jointly|both)/iu,
  speaksOfAgent: /(?!)/u,
  pointsBack:
    /^ ?(?:which|who|whose|where|a |an |the [a-z]|one of |\w+ed by\b|(?:wholly |jointly |partly )?owned |headquartered |located |situated |founded |established |incubated |housed |known |based |now |home to |formerly |led |run |built |part of |itself |also |with )/u,
  afterDash: /^/u,
};
