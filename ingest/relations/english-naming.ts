/** What English says around a name and adds nothing to whom it means: "the diagnostics maker X" is X. */

import type { NodeLabel } from "#graph/schema";
import { englishLexicon } from "./english-script.ts";
import { type Line, rewrite, SLOT, slotAt } from "./line.ts";

export const A = `[${SLOT.argument}]`;
const SMALL =
  "(?:of|with|in|at|on|by|for|from|to|and|or|that|which|who|is|was|are|were|has|have|had|as|into|than|under|between|near|over|after|before|since|but|not|will|would|be|been|whose|where|said|says|told|when|while|if|it|they|include|comprise|urge[sd]?|asks?|asked|advise[sd]?|encourage[sd]?|tells?|begged|thank(?:s|ed)|praise[sd]|congratulate[sd]?|blocks?|blocked|veto(?:es|ed)|visit(?:s|ed)|help(?:s|ed)|let|lets|wants|wanted)";
const VERB = /^[a-z]+(?: [a-z]+)?$/u;
/** Classes of nouns: "the seed company X" is X. */
const NOUNS = /^(?:money|staff|backer|purchase|round|stake|house|label-.*)$/u;
/** Words that state a relation are never swallowed as part of a name's description. */
export const ACTING = [...englishLexicon.classes]
  .flatMap(([name, words]) => (NOUNS.test(name) ? [] : words))
  .filter((word) => VERB.test(word) && /(?:ed|s|t|ld|ve|ht|id|ng|n|p|together|forces|hands)$/u.test(word))
  .join("|");
export const WORD = `(?!(?:${SMALL}|${ACTING})\\b)[\\p{L}\\d'&-]+`;
const KINDS =
  "(?:maker|operator|firm|company|bank|developer|start-up|startup|agency|university|institute|group|designer|carmaker|miller|brewer|producer|office|network|association|laboratory|lab|fund|foundation|park|zone|accelerator|incubator|studio|spin-out|spin-off|spinout|chain|partner|manufacturer|supplier|provider|house|consortium|cluster|alliance|programme|program|initiative|council|ministry|party|brand|giant|college|charity|trust|centre|center|investor|specialist|engineer|producer|builder|hospital|city|town|village|club|member|insurer|airline|retailer|utility|conglomerate|multinational|venture|owner|parent|tenant|neighbour|landlord|biotech|medtech|fintech|startup|scale-up|business|refiner|brewery|bakery|shipbuilder|shipyard|steelmaker|chipmaker|drugmaker|toolmaker|automaker|exporter|importer|distributor|contractor|publisher|consultancy|broker|lender|dairy|foundry|school|academy|polytechnic|platform|hopeful|unicorn|authority|federation|cooperative|co-operative|corporation|refinery|exchange|museum|bureau|firms|companies|start-ups|startups|universities|institutes|banks|makers|groups)";
/** What these words say of two is a relation of its own: "its partner X" stays as it is. */
const KIN =
  "(?:partners?|ally|allies|parent|owner|subsidiary|subsidiaries|arm|unit|affiliate|spin-off|spin-out|spinout|offshoot|tenants?|members?|investors?|backers?|shareholders?|counterpart)";
/** "At the same ceremony X signed": nobody is called a ceremony. */
const OCCASION =
  "ceremony|week|month|year|day|time|event|meeting|evening|morning|afternoon|night|occasion|conference|summit|quarter|spring|summer|autumn|winter";
