/** Finds what a description means: by what the text tells, by its kind, by how many it speaks of, by what was named last. */

import type { NodeLabel } from "#graph/schema";
import type { Entity, Mention, Sentence } from "../documents.ts";
import { DESCRIPTION_BY_RULE, type Description } from "../lexicon/descriptions.ts";
import { endsWithNoun } from "./called.ts";
import { findFounded } from "./founded.ts";
import { type Context, isBefore, mostNamed, type Named, unique } from "./named.ts";
import { pickByOrigin } from "./origins.ts";
import { findOwn, findOwnKinds, findOwnOf } from "./own-kind.ts";
import { fits, pickOfPair, pickTogether } from "./pick-group.ts";
import { findSpeaker } from "./speaker.ts";
import { isInPassing, subjectOf } from "./subject-of.ts";
import { findIssuers, findTold, type Told } from "./told-descriptions.ts";

const FAR = 12;

export class DescriptionResolver {
  readonly #context: Context;
  readonly #told: Told;
  readonly #issuers: readonly Named[];
  readonly #ownKinds: ReadonlySet<NodeLabel>;

  constructor(named: readonly Named[], entities: readonly Entity[], sentences: readonly Sentence[], told: Told) {
    this.#context = { named, entities, sentences: new Map(sentences.map((sentence) => [sentence.index, sentence])) };
    this.#told = told;
    this.#issuers = findIssuers(named, this.#context);
    this.#ownKinds = findOwnKinds(sentences);
  }

