/** How a check says that something is wrong. */

import type { Span } from "../syntax-tree.ts";

type Start = Pick<Span, "start">;

export interface Report {
  /** It makes no sense. */
  fail(place: Start, message: string): never;
  /** It makes sense, but is not answered here. */
  refuse(place: Start, message: string): never;
}
