/** Words that a pattern cannot do without, read off its source: a text that has none of them need not be tried. */

const TOKEN =
  /\\(?:[pP]\{[^}]*\}|u[\dA-F]{4}|x[\dA-F]{2}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<[a-z]\w*>))?|\{\d+(?:,\d*)?\}\??|[*+?]\??|[\s\S]/giu;
const ASIDE = /^\(\?<?[=!]$/u;
const MAY_BE_MISSING = /^(?:[*?]|\{0)/u;
const REPEATS = /^(?:[*+?]|\{\d)/u;
const PLAIN_CLASS = /^\[[^\\^-]{1,12}\]$/u;
const ESCAPED_SIGN = /^\\[^\p{L}\d]$/u;

/** One of them stands in all that the pattern matches, in small letters; none where that cannot be said. */
export function requiredWords(source: string): readonly string[] {
  return new PatternReader(source.match(TOKEN) ?? []).readChoice();
}

/** Reads the source from left to right; a choice without words is one of which some way needs none. */
class PatternReader {
  readonly #tokens: readonly string[];
  #place = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  readChoice(): readonly string[] {
    const ways = [this.#readRow()];
    while (this.#take("|")) ways.push(this.#readRow());
    return ways.every((words) => words.length > 0) ? ways.flat() : [];
  }

  /** Of what one way needs the words that tell most. */
  #readRow(): readonly string[] {
    const needed: (readonly string[])[] = [];
    let run = "";
    for (let token = this.#peek(); token !== undefined && token !== "|" && token !== ")"; token = this.#peek()) {
      const words = this.#readPart();
      const repeats = this.#readRepeat();
      const isLetter = words.length === 1 && words[0]?.length === 1;
      if (isLetter && !MAY_BE_MISSING.test(repeats)) run += words[0];
      if (isLetter && repeats === "") continue;
      needed.push([run], isLetter || MAY_BE_MISSING.test(repeats) ? [] : words);
      run = "";
    }
    needed.push([run]);
    return mostTelling(needed);
  }

  #readPart(): readonly string[] {
    const token = this.#tokens[this.#place++] ?? "";
    if (token.startsWith("(")) {
      const words = this.readChoice();
      this.#take(")");
      return ASIDE.test(token) ? [] : words;
    }
    if (token.startsWith("[")) return PLAIN_CLASS.test(token) ? [...token.slice(1, -1).toLowerCase()] : [];
    if (token.startsWith("\\")) return ESCAPED_SIGN.test(token) ? [token.charAt(1)] : [];
    return /^[.^$]$/u.test(token) ? [] : [token.toLowerCase()];
  }

  #readRepeat(): string {
    const token = this.#peek() ?? "";
    if (!REPEATS.test(token)) return "";
    this.#place++;
    return token;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#place];
  }

  #take(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#place++;
    return true;
  }
}

/** The longer the shortest of them, the fewer texts have one of them by chance; then the fewer they are. */
function mostTelling(choices: readonly (readonly string[])[]): readonly string[] {
  const telling = choices.filter((words) => words.length > 0 && !words.includes(""));
  return telling.toSorted((a, b) => shortestOf(b) - shortestOf(a) || a.length - b.length)[0] ?? [];
}

function shortestOf(words: readonly string[]): number {
  return Math.min(...words.map(({ length }) => length));
}
