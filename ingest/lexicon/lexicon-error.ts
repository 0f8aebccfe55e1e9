/** A fault in the lexicon that whoever edits it can put right: which file, which line, what is wrong and what is expected. */

export class LexiconError extends Error {
  override readonly name = "LexiconError";

  constructor(file: string, line: number | undefined, problem: string) {
    super(`ingest/lexicon/${file}${line === undefined ? "" : `:${line}`}: ${problem}`);
  }
}
