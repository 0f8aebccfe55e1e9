/** What names say by themselves: 东湖高新区科技新城 is in 东湖高新区, a park named after a city is in it, 德国X is from there. */

import type { Claim, Entity, ResolvedArticle, ResolvedMention } from "../documents.ts";
import { toFoldedName } from "../mentions/script.ts";
import { toArticleSpan } from "./spans.ts";

/** Grounds end so; a shorter name that a longer one starts with is its ground only if it ends like one. */
const GROUND = /(?:园|区|城|谷|港|基地|park|zone|district|campus|valley|precinct|quarter)$/u;
/** What follows a ground's name and makes it no place of its own: its office, its company. */
const OFFICE = /^(?:管委会|管理委员会|管理局|党工委|投资|控股|集团|开发|发展|有限|股份|科技局|经发局|招商|海外)/u;
/** 衢州（余杭）科创飞地 is where the bracket says, not where its name begins. */
const ENCLAVE = /飞地$/u;
const LINKED = /^[—–\-·与和&]/u;

/** Which things bear a name, by its folded form, in order. */
type Bearers = ReadonlyMap<string, readonly number[]>;

export function impliedByNames(article: ResolvedArticle): readonly Claim[] {
  const first = firstMentions(article);
  const bearers = toBearers(article.entities);
  return [
    ...article.mentions.flatMap((mention) => fromPrefix(mention, bearers, article)),
    ...article.entities.flatMap((entity, subject) => fromName(entity, subject, first, bearers, article)),
  ];
}

function toBearers(entities: readonly Entity[]): Bearers {
  const bearers = new Map<string, number[]>();
  for (const [position, entity] of entities.entries()) {
    for (const name of new Set(foldedNames(entity))) {
      const before = bearers.get(name);
      if (before === undefined) bearers.set(name, [position]);
      else before.push(position);
    }
  }
  return bearers;
}

function firstMentions({ mentions }: ResolvedArticle): ReadonlyMap<number, ResolvedMention> {
  const first = new Map<number, ResolvedMention>();
  for (const mention of mentions) {
    const [entity] = mention.entities;
    if (mention.kind === "name" && entity !== undefined && !first.has(entity)) first.set(entity, mention);
  }
  return first;
}

/** 德国X: a place written before the name, when the article knows it as a place. */
function fromPrefix(mention: ResolvedMention, bearers: Bearers, article: ResolvedArticle): readonly Claim[] {
  const { prefix, entities } = mention;
  const [subject] = entities;
  if (prefix === undefined || subject === undefined) return [];
  const place = toFoldedName(prefix.text);
  const object = bearers.get(place)?.find((position) => article.entities[position]?.label === "Place");
  return object === undefined ? [] : [toClaim(subject, object, mention, prefix, "origin-before-the-name", article)];
}

function fromName(
  entity: Entity,
  subject: number,
  first: ReadonlyMap<number, ResolvedMention>,
  bearers: Bearers,
  article: ResolvedArticle,
): readonly Claim[] {
  const mention = first.get(subject);
  if (entity.label !== "Park" || mention === undefined || ENCLAVE.test(entity.name)) return [];
  const { entities } = article;
  const grounds = groundsOf(entity, bearers);
  const ground = longestGround(entity, "Park", grounds, entities) ?? longestGround(entity, "Place", grounds, entities);
  if (ground === undefined) return [];
  const rule = article.entities[ground]?.label === "Park" ? "part-by-name" : "park-named-after-its-place";
  return [toClaim(subject, ground, mention, mention, rule, article)];
}

/** The things whose names the park's names start with, in order. */
function groundsOf(park: Entity, bearers: Bearers): readonly number[] {
  const fronts = foldedNames(park).flatMap((name) =>
    Array.from({ length: name.length }, (_, end) => name.slice(0, end + 1)),
  );
  return [...new Set(fronts.flatMap((front) => bearers.get(front) ?? []))].sort((a, b) => a - b);
}

/** The one of that label with the longest such name. */
function longestGround(
  park: Entity,
  label: "Park" | "Place",
  grounds: readonly number[],
  entities: readonly Entity[],
): number | undefined {
  let found: { readonly position: number; readonly length: number } | undefined;
  for (const position of grounds) {
    const other = entities[position];
    if (other === undefined || other === park || other.label !== label) continue;
    const length = Math.max(0, ...foldedNames(other).map((ground) => startsWith(park, ground, other, entities)));
    if (length > (found?.length ?? 1)) found = { position, length };
  }
  return found?.position;
}

function startsWith(park: Entity, ground: string, { label }: Entity, entities: readonly Entity[]): number {
  if (label === "Park" && !GROUND.test(ground)) return 0;
  const names = [park.name, ...park.aliases].filter((name) => toFoldedName(name).startsWith(ground));
  if (names.length === 0) return 0;
  const places = entities.filter((other) => other.label === "Place").flatMap(foldedNames);
  const starts = names.some((name) => {
    const rest = toFoldedName(name).slice(ground.length);
    return (
      rest.length > 1 &&
      !OFFICE.test(rest) &&
      !LINKED.test(restOf(name, ground)) &&
      !places.some((place) => (label === "Place" ? rest.includes(place) : rest.startsWith(place)))
    );
  });
  return starts ? ground.length : 0;
}

/** What follows the ground in the name as it is written, so that 中国—欧洲中心 is told from 中国欧洲中心. */
function restOf(name: string, ground: string): string {
  for (let end = ground.length; end <= name.length; end++) {
    if (toFoldedName(name.slice(0, end)) === ground) return name.slice(end);
  }
  return "";
}

function foldedNames({ name, aliases }: Entity): readonly string[] {
  return [name, ...aliases].map(toFoldedName);
}

function toClaim(
  subject: number,
  object: number,
  mention: ResolvedMention,
  place: { readonly start: number; readonly end: number },
  rule: string,
  { sentences }: ResolvedArticle,
): Claim {
  const sentence = sentences[mention.sentence];
  const span = (start: number, end: number) => toArticleSpan(sentence, start, end);
  return {
    type: "LOCATED_IN",
    subject,
    object,
    status: "actual",
    sentence: span(0, sentence?.text.length ?? 1),
    subjectSpan: span(mention.start, mention.end),
    objectSpan: span(place.start, place.end),
    cues: [],
    rule,
  };
}
