/** What each paragraph of a page is: prose, a heading of some kind, a byline, a caption, an item, furniture. */

import {
  ADVERTISEMENT,
  BYLINES,
  CAPTIONS,
  DATE_LINE,
  FAMILY_NAMES,
  FURNITURE,
  FURTHER_READING,
  MASTHEAD,
} from "../lexicon/page-furniture.ts";
import { endsSentence } from "./endings.ts";
import { hasSentences, isProse, PAIR, type Paragraph } from "./paragraphs.ts";

export type Kind = "prose" | "item" | "header" | "heading" | "label" | "byline" | "caption" | "furniture" | "masthead";

export interface KnownParagraph extends Paragraph {
  readonly kind: Kind;
}

export function knowParagraphs(paragraphs: readonly Paragraph[]): readonly KnownParagraph[] {
  const known: KnownParagraph[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const kind = kindAfter(known.at(-1), kindOf(paragraphs, paragraph, index), paragraph.text);
    known.push({ ...paragraph, kind });
  }
  return known;
}

/** What stands before a paragraph may tell what it is. */
function kindAfter(before: KnownParagraph | undefined, kind: Kind, text: string): Kind {
  if (isFurtherReading(kind, before)) return "furniture";
  return kind === "label" && before?.kind === "heading" && isName(text) ? "byline" : kind;
}

/** The list below `Related stories` is of other articles. */
function isFurtherReading(kind: Kind, before: KnownParagraph | undefined): boolean {
  if (kind !== "item" || before?.kind !== "furniture") return false;
  return before.shape === "bullet" || FURTHER_READING.test(before.text);
}

const SHORT = 90;
/** The longest headlines, in columns: Chinese, and other. */
const HEADING_WIDTH = { han: 84, other: 120 };

function kindOf(paragraphs: readonly Paragraph[], paragraph: Paragraph, index: number): Kind {
  switch (paragraph.shape) {
    case "rule":
    case "image":
      return "furniture";
    case "heading":
      return "heading";
    case "bullet":
      return "item";
    case "row":
      return isHeaderRow(paragraphs, index) ? "header" : "item";
    case "numbered":
      return isNumberedHeading(paragraphs, paragraph, index) ? "heading" : "item";
    case "opener":
    case "notice":
    case "text":
      return isPairAmong(paragraphs, index) ? "item" : kindOfText(paragraph, index);
  }
}

function kindOfText(paragraph: Paragraph, index: number): Kind {
  const { text, width } = paragraph;
  if (ADVERTISEMENT.test(text)) return "furniture";
  if (BYLINES.some((pattern) => pattern.test(text)) && width <= 100) return "byline";
  if (CAPTIONS.some((pattern) => pattern.test(text)) && width <= 240) return "caption";
  if (width <= 2 * SHORT && FURNITURE.some((pattern) => pattern.test(text))) return "furniture";
  if (index < 3 && width <= SHORT && MASTHEAD.test(text) && !isProse(paragraph)) return "masthead";
  return kindOfShortText(paragraph, index);
}

function kindOfShortText(paragraph: Paragraph, index: number): Kind {
  if (index === 0 && isCry(paragraph)) return "heading";
  if (isProse(paragraph)) return "prose";
  if (isLabel(paragraph.text)) return "label";
  if (BRACKETED.test(paragraph.text)) return "label";
  if (DATE_LINE.test(paragraph.text)) return "byline";
  if (isNames(paragraph.text)) return "byline";
  return isHeading(paragraph) ? "heading" : "prose";
}

/** A page may open with a question or a cry for a headline. */
function isCry({ text, width }: Paragraph): boolean {
  return width <= 60 && /[！？!?]$/u.test(text) && !text.includes("。");
}

function isHeading({ text, width }: Paragraph): boolean {
  const limit = /\p{Script=Han}/u.test(text) ? HEADING_WIDTH.han : HEADING_WIDTH.other;
  return width <= limit && !/[,，、；;：:]$/u.test(text);
}

/** Keys and values, three or more in a row. */
function isPairAmong(paragraphs: readonly Paragraph[], index: number): boolean {
  const isPair = (paragraph: Paragraph | undefined) =>
    paragraph !== undefined && PAIR.test(paragraph.text) && !tells(paragraph.text);
  const isClose = (paragraph: Paragraph | undefined) => paragraph?.gap === 0;
  if (!isPair(paragraphs[index])) return false;

  let [first, last] = [index, index];
  while (index - first < 2 && isClose(paragraphs[first]) && isPair(paragraphs[first - 1])) first--;
  while (last - index < 2 && isClose(paragraphs[last + 1]) && isPair(paragraphs[last + 1])) last++;
  return last - first >= 2;
}

/** A value may end with an abbreviation's stop; what ends with another stop is said, not listed. */
function tells(text: string): boolean {
  return hasSentences(text) || (endsSentence(text) && !/\b(?:Co|Corp|Inc|Ltd|Bros|etc|[ap]\.m)\.$/iu.test(text));
}

const LABEL = /^(?:[\p{Script=Han}]{2,6}|[【[《][^】\]》]{1,12}[】\]》])$/u;

function isLabel(text: string): boolean {
  return LABEL.test(text);
}

/** A remark of the editors': （根据录音整理，有删节） */
const BRACKETED = /^[（(][^（）()。]{2,40}[）)]$/u;

const NAMES = /^\p{Script=Han}{2,3}(?:[ \u3000]+\p{Script=Han}{2,3}){1,3}$/u;

/** 邸金 杜英: nothing but names. */
function isNames(text: string): boolean {
  return NAMES.test(text) && text.split(/\s+/u).every((name) => FAMILY_NAMES.has(name.charAt(0)));
}

/** 郑小北: a name alone, below a headline. */
function isName(text: string): boolean {
  return [...text].length === 3 && FAMILY_NAMES.has(text.charAt(0));
}

/** The first row of three or more names the columns. */
function isHeaderRow(paragraphs: readonly Paragraph[], index: number): boolean {
  if (paragraphs[index - 1]?.shape === "row") return false;
  if (paragraphs[index + 1]?.shape === "rule") return true;
  const below = [paragraphs[index + 1], paragraphs[index + 2]];
  return below.every((row) => row?.shape === "row" && row.gap === 0) && !/\d/u.test(paragraphs[index]?.text ?? "");
}

/** `三、变更案` above other paragraphs, not `3. A firm` among its siblings. */
function isNumberedHeading(paragraphs: readonly Paragraph[], paragraph: Paragraph, index: number): boolean {
  if (isProse(paragraph) || /[；;，,]$/u.test(paragraph.text) || paragraph.width > SHORT) return false;
  const style = styleOf(paragraph);
  return ![paragraphs[index - 1], paragraphs[index + 1]].some((near) => near !== undefined && styleOf(near) === style);
}

function styleOf(paragraph: Paragraph): string {
  if (paragraph.shape !== "numbered") return paragraph.shape;
  return paragraph.mark
    .replace(/\d+/u, "1")
    .replace(/[一二三四五六七八九十]+/u, "一")
    .trim();
}
