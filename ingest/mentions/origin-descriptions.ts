/** Descriptions by where somebody comes from: 这家以色列企业, the Dutch company. */

import type { NodeLabel } from "#graph/schema";
import { DESCRIPTIONS } from "../lexicon/descriptions.ts";
import { ADJECTIVE_ORIGINS, anyOf, CHINESE_ORIGINS } from "../lexicon/origins.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceView } from "./sentence-view.ts";

const KINDS: ReadonlyMap<string, NodeLabel> = new Map(
  DESCRIPTIONS.flatMap(({ text, kind, pick }) => {
    const noun = /^(?:the |该)(?<noun>[a-z-]+|.{2,5})$/u.exec(text)?.groups?.["noun"];
    return noun === undefined || kind === undefined || pick !== "recent" ? [] : [[noun, kind] as const];
  }),
);

const ANYBODY = "partner|side|party|team";
const ENGLISH = new RegExp(
  `\\b[Tt]he (?<origin>${anyOf(ADJECTIVE_ORIGINS)}) (?<noun>${ANYBODY}|${[...KINDS.keys()].filter((noun) => /^[a-z]/u.test(noun)).join("|")})\\b(?! (?:\\p{Lu}|of\\b|for\\b)|,? \\p{Lu})`,
  "gu",
);
const CHINESE = new RegExp(
  `(?:这[家所座]|该|上述)(?<origin>${anyOf(CHINESE_ORIGINS)})(?<noun>${[...KINDS.keys()].filter((noun) => !/^[a-z]/u.test(noun)).join("|")})`,
  "gu",
);
export function findOriginDescriptions({ chinese, key }: SentenceView): readonly Candidate[] {
  return [...key.matchAll(chinese ? CHINESE : ENGLISH)].map(toCandidate);
}

/** The rule says what is looked for: `origin:Netherlands:Company`, or `origin:Netherlands:any`. */
function toCandidate(match: RegExpExecArray): Candidate {
  const { origin = "", noun = "" } = match.groups ?? {};
  const country = ADJECTIVE_ORIGINS.get(origin) ?? CHINESE_ORIGINS.get(origin);
  const kind = KINDS.get(noun);
  return {
    start: match.index,
    end: match.index + match[0].length,
    label: kind ?? "Company",
    kind: "description",
    rule: `origin:${country ?? ""}:${kind ?? "any"}`,
    confidence: 0.5,
  };
}
