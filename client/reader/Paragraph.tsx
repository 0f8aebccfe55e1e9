/** One block of an article, set as what it is. */

import type { BlockRole, NodeId, NodeLabel } from "#graph/schema";
import { kindStyle } from "../look/kinds.ts";
import { ViewLink } from "../look/ViewLink.tsx";
import type { Segment } from "../quote/segment.ts";
import { useView } from "../state/use-view.ts";
import { openRoot } from "../state/view.ts";
import { useWords } from "../wording/words.ts";
import type { Sense, Paragraph as SetParagraph } from "./set-article.ts";

type Tag = "h1" | "h2" | "p";
const TAGS: Readonly<Partial<Record<BlockRole, Tag>>> = { headline: "h2", subheading: "h2" };

interface ParagraphProps {
  readonly paragraph: SetParagraph;
  readonly labels: ReadonlyMap<NodeId, NodeLabel>;
  readonly as?: Tag;
}

export function Paragraph({ paragraph: { role, segments }, labels, as }: ParagraphProps) {
  const words = useWords();
  const Tag = as ?? TAGS[role] ?? "p";
  return (
    <Tag className={`block-${role}`} title={role === "furniture" ? words("reader.furniture") : undefined}>
      {segments.map((piece) => (
        <Piece key={piece.start} piece={piece} labels={labels} />
      ))}
    </Tag>
  );
}

function Piece({ piece, labels }: { readonly piece: Segment<Sense>; readonly labels: ParagraphProps["labels"] }) {
  const name = piece.values.find((sense) => sense.kind === "name");
  const label = name && labels.get(name.node);
  const text = name && label ? <NamedLink node={name.node} label={label} text={piece.text} /> : piece.text;
  const marked = piece.values.some(({ kind }) => kind === "cue") ? <mark>{text}</mark> : text;
  const isOpen = piece.values.some(({ kind }) => kind === "open");
  return isOpen ? <span className="open-sentence">{marked}</span> : marked;
}

interface NamedLinkProps {
  readonly node: NodeId;
  readonly label: NodeLabel;
  readonly text: string;
}

function NamedLink({ node, label, text }: NamedLinkProps) {
  const view = useView();
  const to = openRoot(view, { kind: "neighborhood", center: node });
  return (
    <ViewLink className="name" style={kindStyle(label)} to={to}>
      {text}
    </ViewLink>
  );
}
