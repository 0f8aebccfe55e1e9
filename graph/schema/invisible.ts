/** Characters that print nothing: they part no word and belong to no name, but for the joiners that some scripts and signs need. */

/** Letters and vowel signs of scripts that join, such as Arabic and Devanagari, and pictures. */
const JOINED = String.raw`(?:[^\P{L}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}]|[^\P{M}\p{sc=Zinh}]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI})`;
/** The longest run of them that means something is the flag of a region. */
const JOINER = String.raw`[\u180b-\u180f\u200c\u200d\ufe00-\ufe0f\u{e0020}-\u{e007f}]`;

/** One of them, as the source of a regular expression. */
export const INVISIBLE = String.raw`(?=\p{DI})(?!(?<=${JOINED}${JOINER}{0,8})${JOINER})\p{DI}`;

const EVERY = new RegExp(INVISIBLE, "gu");

export function withoutInvisible(text: string): string {
  return text.replace(EVERY, "");
}
