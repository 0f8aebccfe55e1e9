/** What can be seen of each word of a sentence in Latin script that tells whether it is in a name. */

import type { Token } from "../english-tokens.ts";
import { remember } from "../remember.ts";
import { classesOf } from "./english-classes.ts";
import { EDGE, type FeatureReader, type Look, type See } from "./look.ts";
import { createPhraseReader } from "./phrase-features.ts";
import { createRuleReader } from "./rule-features.ts";

export function createEnglishReader<Feature>(look: Look<Feature>): FeatureReader<Feature> {
  const [words, looks, classes] = [createWordReader(look), createShapeReader(look), createClassReader(look)];
  const [phrases, rules] = [createPhraseReader(look), createRuleReader(look)];
  return (view, ruled, see) => {
    const shapes = view.tokens.map(({ text }) => shapeOf(text));
    words(view.tokens, see);
    looks(shapes, view.sentence.role, see);
    classes(view.tokens, shapes, see);
    phrases(view, see);
    rules(shapes, ruled, see);
  };
}

/** Features of a text behind a head. */
function about<Feature>(look: Look<Feature>, head: string): (text: string) => Feature {
  return remember((text) => look(`${head} ${text}`));
}

function createWordReader<Feature>(look: Look<Feature>): (tokens: readonly Token[], see: See<Feature>) => void {
  const own = remember((lower) =>
    [`w ${lower}`, `starts ${lower.slice(0, 3)}`, `ends ${lower.slice(-2)}`, `ends ${lower.slice(-3)}`].map(look),
  );
  const beside = remember((lower) => ({
    last: look(`w-1 ${lower}`),
    next: look(`w+1 ${lower}`),
    ofNext: look(`w+1 's ${lower}`),
    beforeLast: look(`w-2 ${lower}`),
    afterNext: look(`w+2 ${lower}`),
  }));
  const two = remember((lower) => ({ last: look(`ww- ${lower}`), next: look(`ww+ ${lower}`) }));
  return (tokens, see) => {
    const at = (place: number) => tokens[place]?.lower ?? EDGE;
    let before = two(`${EDGE} ${at(0)}`);
    for (const [place, token] of tokens.entries()) {
      const behind = two(`${token.lower} ${at(place + 1)}`);
      const next = beside(at(place + 1));
      for (const feature of own(token.lower)) see(place, feature);
      see(place, beside(at(place - 1)).last);
      see(place, token.possessive ? next.ofNext : next.next);
      see(place, beside(at(place - 2)).beforeLast);
      see(place, beside(at(place + 2)).afterNext);
      see(place, before.last);
      see(place, behind.next);
      before = behind;
    }
  };
}

function ownerMark({ possessive }: Token): string {
  return possessive ? "'s " : "";
}

/** Capitals as A, small letters as a, figures as 0: Tern-4 is Aa-0. */
const shapeOf = remember((text) =>
  text
    .replace(/\p{Lu}{2,}/gu, "AA")
    .replace(/\p{Ll}+/gu, "a")
    .replace(/\d+/gu, "0")
    .replace(/[\p{Lu}--A]/gv, "A"),
);

function createShapeReader<Feature>(
  look: Look<Feature>,
): (shapes: readonly string[], role: string, see: See<Feature>) => void {
  const [own, last, next] = [about(look, "s"), about(look, "s-1"), about(look, "s+1")];
  const [around, block] = [about(look, "sss"), about(look, "block")];
  return (shapes, role, see) => {
    for (const [place, shape] of shapes.entries()) {
      const [before, behind] = [shapes[place - 1] ?? EDGE, shapes[place + 1] ?? EDGE];
      see(place, own(shape));
      see(place, last(before));
      see(place, next(behind));
      see(place, around(`${before} ${shape} ${behind}`));
      see(place, block(`${role} ${shape}`));
    }
  };
}

function createClassReader<Feature>(
  look: Look<Feature>,
): (tokens: readonly Token[], shapes: readonly string[], see: See<Feature>) => void {
  const [own, last, next] = [about(look, "class"), about(look, "class-1"), about(look, "class+1")];
  const [withLast, withNext] = [about(look, "classes-"), about(look, "classes+")];
  return (tokens, shapes, see) => {
    const classes = tokens.map(({ lower }) => classesOf(lower));
    for (const [place, token] of tokens.entries()) {
      const at = (step: number) => classes[place + step] ?? EDGE;
      const mark = ownerMark(token);
      see(place, own(`${at(0)} ${shapes[place] ?? EDGE}`));
      see(place, last(at(-1)));
      see(place, next(mark + at(1)));
      see(place, withLast(`${at(-1)} ${at(0)}`));
      see(place, withNext(`${at(0)} ${mark}${at(1)}`));
    }
  };
}
