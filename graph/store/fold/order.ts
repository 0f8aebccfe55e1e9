/** Fixed orders: by code points, as databases compare text, so that a fold never depends on what came first. */

/** Below zero when `a` comes first. Plain `<` compares UTF-16 units, which puts 𠮷 before ﬁ. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [x, y] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (x !== y) return toRank(x) - toRank(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for the highest code points, so they rank above every other unit. */
function toRank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** Orders by the first comparison that tells two things apart. */
export function compareBy<Item>(...comparisons: readonly ((a: Item, b: Item) => number)[]) {
  return (a: Item, b: Item): number => {
    for (const compare of comparisons) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}
