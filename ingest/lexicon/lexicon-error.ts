/** A fault in the lexicon that whoever edits it can put right: which file, which line, what is wrong and what is expected. */

export interface Place {
  readonly file: string;
  /** Counted from 1; undefined where the whole file is meant. */
  readonly line: number | undefined;
}

export class LexiconError extends Error {
  override readonly name = "LexiconError";
  readonly problem: string;
  readonly place: Place | undefined;

  /** Whoever reads a cell or a word does not know where it stands: `readAt` adds the place. */
  constructor(problem: string, place?: Place) {
    super(place === undefined ? problem : `${toPlaceText(place)}: ${problem}`);
    this.problem = problem;
    this.place = place;
  }
}

function toPlaceText({ file, line }: Place): string {
  return `ingest/lexicon/${file}${line === undefined ? "" : `:${line}`}`;
}

/** Reads an entry; a fault in it is told with its place. */
export function readAt<Value>(place: Place, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof LexiconError && error.place === undefined) throw new LexiconError(error.problem, place);
    throw error;
  }
}
