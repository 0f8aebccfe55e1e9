/** Keeps what was worked out for a text, or for a number: names and words come back many times. */

const MOST = 20_000;

/** The table is emptied when it is full, so that memory stays flat. */
export function remember<Result, Key extends string | number = string>(
  workOut: (key: Key) => Result,
): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const result = workOut(key);
    known.set(key, result);
    return result;
  };
}
