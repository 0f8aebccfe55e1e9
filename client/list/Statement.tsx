/** A relation as a sentence of its two names. */

import type { EdgeType, NodeId, NodeRecord } from "#graph/schema";
import { Run } from "../look/Run.tsx";
import { useView } from "../state/use-view.ts";
import { phraseAround } from "./statement.ts";

interface StatementProps {
  readonly type: EdgeType;
  readonly from: NodeRecord;
  readonly to: NodeRecord;
  /** The one that the list is about and that need not be stressed each time. */
  readonly about?: NodeId | undefined;
}

export function Statement({ type, from, to, about }: StatementProps) {
  const { language } = useView();
  const [before, after] = phraseAround(type, language);
  return (
    <span className="statement-line">
      <Name node={from} isQuiet={from.id === about} /> {before} <Name node={to} isQuiet={to.id === about} /> {after}
    </span>
  );
}

function Name({ node, isQuiet }: { readonly node: NodeRecord; readonly isQuiet: boolean }) {
  const Tag = isQuiet ? "span" : "b";
  return (
    <Tag>
      <Run text={node.name} />
    </Tag>
  );
}
