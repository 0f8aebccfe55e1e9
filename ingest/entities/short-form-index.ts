/** Which names of an article another may be short for: looked up by two characters, so that many names take no time squared. */

import type { SpelledName } from "./spelled-name.ts";

export class ShortFormIndex<Name extends SpelledName> {
  readonly #byPiece = new Map<string, Set<Name>>();
  /** Names in Latin letters are shortened in too many ways to be looked up. */
  readonly #latin: Name[] = [];

  constructor(names: readonly Name[]) {
    for (const name of names) {
      if (!name.chinese) this.#latin.push(name);
      else for (const piece of piecesOf(name)) this.#add(piece, name);
    }
  }

  #add(piece: string, name: Name): void {
    const known = this.#byPiece.get(piece);
    if (known === undefined) this.#byPiece.set(piece, new Set([name]));
    else known.add(name);
  }

  /** All that it can be a short form of, and some others. */
  findFull({ spelling, folded, endingClass }: Name): readonly Name[] {
    const pieces = [spelling.slice(0, 2), folded.slice(0, 2), ...(spelling === endingClass ? [`…${endingClass}`] : [])];
    const found = new Set(pieces.flatMap((piece) => [...(this.#byPiece.get(piece) ?? [])]));
    return [...found, ...this.#latin];
  }
}

/** Every two characters of its spellings and short forms, and its kind of ending. */
function piecesOf({ folded, spelling, cores, endingClass }: SpelledName): ReadonlySet<string> {
  const texts = [folded, spelling, ...cores.map((core) => core.spelling)];
  return new Set([...texts.flatMap(toPieces), `…${endingClass}`]);
}

function toPieces(text: string): readonly string[] {
  return Array.from(text, (_, place) => text.slice(place, place + 2));
}
