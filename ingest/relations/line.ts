/** A sentence made ready for frames: every group of names is one character, everything else is plain text. */

import type { ResolvedMention, Sentence } from "../documents.ts";

/** One thing of a group; `side` tells the two sides of "A with B and C" apart, `couple` the pairs of "A与B、C与D". */
export interface Member {
  readonly entity: number;
  readonly mention: ResolvedMention;
  readonly side: number;
  readonly couple?: number;
}

/** Things that play one part in the sentence together. */
export interface Slot {
  readonly members: readonly Member[];
  /** Whether the text says that they act with one another (A与B, A会同B), not only beside one another. */
  readonly joined?: boolean;
  /** Whether the one took the other along (A会同B), so that what follows is said of both. */
  readonly together?: boolean;
}

/** `implicit`: left out and understood from before. `titled`: only names the employer of a person who is named next. */
export type SlotKind = "argument" | "adjunct" | "implicit" | "titled";

export interface Line {
  readonly sentence: Sentence;
  readonly text: string;
  /** Where each character of `text` comes from in the sentence: `[from, to)`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly slots: readonly Slot[];
}

/** A part of what a match is replaced with: a stretch of it that stays, a slot, or other words for all of it. */
export type Piece =
  | { readonly keep: readonly [number, number] }
  | { readonly slot: Slot; readonly kind: SlotKind }
  | { readonly text: string };

/** Slots live in Unicode's private use area, so that a pattern can tell them and their kinds from text. */
const FIRST: Readonly<Record<SlotKind, number>> = {
  argument: 0xe000,
  adjunct: 0xe400,
  implicit: 0xe800,
  titled: 0xec00,
};
/** In the order of their places. */
const KINDS: readonly SlotKind[] = ["argument", "adjunct", "implicit", "titled"];
const CAPACITY = 0x400;

/** For patterns: the characters that stand for slots. */
export const SLOT = {
  argument: "\\uE000-\\uE3FF",
  adjunct: "\\uE400-\\uE7FF",
  implicit: "\\uE800-\\uEBFF",
  titled: "\\uEC00-\\uEFFF",
  named: "\\uE000-\\uE7FF\\uEC00-\\uEFFF",
  any: "\\uE000-\\uEFFF",
} as const;

const PRIVATE = /[\uE000-\uF8FF]/gu;

export function withoutPrivate(text: string): string {
  return text.replace(PRIVATE, " ");
}

/** The slot that a character of a line stands for, if it does. */
export function slotAt(line: Line, index: number): Slot | undefined {
  const code = line.text.charCodeAt(index);
  return isSlot(code) ? line.slots[code % CAPACITY] : undefined;
}

export function kindAt(line: Line, index: number): SlotKind | undefined {
  const code = line.text.charCodeAt(index);
  return isSlot(code) ? KINDS[(code - FIRST.argument) >> 10] : undefined;
}

/** Where in a line slots stand. */
export function slotPlaces({ text }: Line): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < text.length; place++) if (isSlot(text.charCodeAt(place))) places.push(place);
  return places;
}

function isSlot(code: number): boolean {
  return code >= 0xe000 && code < 0xf000;
}

/** Builds a line from left to right. */
export class LineBuilder {
  readonly #sentence: Sentence;
  #text = "";
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #slots: Slot[];

  constructor(sentence: Sentence, slots: readonly Slot[] = []) {
    this.#sentence = sentence;
    this.#slots = [...slots];
  }

  addText(text: string, from: number, to: number): void {
    for (const character of text.split("")) this.#add(character, from, to);
  }

  /** Copies a stretch of the sentence. */
  addRun(text: string, start: number, end: number): void {
    this.#text += text.slice(start, end);
    for (let index = start; index < end; index++) {
      this.#from.push(index);
      this.#to.push(index + 1);
    }
  }

  addSlot(slot: Slot, kind: SlotKind, from: number, to: number): void {
    if (this.#slots.length === CAPACITY) return;
    this.#add(String.fromCharCode(FIRST[kind] + this.#slots.length), from, to);
    this.#slots.push(slot);
  }

  /** Copies a stretch of another line that has the same slots. */
  addPart(line: Line, start: number, end: number): void {
    this.#text += line.text.slice(start, end);
    for (let index = start; index < end; index++) {
      this.#from.push(line.from[index] ?? 0);
      this.#to.push(line.to[index] ?? 0);
    }
  }

  build(): Line {
    return {
      sentence: this.#sentence,
      text: this.#text,
      from: this.#from,
      to: this.#to,
      slots: this.#slots,
    };
  }

  #add(character: string, from: number, to: number): void {
    this.#text += character;
    this.#from.push(from);
    this.#to.push(to);
  }
}

/** The place behind a character. A pattern that is told to go on inside one of two units steps back, and finds the same for ever. */
export function placeBehind(text: string, place: number): number {
  return place + ((text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1);
}

/** Replaces every match of a pattern; where `replace` has no answer the text stays as it is. */
export function rewrite(
  line: Line,
  pattern: RegExp,
  replace: (match: RegExpExecArray, line: Line) => readonly Piece[] | undefined,
): Line {
  let builder: LineBuilder | undefined;
  let done = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line.text); match !== null; match = pattern.exec(line.text)) {
    const after = pattern.lastIndex;
    const pieces = replace(match, line);
    pattern.lastIndex = after === match.index ? placeBehind(line.text, after) : after;
    if (pieces === undefined) continue;
    const end = match.index + match[0].length;
    builder ??= new LineBuilder(line.sentence, line.slots);
    builder.addPart(line, done, match.index);
    for (const piece of pieces) addPiece(builder, line, piece, match.index, end);
    done = end;
  }
  builder?.addPart(line, done, line.text.length);
  return builder?.build() ?? line;
}

function addPiece(builder: LineBuilder, line: Line, piece: Piece, start: number, end: number): void {
  const from = line.from[start] ?? 0;
  const to = line.to[end - 1] ?? from;
  if ("keep" in piece) builder.addPart(line, ...piece.keep);
  else if ("slot" in piece) builder.addSlot(piece.slot, piece.kind, from, to);
  else builder.addText(piece.text, from, to);
}
