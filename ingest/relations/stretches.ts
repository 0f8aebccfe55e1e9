/** Stretches of a sentence: its clauses, and the parts that semicolons leave. */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence whose names are blotted out, so that nothing in them looks like a word or a mark. */
export interface Blotted {
  readonly text: string;
  readonly chinese: boolean;
}

/** Stands for each character of a name. */
export const NAMED = "\uE000";

const MARKS = "[,，:：](?!\\d)|(?<!\\d)[,，:：](?=\\d)|[;；。!！?？—│()（）【】]";
const BOUNDARY = {
  zh: new RegExp(`(?:${MARKS})+`, "gu"),
  en: new RegExp(
    `(?:${MARKS})+| (?:and|but|while) (?=(?:also |later |then |now )?(?:is|was|are|were|has|had|will|[a-z]{2,}ed)\\b)`,
    "gu",
  ),
};
const PART_END = /[;；。!！?？]/gu;

/** The clause that holds the stretch; marks inside those of `whole` part nothing. */
export function clauseAround({ text, chinese }: Blotted, stretch: Stretch, whole: readonly Stretch[]): Stretch {
  let [start, end] = [0, text.length];
  for (const { index, 0: mark } of text.matchAll(chinese ? BOUNDARY.zh : BOUNDARY.en)) {
    if (whole.some((one) => index > one.start && index < one.end)) continue;
    if (index + mark.length <= stretch.start) start = index + mark.length;
    else if (index >= stretch.end) {
      end = index;
      break;
    }
  }
  return { start, end };
}

/** Where the part of the sentence begins that holds that place. */
export function partStart({ text }: Blotted, place: number): number {
  let start = 0;
  for (const { index } of text.slice(0, place).matchAll(PART_END)) start = index + 1;
  return start;
}

/** Where it ends. */
export function partEnd({ text }: Blotted, place: number): number {
  const length = text.slice(place).search(PART_END);
  return length === -1 ? text.length : place + length;
}

/** What stands in brackets, and is more than a date or a mark. */
const ASIDE = /[(（][^()（）]*[)）]/gu;

/** Blots out the brackets that do not hold the stretch; those of `plain` are none, as they say nothing by themselves. */
export function withoutAsides({ text, chinese }: Blotted, stretch: Stretch, plain: readonly Stretch[]): Blotted {
  const asides = [...text.matchAll(ASIDE)].map(({ index, 0: aside }) => ({ start: index, end: index + aside.length }));
  return {
    text: blotOut(
      text,
      asides.filter((aside) => !isIn(stretch, aside) && !plain.some((one) => isBare(text, one, aside))),
    ),
    chinese,
  };
}

function isBare(text: string, inner: Stretch, aside: Stretch): boolean {
  return isIn(inner, aside) && !/\p{L}/u.test(text.slice(aside.start, inner.start) + text.slice(inner.end, aside.end));
}

export function blotOut(text: string, names: readonly Stretch[]): string {
  return names.reduce(
    (done, { start, end }) => done.slice(0, start) + NAMED.repeat(end - start) + done.slice(end),
    text,
  );
}

export function distance(found: Stretch, place: Stretch): number {
  return found.end <= place.start ? place.start - found.end : Math.max(found.start - place.end, 0);
}

export function isIn(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
