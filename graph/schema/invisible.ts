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

const KINDS: readonly (readonly [characters: RegExp, what: string])[] = [
  [/\p{Cs}/u, "which is half a character"],
  [/\p{Co}/u, "which means nothing outside of its font"],
  [/[\ufffc\ufffd\p{NChar}]/u, "which stands for a character that was lost"],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, "which turns the direction of writing"],
];
const UNREADABLE = new RegExp(
  String.raw`${INVISIBLE}|[\u200c\u200d](?!${JOINED})|[\p{Cs}\p{Co}\p{NChar}\u2800\ufff9-\ufffd]`,
  "u",
);

/** The first character that no name may hold, for a person: `U+200B, which prints nothing, as character 3`. */
export function findUnreadable(name: string): string | undefined {
  const found = UNREADABLE.exec(name);
  if (found === null) return undefined;
  const [character] = found;
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  const [, what = "which prints nothing"] = KINDS.find(([characters]) => characters.test(character)) ?? [];
  return `U+${code}, ${what}, as character ${[...name.slice(0, found.index)].length + 1}`;
}
