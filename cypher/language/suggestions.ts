/** Guesses which of the known words was meant. */

/** ` Did you mean …?`, or nothing when no word is near. */
export function suggest(word: string, known: readonly string[]): string {
  const wanted = word.toLowerCase();
  const near = known
    .map((candidate) => ({ candidate, distance: distance(wanted, candidate.toLowerCase()) }))
    .filter((guess) => guess.distance <= Math.max(1, Math.floor(word.length / 3)))
    .toSorted((left, right) => left.distance - right.distance)[0];
  return near === undefined ? "" : ` Did you mean ${near.candidate}?`;
}

/** How many letters must be added, removed, changed or swapped with the next. */
function distance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const costs = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1)];
      current.push(Math.min(...costs, ...(isSwapped ? [at(beforeLast, column - 2) + 1] : [])));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
