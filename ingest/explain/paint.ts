/** How things look on a terminal: kinds in the colors of the picture, or in plain characters where there are no colors. */

import { NODE_TYPES, type NodeLabel } from "#graph/schema";

export interface Paint {
  /** Words of the text that name something, and which thing that is. */
  readonly mention: (label: NodeLabel, text: string, note: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
}

export const PLAIN: Paint = {
  mention: (_label, text, note) => `[${text} ${note}]`,
  strong: (text) => text,
  faint: (text) => text,
  good: (text) => text,
  warning: (text) => text,
};

/** White on the dark color of the kind, so that it can be read on any terminal. */
export const COLORED: Paint = {
  mention: (label, text, note) =>
    `${sgr(`48;2;${toRgb(label)};38;2;255;255;255`, text, "39;49")}${sgr("2", note, "22")}`,
  strong: (text) => sgr("1", text, "22"),
  faint: (text) => sgr("2", text, "22"),
  good: (text) => sgr("32", text, "39"),
  warning: (text) => sgr("33", text, "39"),
};

interface Screen {
  readonly isTTY?: boolean;
}

/** Colors on a terminal, unless NO_COLOR asks for none; with FORCE_COLOR also through a pipe. */
export function choosePaint({ isTTY = false }: Screen, environment: NodeJS.ProcessEnv): Paint {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = environment;
  if (NO_COLOR !== "") return PLAIN;
  return FORCE_COLOR !== "" || (isTTY && TERM !== "dumb") ? COLORED : PLAIN;
}

function sgr(on: string, text: string, off: string): string {
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

function toRgb(label: NodeLabel): string {
  const hex = Number.parseInt(NODE_TYPES[label].color.light.slice(1), 16);
  return [hex >> 16, (hex >> 8) & 0xff, hex & 0xff].join(";");
}
