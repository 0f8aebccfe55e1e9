/** Keeps what was worked out for a text: names and words come back many times. */

const MOST = 20_000;

/** The table is emptied when it is full, so that memory stays flat. */
export function remember<Result>(workOut: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const result = workOut(text);
    known.set(text, result);
    return result;
  };
}
