/** Where things come from by what the text says, and whom "the Dutch company" means by it. */

import type { Mention } from "../documents.ts";
import { ADJECTIVE_ORIGINS, anyOf, CHINESE_ORIGINS, ENGLISH_ORIGINS } from "../lexicon/origins.ts";
import { findLists } from "./coordination.ts";
import { type Context, isActor, type Named, unique } from "./named.ts";

const ENGLISH = anyOf(ENGLISH_ORIGINS);
const CHINESE = anyOf(CHINESE_ORIGINS);
/** Each finds a country beside a name: in what stands before it, in what begins it, in what stands behind it. */
const BEFORE = [
  new RegExp(`\\b(?<origin>${anyOf(ADJECTIVE_ORIGINS)})(?:[ -](?!and\\b|with\\b|in\\b|of\\b)[a-z-]+){0,4} $`, "u"),
  new RegExp(`\\b(?<origin>${ENGLISH})['’]s (?:[a-z-]+ ){0,4}$`, "u"),
  new RegExp(`(?<origin>${CHINESE})(?:的|籍)?[^，。；：、与和及同在${"\\u3000"}]{0,6}$`, "u"),
];
const OWN = [new RegExp(`^(?:(?<origin>${CHINESE})|(?<english>${ENGLISH})['’]s )`, "u")];
const AFTER = [
  new RegExp(
    `^(?: \\([^()]{1,30}\\))?,? (?:of|from|in|based in|headquartered in) (?:the )?(?<origin>${ENGLISH})\\b`,
    "u",
  ),
];

function countryIn(text: string, patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap((pattern) => {
    const { origin, english } = pattern.exec(text)?.groups ?? {};
    const name = origin ?? english ?? "";
    return [ADJECTIVE_ORIGINS, ENGLISH_ORIGINS, CHINESE_ORIGINS].flatMap((all) => all.get(name) ?? []).slice(0, 1);
  });
}

/** Where each thing comes from, as far as the text says it beside its name. */
function findOrigins(named: readonly Named[], sentences: Context["sentences"]): ReadonlyMap<number, string> {
  return new Map(
    named.toReversed().flatMap(({ entity, sentence, start, end }) => {
      const text = sentences.get(sentence)?.text ?? "";
      const [country] = [
        ...countryIn(text.slice(start, end), OWN),
        ...countryIn(text.slice(Math.max(0, start - 60), start), BEFORE),
        ...countryIn(text.slice(end, end + 60), AFTER),
      ];
      return country === undefined ? [] : [[entity, country] as const];
    }),
  );
}

const RULE = /^origin:(?<country>.+):(?<kind>\w+)$/u;

/** The only one that comes from there; of two, one of whom comes from elsewhere, the other. */
export function pickByOrigin({ rule }: Mention, before: readonly Named[], context: Context): readonly number[] {
  const { country, kind } = RULE.exec(rule)?.groups ?? {};
  const origins = findOrigins(context.named, context.sentences);
  const fitting = before.filter(({ entity }) => {
    const thing = context.entities[entity];
    return kind === "any" ? isActor(thing) : thing?.label === kind;
  });
  const bearing = unique(fitting.map(({ entity }) => entity).filter((entity) => origins.get(entity) === country));
  if (bearing.length > 0) return bearing.length === 1 ? bearing : [];
  return kind === "any" ? otherOfPair(fitting, origins, context) : [];
}

function otherOfPair(
  named: readonly Named[],
  origins: ReadonlyMap<number, string>,
  context: Context,
): readonly number[] {
  const last = named.findLast(({ entity }) => origins.has(entity))?.sentence;
  const here = named.filter(({ sentence }) => sentence === last);
  const pairs = findLists(here, context).map((list) => unique(list.map(({ entity }) => entity)));
  const pair = pairs.find((list) => list.some((entity) => origins.has(entity))) ?? [];
  const others = pair.filter((entity) => !origins.has(entity));
  return pair.length === 2 && others.length === 1 ? others : [];
}
