/** Whom an article means by 本公司, 我校, 本园: the one of that kind that gives it or that it is about. */

import type { NodeLabel } from "#graph/schema";
import type { Sentence } from "../documents.ts";
import { DESCRIPTIONS, type Description } from "../lexicon/descriptions.ts";
import { toFoldedName } from "../mentions/script.ts";
import { type Context, HEAD, mostNamed } from "./named.ts";
import { findAnswering } from "./speaker.ts";

/** The named thing of that kind in the headline, or else in the lines right below it, or else the one named most. */
export function findOwn(kind: NodeLabel | undefined, { named, entities, sentences }: Context): readonly number[] {
  const alike = named.filter(({ entity }) => entities[entity]?.label === kind);
  const inHead = (isHead: (sentence: Sentence) => boolean) =>
    alike.find(({ sentence }) => {
      const one = sentences.get(sentence);
      return one !== undefined && isHead(one);
    });
  const own = inHead(({ role }) => role === "headline") ?? inHead(({ index }) => index < HEAD) ?? mostNamed(alike);
  return own === undefined ? [] : [own.entity];
}

/** Who says 我们: where the text says "our own" of one kind only (我园), the same. */
export function findOwnOf(kinds: ReadonlySet<NodeLabel>, context: Context): readonly number[] {
  const [only, ...others] = kinds;
  return only === undefined || others.length > 0 ? findAnswering(context) : findOwn(only, context);
}

/** The kinds of which the text says "our own": where it says 本公司 somewhere, 公司 means the same. */
export function findOwnKinds(sentences: readonly Sentence[]): ReadonlySet<NodeLabel> {
  const texts = sentences.map(({ text }) => toFoldedName(text));
  const isSaid = ({ text }: Description) => texts.some((one) => one.includes(text));
  return new Set(OWN.filter(isSaid).map(({ label }) => label));
}

const OWN = DESCRIPTIONS.filter(({ pick }) => pick === "own");
