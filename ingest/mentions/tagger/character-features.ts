/** What the characters around a place of a Chinese sentence say. */

import { FUNCTION_CHARACTERS } from "../../lexicon/chinese-words.ts";
import { SURNAMES } from "../../lexicon/surnames.ts";
import { isOfSounds } from "../../lexicon/transcription.ts";
import { remember } from "../remember.ts";
import { EDGE, type Look, type See } from "./look.ts";

export function createCharacterReader<Feature>(look: Look<Feature>): (shapes: string, see: See<Feature>) => void {
  const single = remember((code: number) => aboutOne(toText(code, 1), look));
  const two = remember((codes: number) => aboutTwo(toText(codes, 2), look));
  const three = remember((codes: number) => aboutThree(toText(codes, 3), look));
  return (shapes, see) => {
    const text = `${EDGE}${EDGE}${shapes}${EDGE}${EDGE}`;
    const at = (place: number) => text.charCodeAt(place);
    const twoAt = (place: number) => two(at(place) * CODES + at(place + 1));
    let [b, a, c, d] = [single(at(0)), single(at(1)), single(at(2)), single(at(3))];
    let [ba, ac, cd] = [twoAt(0), twoAt(1), twoAt(2)];
    for (let place = 0; place < shapes.length; place++) {
      const [e, de] = [single(at(place + 4)), twoAt(place + 3)];
      const acd = three((at(place + 1) * CODES + at(place + 2)) * CODES + at(place + 3));
      for (const feature of c.own) see(place, feature);
      see(place, a.next);
      see(place, d.last);
      see(place, b.afterNext);
      see(place, e.beforeLast);
      see(place, ac.last);
      see(place, cd.first);
      see(place, ba.next);
      see(place, de.before);
      see(place, acd.all);
      see(place, acd.sound);
      [b, a, c, d, ba, ac, cd] = [a, c, d, e, ac, cd, de];
    }
  };
}

/** Characters are looked up as one number: to look up a text that was only just cut out takes far longer. */
const CODES = 0x10000;

function toText(codes: number, count: number): string {
  const own = String.fromCharCode(codes % CODES);
  return count === 1 ? own : toText(Math.floor(codes / CODES), count - 1) + own;
}

function aboutOne<Feature>(shape: string, look: Look<Feature>) {
  return {
    own: [look(`c ${shape}`), ...kindsOf(shape).map(look)],
    next: look(`c-1 ${shape}`),
    last: look(`c+1 ${shape}`),
    afterNext: look(`c-2 ${shape}`),
    beforeLast: look(`c+2 ${shape}`),
  };
}

function aboutTwo<Feature>(shapes: string, look: Look<Feature>) {
  return {
    last: look(`cc- ${shapes}`),
    first: look(`cc+ ${shapes}`),
    next: look(`cc-- ${shapes}`),
    before: look(`cc++ ${shapes}`),
  };
}

function aboutThree<Feature>(shapes: string, look: Look<Feature>) {
  return { all: look(`ccc ${shapes}`), sound: look(soundOf(shapes)) };
}

function kindsOf(shape: string): readonly string[] {
  return [...(SURNAMES.has(shape) ? ["surname"] : []), ...(FUNCTION_CHARACTERS.has(shape) ? ["function"] : [])];
}

/** Whether the middle one of three characters transcribes a sound, and do those beside it. */
function soundOf(shapes: string): string {
  const [before, own, after] = [0, 1, 2].map((place) => (isOfSounds(shapes.charAt(place)) ? 1 : 0));
  return own === 1 ? `sound ${before}${after}` : "no sound";
}
