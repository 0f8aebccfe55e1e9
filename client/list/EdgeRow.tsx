/** One relation in a list: how it is drawn, what it says, when; a link that opens its sentences. */

import type { EdgeId, EdgeType, NodeId, NodeRecord, Status } from "#graph/schema";
import { yearOf } from "../look/dates.ts";
import { KindMark } from "../look/KindMark.tsx";
import { LineMark } from "../look/LineMark.tsx";
import { ViewLink } from "../look/ViewLink.tsx";
import { useView } from "../state/use-view.ts";
import { openEdge } from "../state/view.ts";
import { useWords } from "../wording/words.ts";
import { toReadingOrder } from "./group-edges.ts";
import { Statement } from "./Statement.tsx";

interface EdgeRowProps {
  readonly id: EdgeId;
  readonly type: EdgeType;
  readonly status: Status;
  readonly since?: string | undefined;
  readonly from: NodeRecord;
  readonly to: NodeRecord;
  /** The thing that the list is about. */
  readonly about?: NodeId;
}

export function EdgeRow({ id, type, status, since, from, to, about }: EdgeRowProps) {
  const view = useView();
  const isOpen = view.selection.kind === "edge" && view.selection.id === id;
  const partner = from.id === about ? to : from;
  const [first, second] = toReadingOrder(type, [from, to], about);

  return (
    <ViewLink className="edge-row" to={openEdge(view, id, from.id)} aria-current={isOpen ? "true" : undefined}>
      {about !== undefined && <KindMark label={partner.label} />}
      <Statement type={type} from={first} to={second} about={about} />
      <Drawn type={type} status={status} since={since} />
    </ViewLink>
  );
}

/** The line as it is drawn, with the year or the plan beneath it. */
function Drawn({ type, status, since }: Pick<EdgeRowProps, "type" | "status" | "since">) {
  const words = useWords();
  return (
    <span className="drawn">
      <LineMark type={type} status={status} />
      <span>
        {since !== undefined && <time dateTime={since}>{yearOf(since)}</time>}{" "}
        {status === "planned" && words("status.plan")}
      </span>
    </span>
  );
}
