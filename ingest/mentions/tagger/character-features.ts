/** What the characters around a place of a Chinese sentence say. */

import { FUNCTION_CHARACTERS } from "../../lexicon/chinese-words.ts";
import { SURNAMES } from "../../lexicon/surnames.ts";
import { isOfSounds } from "../../lexicon/transcription.ts";
import { remember } from "../remember.ts";
import { EDGE, type Look } from "./look.ts";

export function createCharacterReader<Feature>(
  look: Look<Feature>,
): (shapes: readonly string[]) => readonly (readonly Feature[])[] {
  const single = remember((shape) => ({
    own: [look(`c ${shape}`), ...kindsOf(shape).map(look)],
    next: look(`c-1 ${shape}`),
    last: look(`c+1 ${shape}`),
    afterNext: look(`c-2 ${shape}`),
    beforeLast: look(`c+2 ${shape}`),
  }));
  const two = remember((shapes) => ({
    last: look(`cc- ${shapes}`),
    first: look(`cc+ ${shapes}`),
    next: look(`cc-- ${shapes}`),
    before: look(`cc++ ${shapes}`),
  }));
  const three = remember((shapes) => look(`ccc ${shapes}`));
  const sounds = remember((shapes) => look(soundOf(shapes)));
  return (shapes) =>
    shapes.map((c, place) => {
      const at = (step: number) => shapes[place + step] ?? EDGE;
      const [b, a, d, e] = [at(-2), at(-1), at(1), at(2)];
      return [
        ...single(c).own,
        single(a).next,
        single(d).last,
        single(b).afterNext,
        single(e).beforeLast,
        two(a + c).last,
        two(c + d).first,
        two(b + a).next,
        two(d + e).before,
        three(a + c + d),
        sounds(a + c + d),
      ];
    });
}

function kindsOf(shape: string): readonly string[] {
  return [...(SURNAMES.has(shape) ? ["surname"] : []), ...(FUNCTION_CHARACTERS.has(shape) ? ["function"] : [])];
}

/** Whether the middle one of three characters transcribes a sound, and do those beside it. */
function soundOf(shapes: string): string {
  const [before, own, after] = [0, 1, 2].map((place) => (isOfSounds(shapes.charAt(place)) ? 1 : 0));
  return own === 1 ? `sound ${before}${after}` : "no sound";
}