  resolve(mention: Mention): readonly number[] {
    const { named } = this.#context;
    const before = named.filter((one) => isBefore(one, mention) && mention.sentence - one.sentence <= FAR);
    const description = DESCRIPTION_BY_RULE.get(mention.rule);
    if (description === undefined) return pickByOrigin(mention, before, this.#context);
    const told = findTold(mention, this.#told) ?? this.#issuer(mention, description);
    if (told !== undefined) return [told];
    if (this.#isOwn(description)) return findOwn(description.kind, this.#context);
    switch (description.pick) {
      case "told":
        return [];
      case "new":
        return findFounded(
          before.filter(({ entity }) => fits(description, this.#context.entities[entity])),
          mention,
          this.#context,
        );
      case "speaker":
        return description.language === "en" ? findSpeaker(this.#context) : findOwnOf(this.#ownKinds, this.#context);
      case "first":
      case "last":
        return pickOfPair(description, before, mention, this.#context);
      case "all":
        return pickTogether(description, before, mention, this.#context);
      default:
        return (
          calledSo(description, mention, this.#context) ??
          orOnly(pickOne(description, before, mention, this.#context), description, mention, this.#context)
        );
    }
  }

  /** 本公司, and also 公司 in a text that says 本公司 of itself. */
  #isOwn({ pick, kind }: Description): boolean {
    return pick === "own" || (pick === "subject" && kind !== undefined && kind !== "Park" && this.#ownKinds.has(kind));
  }

  /** 公司 in a notice is the one that gives it: the last one named with its number. */
  #issuer(mention: Mention, { kind, pick }: Description): number | undefined {
    if (kind !== "Company" || pick !== "subject") return undefined;
    return this.#issuers.findLast((one) => isBefore(one, mention))?.entity;
  }
}

/** The only one, or the most recent one; for the article's subject, the one named in its head or most often. */
function pickOne(
  description: Description,
  before: readonly Named[],
  mention: Mention,
  context: Context,
): readonly number[] {
  const noun = nounOf(description);
  const named = before.filter(({ entity }) => fits(description, context.entities[entity]));
  const fitting = named.length === 0 && TERRITORY.test(noun) ? before.filter((one) => isPlace(one, context)) : named;
  const likely = likelyOf(fitting, noun, mention, context);
  const pool = likely.length > 0 || SAYS_MUCH.test(noun) ? likely : withoutBodies(fitting, noun, context);
  const last =
    description.pick === "subject"
      ? subjectOf(pool, description, mention, context)
      : recentOf(nearOrMain(pool, description, mention, context), description);
  return last === undefined ? [] : [last];
}

/** Those that are called so; 园区 after a 园 and the 开发区 that it lies in is the 园. */
function likelyOf(fitting: readonly Named[], noun: string, mention: Mention, { entities }: Context): readonly Named[] {
  if (SAYS_NOTHING.test(noun)) return [];
  if (noun !== "园区") return fitting.filter(({ entity }) => endsWithNoun(entities[entity], noun));
  const near = fitting.filter(({ sentence }) => mention.sentence - sentence <= 1);
  return near.filter(({ entity }) => ["园", "园区"].some((ending) => endsWithNoun(entities[entity], ending)));
}

/** 这一倡议 after an alliance and a plan is the plan: nobody calls a body so. */
function withoutBodies(fitting: readonly Named[], noun: string, { entities }: Context): readonly Named[] {
  if (!PLANS.test(noun)) return fitting;
  const plans = fitting.filter(({ entity }) => !BODIES.some((ending) => endsWithNoun(entities[entity], ending)));
  return plans.length > 0 ? plans : fitting;
}

const PLANS = /^(?:计划|倡议|行动|工程|专项|方案)$/u;
const BODIES = ["联盟", "协会", "商会", "联合会", "网络", "论坛", "共同体", "同盟"];

/** Nouns that many names leave off: the firm spoken of need not be one that is called 公司. */
const SAYS_NOTHING = /^(?:公司|企业|company|firm)$/u;

/** Nouns that a name of the kind ends with: 中心 is none that is called a laboratory. */
const SAYS_MUCH =
  /^(?:港|谷|城|湾|中心|实验室|研究院|研究所|foundation|hospital|incubator|accelerator|observatory|academy|bank)$/u;

function nounOf({ text }: Description): string {
  return text.replace(/^(?:该|此|本|我|咱们|这(?:[一个家座项支所只])?|the )/u, "").replace(/(?<=^.)[内里中]$/u, "");
}

/** From however far the only thing is meant that is called so, and in a long English article the only one of its kind. */
function orOnly(
  picked: readonly number[],
  description: Description,
  mention: Mention,
  { named, entities }: Context,
): readonly number[] {
  const noun = nounOf(description);
  const saysMuch = SAYS_MUCH.test(noun);
  if (picked.length > 0 || (description.language !== "en" && !saysMuch)) return picked;
  const fitting = named.filter((one) => isBefore(one, mention) && fits(description, entities[one.entity]));
  const all = saysMuch ? fitting.filter(({ entity }) => endsWithNoun(entities[entity], noun)) : fitting;
  const things = unique(all.map(({ entity }) => entity));
  return things.length === 1 ? things : [];
}

/** "The hub" is the one thing of the article that is called a hub, whatever its kind, where none of the kind is. */
function calledSo(
  description: Description,
  mention: Mention,
  { named, entities }: Context,
): readonly number[] | undefined {
  const noun = nounOf(description);
  if (description.language !== "en" || !ANY_KIND.test(noun)) return undefined;
  const before = named.filter((one) => isBefore(one, mention) && endsWithNoun(entities[one.entity], noun));
  const [only, ...others] = unique(before.map(({ entity }) => entity));
  const isOther = only !== undefined && others.length === 0 && !fits(description, entities[only]);
  return isOther ? [only] : undefined;
}

/** Nouns that things of several kinds are called by. */
const ANY_KIND = /^(?:hub|cluster|complex|campus|network)$/u;

/** "The city" pays and signs, also where only its name was given. */
const TERRITORY = /^(?:city|town|state|province|municipality)$/u;

function isPlace({ entity }: Named, { entities }: Context): boolean {
  return entities[entity]?.label === "Place";
}

/** "The park" in a paragraph that has named none is the one that the headline or the first paragraph names. */
function nearOrMain(
  pool: readonly Named[],
  { language, kind }: Description,
  mention: Mention,
  { named, sentences }: Context,
): readonly Named[] {
  if (language !== "en" || !MAIN_KINDS.has(kind)) return pool;
  const block = sentences.get(mention.sentence)?.block;
  if (pool.some(({ sentence }) => sentences.get(sentence)?.block === block)) return pool;
  const meant = new Set(pool.map(({ entity }) => entity));
  const main = kind === "Park" ? named.find(({ entity }) => meant.has(entity)) : pool[0];
  const again = named.filter(({ entity }) => entity === main?.entity);
  return main !== undefined && again.length > 1 && isBefore(main, mention) ? [main] : pool;
}

const MAIN_KINDS: ReadonlySet<NodeLabel | undefined> = new Set<NodeLabel>(["Park", "University", "Fund"]);

/** The last one named; of an English sentence the first, which is its subject: "The company" is whom it was about. */
function recentOf(pool: readonly Named[], { language, kind }: Description): number | undefined {
  const last = pool.at(-1);
  if (language !== "en" || kind !== "Company") return last?.entity;
  const first = pool.find(({ sentence }) => sentence === last?.sentence);
  const most = mostNamed(pool);
  const isOther = first !== undefined && most !== undefined && isInPassing(first, most, pool);
  return (isOther ? most : first)?.entity;
}
