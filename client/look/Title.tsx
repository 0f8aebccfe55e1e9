/** A title that holds names: a line ends between its words and names, within a name or after its dash only when it must. */

import { type Mark, segment } from "../quote/segment.ts";
import { Run } from "./Run.tsx";

interface TitleProps {
  readonly text: string;
  readonly names: readonly string[];
}

export function Title({ text, names }: TitleProps) {
  return segment(
    text,
    names.flatMap((name) => findName(text, name)),
  ).map((piece) =>
    piece.values.length > 0 ? (
      <span key={piece.start} className="whole">
        <Run text={piece.text} />
      </span>
    ) : (
      <Run key={piece.start} text={piece.text} />
    ),
  );
}

const DASH = "— ";

function findName(text: string, name: string): readonly Mark<string>[] {
  const at = text.indexOf(name);
  if (at === -1) return [];
  const start = text.slice(0, at).endsWith(DASH) ? at - DASH.length : at;
  return [{ span: [start, at + name.length], value: name }];
}
