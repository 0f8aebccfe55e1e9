/** What can be seen of each word of a sentence in Latin script that tells whether it is in a name. */

import type { Token } from "../english-tokens.ts";
import { remember } from "../remember.ts";
import { classesOf } from "./english-classes.ts";
import { EDGE, type FeatureReader, type Look } from "./look.ts";
import { createPhraseReader } from "./phrase-features.ts";
import { createRuleReader } from "./rule-features.ts";

export function createEnglishReader<Feature>(look: Look<Feature>): FeatureReader<Feature> {
  const [words, looks, classes] = [createWordReader(look), createShapeReader(look), createClassReader(look)];
  const [phrases, rules] = [createPhraseReader(look), createRuleReader(look)];
  return (view, ruled) => {
    const shapes = view.tokens.map(({ text }) => shapeOf(text));
    const parts = [
      words(view.tokens),
      looks(shapes, view.sentence.role),
      classes(view.tokens, shapes),
      phrases(view),
      rules(shapes, ruled),
    ];
    return shapes.map((_, place) => parts.flatMap((part) => part[place] ?? []));
  };
}

type ByPlace<Feature> = readonly (readonly Feature[])[];

/** Features of a text behind a head. */
function about<Feature>(look: Look<Feature>, head: string): (text: string) => Feature {
  return remember((text) => look(`${head} ${text}`));
}

function createWordReader<Feature>(look: Look<Feature>): (tokens: readonly Token[]) => ByPlace<Feature> {
  const own = remember((lower) =>
    [`w ${lower}`, `starts ${lower.slice(0, 3)}`, `ends ${lower.slice(-2)}`, `ends ${lower.slice(-3)}`].map(look),
  );
  const [last, next] = [about(look, "w-1"), about(look, "w+1")];
  const [beforeLast, afterNext] = [about(look, "w-2"), about(look, "w+2")];
  const [withLast, withNext] = [about(look, "ww-"), about(look, "ww+")];
  return (tokens) =>
    tokens.map((token, place) => {
      const at = (step: number) => tokens[place + step]?.lower ?? EDGE;
      return [
        ...own(token.lower),
        last(at(-1)),
        next(ownerMark(token) + at(1)),
        beforeLast(at(-2)),
        afterNext(at(2)),
        withLast(`${at(-1)} ${token.lower}`),
        withNext(`${token.lower} ${at(1)}`),
      ];
    });
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
): (shapes: readonly string[], role: string) => ByPlace<Feature> {
  const [own, last, next] = [about(look, "s"), about(look, "s-1"), about(look, "s+1")];
  const [around, block] = [about(look, "sss"), about(look, "block")];
  return (shapes, role) =>
    shapes.map((shape, place) => {
      const [before, behind] = [shapes[place - 1] ?? EDGE, shapes[place + 1] ?? EDGE];
      return [
        own(shape),
        last(before),
        next(behind),
        around(`${before} ${shape} ${behind}`),
        block(`${role} ${shape}`),
      ];
    });
}

function createClassReader<Feature>(
  look: Look<Feature>,
): (tokens: readonly Token[], shapes: readonly string[]) => ByPlace<Feature> {
  const [own, last, next] = [about(look, "class"), about(look, "class-1"), about(look, "class+1")];
  const [withLast, withNext] = [about(look, "classes-"), about(look, "classes+")];
  return (tokens, shapes) => {
    const classes = tokens.map(({ lower }) => classesOf(lower));
    return tokens.map((token, place) => {
      const at = (step: number) => classes[place + step] ?? EDGE;
      const mark = ownerMark(token);
      return [
        own(`${at(0)} ${shapes[place] ?? EDGE}`),
        last(at(-1)),
        next(mark + at(1)),
        withLast(`${at(-1)} ${at(0)}`),
        withNext(`${at(0)} ${mark}${at(1)}`),
      ];
    });
  };
}