const DETERMINED = new RegExp(
  `\\b(?:(?:its|their) (?!(?:[\\p{L}-]+ ){0,3}${KIN}\\b)|(?:the|a|an|our|his|her|both|another|fellow) )(?:(?!(?:${OCCASION})\\b)${WORD} ){0,6}(${A})`,
  "giu",
);
/** The kind is looked for before what may not stand to its left: few words are kinds. */
const APPOSED = new RegExp(
  `(?<![\\p{L}-])(?=${KINDS} ${A})(?<!${A} (?:${WORD} ){0,2})(?<!\\b(?:its|their) (?:[\\p{L}-]+ ){0,3})(?:(?<!${A}'s (?:${WORD} ){0,2})|(?!operator|developer|owner|landlord|investor|parent|partner|provider|supplier))${KINDS} (${A})`,
  "giu",
);
/** "in quantum-sensor start-up X", "Swiss pharma supplier X has …": what X is, without an article. */
const DESCRIBED = new RegExp(
  `(?:(?<=^|\\b(?:of|with|in|at|by|for|from|into|between|as|via) )|(?<=\\b(?:and|to)|,) (?=[A-Z]|[\\p{L}\\d]+-))(?:${WORD} ){0,4}(?!${KIN}\\b)${KINDS} (${A})`,
  "gu",
);
/** The federal state of X, the city of X. */
const PLACED = new RegExp(
  `\\b(?:the |a )?(?:${WORD} ){0,2}(?:city|town|state|province|municipality|region|district|county|port|village|republic) of (${A})`,
  "giu",
);
/** Researchers at X work with Y: X does. */
const PEOPLE = new RegExp(
  `\\b(?:(?:the|a|an|its|their) )?(?:${WORD} ){0,2}(?:researchers|scientists|engineers|colleagues|academics|experts|clinicians|students|teams?|groups?) (?:at|from|of) (?:the )?(${A})`,
  "giu",
);
/** "X, the national research council, together with Y": what X is, when nobody else is named by it. */
const ASIDE = new RegExp(
  `(${A}), (?:the|a|an) (?!(?:[a-z-]+ ){0,5}${KIN}\\b)[a-z-]{2,16}(?: [a-z-]{2,16}){0,5}, (?=(?:together|along|jointly|alongside|in partnership) with |and (?:by |with )?(?:the )?${A})`,
  "gu",
);
/** What a bracket adds that names nothing: (MoU), ($4.4m), (6 November). */
const BRACKETED = new RegExp(` ?\\([^()${SLOT.any}]{1,40}\\)`, "gu");

/** "the diagnostics maker X" is X. */
export const named = (line: Line): Line =>
  [ASIDE, PLACED, DETERMINED, DESCRIBED, APPOSED, OFFICE].reduce(
    (done, pattern) => rewrite(done, pattern, onlyName),
    opened(line),
  );

const NAME = new RegExp(`${A}(?= )`, "gu");
/** Where "we" begins a clause behind a word that joins it on, and where "us" is no subject. */
const JOINED = new RegExp(`(?<=\\b(?:but|and|so|that|because|where|when|if) )${A}(?= )`, "gu");

/** "founded it but we left": with "we" a clause begins. */
function weToClause(match: RegExpExecArray, line: Line) {
  const isWe = slotAt(line, match.index)?.members.some(({ mention }) => /^we$/iu.test(mention.text)) === true;
  return isWe ? ([{ text: ", " }, { keep: [match.index, match.index + 1] }] as const) : undefined;
}

/** "She told us …": we do nothing there. */
function usToAside(match: RegExpExecArray, line: Line) {
  const slot = slotAt(line, match.index);
  const isUs = slot?.members.some(({ mention }) => /^us$/iu.test(mention.text)) === true;
  return slot !== undefined && isUs ? ([{ slot, kind: "adjunct" }] as const) : undefined;
}

/** "our partner" is the partner of whom "we" means. */
function ourToOwner(match: RegExpExecArray, line: Line) {
  const isOur = slotAt(line, match.index)?.members.some(({ mention }) => /^our$/iu.test(mention.text)) === true;
  return isOur ? ([{ keep: [match.index, match.index + 1] }, { text: "'s" }] as const) : undefined;
}

type Rewriting = readonly [RegExp, Parameters<typeof rewrite>[2]];
const BRACKETED_OUT: Rewriting = [BRACKETED, () => []];
const OURS: Rewriting = [NAME, ourToOwner];
const WE: Rewriting = [JOINED, weToClause];
const US: Rewriting = [NAME, usToAside];

const opened = (line: Line): Line =>
  rewrite(
    [BRACKETED_OUT, OURS, WE, US].reduce((done, [pattern, replace]) => rewrite(done, pattern, replace), line),
    PEOPLE,
    (match, current) => (labelsAt(current, match).every((label) => TEAMED.test(label)) ? onlyName(match) : undefined),
  );

const TEAMED = /^(?:University|Company|Institute)$/u;

export function labelsAt(line: Line, match: RegExpExecArray): readonly NodeLabel[] {
  const at = match.index + match[0].search(new RegExp(A, "u"));
  return (slotAt(line, at)?.members ?? []).map(({ mention }) => mention.label);
}

function onlyName(match: RegExpExecArray) {
  const at = match.index + match[0].search(new RegExp(A, "u"));
  return match[0].endsWith(", ")
    ? ([{ keep: [at, at + 1] }, { text: " " }] as const)
    : ([{ keep: [at, at + 1] }] as const);
}

/** The park's management is the park. */
const OFFICE = new RegExp(
  `(${A})'s (?:administrative committee|management committee|management board|management|board|administration)`,
  "gu",
);
