/** How a relation is drawn, as a sample: thick or thin, with an arrow or a dot, dashed while it is planned. */

import { EDGE_TYPES, type EdgeType, type EdgeTypeDefinition, type Status } from "#graph/schema";

interface LineMarkProps {
  /** Without a type, a plain line that shows the status alone. */
  readonly type?: EdgeType;
  readonly status?: Status;
}

const PLAIN: EdgeTypeDefinition["line"] = { width: 1.6, end: "none" };
const END_OF_LINE = { none: 27, arrow: 22, dot: 22 } as const;

export function LineMark({ type, status = "actual" }: LineMarkProps) {
  const { width, end }: EdgeTypeDefinition["line"] = type ? EDGE_TYPES[type].line : PLAIN;
  return (
    <svg className={`line-mark ${status}`} viewBox="0 0 28 12" aria-hidden="true">
      <path className="stroke" d={`M1 6H${END_OF_LINE[end]}`} strokeWidth={width} />
      {end === "arrow" && <path className="tip" d="M20 2.2 27 6l-7 3.8Z" />}
      {end === "dot" && <circle className="tip" cx="23.6" cy="6" r="3.2" />}
    </svg>
  );
}
