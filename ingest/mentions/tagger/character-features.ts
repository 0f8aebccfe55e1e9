/** What the characters around a place of a Chinese sentence say. */

import { FUNCTION_CHARACTERS } from "../../lexicon/chinese-words.ts";
import { SURNAMES } from "../../lexicon/surnames.ts";
import { isOfSounds } from "../../lexicon/transcription.ts";
import { remember } from "../remember.ts";
import { EDGE, type Look, type See } from "./look.ts";

export function createCharacterReader<Feature>(look: Look<Feature>): (shapes: string, see: See<Feature>) => void {
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
  const three = remember((shapes) => ({ all: look(`ccc ${shapes}`), sound: look(soundOf(shapes)) }));
  return (shapes, see) => {
    const text = `${EDGE}${EDGE}${shapes}${EDGE}${EDGE}`;
    let [b, a, c, d] = [single(text.charAt(0)), single(text.charAt(1)), single(text.charAt(2)), single(text.charAt(3))];
    let [ba, ac, cd] = [two(text.slice(0, 2)), two(text.slice(1, 3)), two(text.slice(2, 4))];
    for (let place = 0; place < shapes.length; place++) {
      const [e, de] = [single(text.charAt(place + 4)), two(text.slice(place + 3, place + 5))];
      for (const feature of c.own) see(place, feature);
      see(place, a.next);
      see(place, d.last);
      see(place, b.afterNext);
      see(place, e.beforeLast);
      see(place, ac.last);
      see(place, cd.first);
      see(place, ba.next);
      see(place, de.before);
      const { all, sound } = three(text.slice(place + 1, place + 4));
      see(place, all);
      see(place, sound);
      [b, a, c, d, ba, ac, cd] = [a, c, d, e, ac, cd, de];
    }
  };
}

function kindsOf(shape: string): readonly string[] {
  return [...(SURNAMES.has(shape) ? ["surname"] : []), ...(FUNCTION_CHARACTERS.has(shape) ? ["function"] : [])];
}

/** Whether the middle one of three characters transcribes a sound, and do those beside it. */
function soundOf(shapes: string): string {
  const [before, own, after] = [0, 1, 2].map((place) => (isOfSounds(shapes.charAt(place)) ? 1 : 0));
  return own === 1 ? `sound ${before}${after}` : "no sound";
}
