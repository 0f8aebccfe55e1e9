/** Whether a long dash stands within a Chinese name, as scans set 索菲亚——安蒂波利斯, or between two clauses. */

import { ENDINGS } from "../lexicon/chinese-endings.ts";
import { CONTINENTS } from "../lexicon/chinese-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { PARK_HOMES } from "../lexicon/park-homes.ts";
import { CHINESE_COUNTRIES, CHINESE_DIVISIONS, CHINESE_PLACES, DIVISIONS_AROUND } from "../lexicon/places.ts";
import { isTranscription } from "../lexicon/transcription.ts";
import { toSimplifiedKey } from "../mentions/script.ts";

/** How far a part of a name reaches from its dash, and how far behind that its ending may stand. */
const LONGEST_PART = 8;
const LONGEST_REST = 16;

type Kind = "region" | "city" | "division" | "firm" | "park" | "sounds";

interface Part {
  readonly text: string;
  readonly kind: Kind;
}

/** Names that are written with a dash: 巴登—符腾堡. */
const DASHED = [...KNOWN_NAMES.keys(), ...CHINESE_PLACES].flatMap((name) => {
  const [left, right, ...more] = toSimplifiedKey(name).split(/(?<=\p{Script=Han})[—-](?=\p{Script=Han})/u);
  return left === undefined || right === undefined || more.length > 0 ? [] : [[left, right] as const];
});

/** Two clauses explain each other; two parts of a name are of one kind, and one ending stands behind them. */
export function isNameJoint(before: string, after: string): boolean {
  const left = toSimplifiedKey(before.slice(-LONGEST_PART));
  const right = toSimplifiedKey(after.slice(0, LONGEST_PART + LONGEST_REST));
  if (DASHED.some(([front, back]) => left.endsWith(front) && right.startsWith(back))) return true;
  const [first, second] = [findPart((length) => left.slice(-length)), findPart((length) => right.slice(0, length))];
  if (first === undefined || second === undefined || first.text === second.text) return false;
  return areAlike(first, second) && hasEnding(right.slice(second.text.length));
}

function findPart(cut: (length: number) => string): Part | undefined {
  for (let length = LONGEST_PART; length > 1; length--) {
    const text = cut(length);
    const kind = text.length === length ? kindOf(text) : undefined;
    if (kind !== undefined) return { text, kind };
  }
  return undefined;
}

function kindOf(text: string): Kind | undefined {
  if (CHINESE_COUNTRIES.has(text) || CONTINENTS.has(text) || text === "东盟") return "region";
  if (CHINESE_DIVISIONS.has(text)) return "division";
  if (CHINESE_PLACES.has(text)) return "city";
  const label = KNOWN_NAMES.get(text);
  if (label === "Park") return "park";
  if (isTranscription(text)) return "sounds";
  return label === "Company" ? "firm" : undefined;
}

function areAlike(left: Part, right: Part): boolean {
  if (left.kind === right.kind) return left.kind !== "division" || !liesIn(left, right);
  const kinds = new Set([left.kind, right.kind]);
  if (kinds.has("firm")) return false;
  if (kinds.has("division")) return !kinds.has("sounds") && left.text !== "中国" && !liesIn(left, right);
  return kinds.has("city") && kinds.has("sounds");
}

/** 湖南——长沙高新区, 北京——中关村: a place and what lies in it. */
function liesIn(left: Part, right: Part): boolean {
  const around = ({ text }: Part) => DIVISIONS_AROUND.get(text) ?? PARK_HOMES.get(text) ?? [];
  return around(left).includes(right.text) || around(right).includes(left.text);
}

/** Behind the second part, in one stretch: 经贸合作区. */
function hasEnding(text: string): boolean {
  const [rest = ""] = /^[^的了是在把被，。、；：！？\s]*/u.exec(text.slice(0, LONGEST_REST)) ?? [];
  for (let start = 0; start < rest.length; start++) {
    for (let end = start + 1; end <= rest.length; end++) if (ENDINGS.has(rest.slice(start, end))) return true;
  }
  return false;
}
