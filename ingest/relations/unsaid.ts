/** Whom a frame may mean that its sentence does not name: the topic, the park that is spoken of, who got the money. */

import type { Member } from "./line.ts";

/** What a wording may leave out: 其中A认缴3亿元, without saying of what. */
export interface Understood {
  /** Whom the last sentence was about, and what this one names before the match. */
  readonly near: readonly Member[];
  /** Who gets money by the same sentence, in words before the match. */
  readonly paidHere: readonly Member[];
  /** The same as `named` where the sentence only tells more of what was named last: 首期规模2亿元. */
  readonly continued: readonly Member[];
  /** Everything named before the match, but for those who play the same part elsewhere in the sentence. */
  readonly named: readonly Member[];
  /** The same, and after it the subjects of the clauses before: whom these were about. */
  readonly subjects: readonly Member[];
  /** Whom the sentence before was about, unless this one begins with somebody unknown, and the subjects of the clauses before. */
  readonly carried: readonly Member[];
  /** The park whose tenants the article lists. */
  readonly register: readonly Member[];
  /** Who got money in the last sentence. */
  readonly paid: readonly Member[];
  /** Whom the article is about. */
  readonly main: readonly Member[];
  /** The parks that are spoken of, the last one last. */
  readonly home: readonly Member[];
}

type Choice = (understood: Understood, fits: (member: Member) => boolean) => readonly Member[];

/** From which of those who may be meant the last fitting one is taken. */
const UNDERSTOOD: Readonly<Record<string, Choice>> = {
  /** The last one spoken of, or else named. */
  near: ({ near, named }, fits) => (near.some(fits) ? near : named),
  /** Who gets money by the same sentence, or else the last one spoken of, or whom the sentence tells more of. */
  share: ({ paidHere, near, continued }, fits) => [paidHere, near].find((all) => all.some(fits)) ?? continued,
  /** The last one spoken of. */
  spoken: ({ near }) => near,
  /** The last one spoken of, or else the one of the whole article. */
  topic: topicOf,
  /** Who got money in the last sentence, or else the topic. */
  paid: (understood, fits) => (understood.paid.some(fits) ? understood.paid : topicOf(understood, fits)),
  /** The same, or else only whom this sentence or the last one is about. */
  held: ({ paid, carried }, fits) => (paid.some(fits) ? paid : carried),
  /** The same, or else the one of the whole article. */
  asset: ({ paid, carried, main }, fits) =>
    [paid, carried].find((members) => members.some(fits)) ?? main.filter(fits).slice(0, 1),
  /** The last one spoken of in this sentence or the one before. */
  carried: ({ carried }) => carried,
  /** The park of a list of tenants. */
  register: ({ register }) => register,
  /** The last fitting thing named before, or else the one of the whole article. */
  focus: ({ main, named }, fits) => [...main.filter(fits).slice(0, 1), ...named],
  /** The park that is spoken of. */
  home: ({ home }) => home,
  /** The one of the whole article. */
  main: ({ main }, fits) => main.filter(fits).slice(0, 1),
};

/** The words that stand in a frame for who is not named. */
export const UNSAID: readonly string[] = Object.keys(UNDERSTOOD);

function topicOf({ main, subjects }: Understood, fits: (member: Member) => boolean): readonly Member[] {
  return [...main.filter(fits).slice(0, 1), ...subjects];
}

export function lastOf(slot: string, understood: Understood, fits: (member: Member) => boolean): readonly Member[] {
  return (UNDERSTOOD[slot]?.(understood, fits) ?? []).filter(fits).slice(-1);
}
