/** A title that holds names: a line ends between its words and names, within a name or after its dash only when it must. */

import { segment } from "../quote/segment.ts";
import { findNames } from "./find-names.ts";
import { Run } from "./Run.tsx";

interface TitleProps {
  readonly text: string;
  readonly names: readonly string[];
}

export function Title({ text, names }: TitleProps) {
  return segment(text, findNames(text, names)).map((piece) =>
    piece.values.length > 0 ? (
      <span key={piece.start} className="whole">
        <Run text={piece.text} />
      </span>
    ) : (
      <Run key={piece.start} text={piece.text} />
    ),
  );
}
