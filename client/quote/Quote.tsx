/** A quotation: both names underlined in the color of their kind, the words that state the relation marked. */

import type { ClaimRecord, NodeLabel } from "#graph/schema";
import { kindStyle } from "../look/kinds.ts";
import { type Segment, segment } from "./segment.ts";

type Role = ClaimRecord["marks"][number]["role"];

interface QuoteProps {
  readonly claim: ClaimRecord;
  /** The kinds of the two. */
  readonly labels: { readonly subject: NodeLabel; readonly object: NodeLabel };
}

export function Quote({ claim, labels }: QuoteProps) {
  const marks = claim.marks.map(({ role, span }) => ({ span, value: role }));
  return (
    <blockquote lang={claim.article.language}>
      {segment(claim.quote, marks).map((piece) => (
        <Piece key={piece.start} piece={piece} labels={labels} />
      ))}
    </blockquote>
  );
}

function Piece({ piece, labels }: { readonly piece: Segment<Role>; readonly labels: QuoteProps["labels"] }) {
  const named = piece.values.find((role) => role !== "cue");
  const text =
    named === undefined ? (
      piece.text
    ) : (
      <u className="name" style={kindStyle(labels[named])}>
        {piece.text}
      </u>
    );
  return piece.values.includes("cue") ? <mark>{text}</mark> : text;
}
