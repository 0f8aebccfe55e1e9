/** How wide text is: measured in the page's font and remembered, or estimated where no font may decide. */

import { type LabelForm, toLabelForms } from "./break-name.ts";

export const LABEL_FONT_SIZE = 13;
export const LABEL_LINE_HEIGHT = 17;
/** Of what is selected. */
export const STRONG_WEIGHT = 650;

export type WidthOf = (text: string) => number;

const WIDE = /[\u1100-\u115f\u2e80-\uffef]/u;

/** Wide scripts take a square, others a good half of it. */
export function estimateWidth(text: string): number {
  const widths = Array.from(text, (character) => (WIDE.test(character) ? LABEL_FONT_SIZE : LABEL_FONT_SIZE * 0.56));
  return widths.reduce((sum, width) => sum + width, 0);
}

/** The size of the form that a label takes where there is room. */
export function estimateLabelSize(name: string): { readonly width: number; readonly height: number } {
  const [form] = toLabelForms(name, estimateWidth);
  return toLabelSize(form, estimateWidth);
}

export function toLabelSize(form: LabelForm, widthOf: WidthOf): { readonly width: number; readonly height: number } {
  return { width: Math.ceil(Math.max(...form.map(widthOf))), height: form.length * LABEL_LINE_HEIGHT };
}

/** Measures with the font that the labels are drawn in; each text once. */
export function toMeasuredWidth(font: string): WidthOf {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return estimateWidth;
  context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context.measureText(text).width;
    known.set(text, width);
    return width;
  };
}
