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

function createWordReader<Feature>(look: Look<Feature>): (tokens: readonly Token[], see: See<Feature>) => void {
  const about = remember((lower) => ({
    own: [`w ${lower}`, `starts ${lower.slice(0, 3)}`, `ends ${lower.slice(-2)}`, `ends ${lower.slice(-3)}`].map(look),
    last: look(`w-1 ${lower}`),
    next: look(`w+1 ${lower}`),
    ofNext: look(`w+1 's ${lower}`),
    beforeLast: look(`w-2 ${lower}`),
    afterNext: look(`w+2 ${lower}`),
    before: remember((next) => ({ last: look(`ww- ${lower} ${next}`), next: look(`ww+ ${lower} ${next}`) })),
  }));
  return (tokens, see) => {
    const words = tokens.map(({ lower }) => about(lower));
    const at = (place: number) => words[place] ?? about(EDGE);
    for (const [place, token] of tokens.entries()) {
      const next = at(place + 1);
      for (const feature of at(place).own) see(place, feature);
      see(place, at(place - 1).last);
      see(place, token.possessive ? next.ofNext : next.next);
      see(place, at(place - 2).beforeLast);
      see(place, at(place + 2).afterNext);
      see(place, at(place - 1).before(token.lower).last);
      see(place, at(place).before(tokens[place + 1]?.lower ?? EDGE).next);
    }
  };
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
  const about = remember((shape) => ({
    own: look(`s ${shape}`),
    last: look(`s-1 ${shape}`),
    next: look(`s+1 ${shape}`),
    between: remember((last) => remember((next) => look(`sss ${last} ${shape} ${next}`))),
    in: remember((role) => look(`block ${role} ${shape}`)),
  }));
  return (shapes, role, see) => {
    for (const [place, shape] of shapes.entries()) {
      const [last, next] = [shapes[place - 1] ?? EDGE, shapes[place + 1] ?? EDGE];
      const own = about(shape);
      see(place, own.own);
      see(place, about(last).last);
      see(place, about(next).next);
      see(place, own.between(last)(next));
      see(place, own.in(role));
    }
  };
}

function createClassReader<Feature>(
  look: Look<Feature>,
): (tokens: readonly Token[], shapes: readonly string[], see: See<Feature>) => void {
  const about = remember((classes) => ({
    like: remember((shape) => look(`class ${classes} ${shape}`)),
    last: look(`class-1 ${classes}`),
    next: look(`class+1 ${classes}`),
    ofNext: look(`class+1 's ${classes}`),
    behind: remember((last) => look(`classes- ${last} ${classes}`)),
    before: remember((next) => look(`classes+ ${classes} ${next}`)),
    owning: remember((next) => look(`classes+ ${classes} 's ${next}`)),
  }));
  return (tokens, shapes, see) => {
    const classes = tokens.map(({ lower }) => classesOf(lower));
    for (const [place, { possessive }] of tokens.entries()) {
      const at = (step: number) => classes[place + step] ?? EDGE;
      const [last, own, next] = [about(at(-1)), about(at(0)), about(at(1))];
      see(place, own.like(shapes[place] ?? EDGE));
      see(place, last.last);
      see(place, possessive ? next.ofNext : next.next);
      see(place, own.behind(at(-1)));
      see(place, (possessive ? own.owning : own.before)(at(1)));
    }
  };
}
