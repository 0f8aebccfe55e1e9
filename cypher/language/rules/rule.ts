/** One thing that an expression must not do. */

import type { Place } from "../checks/place.ts";
import type { Report } from "../checks/report.ts";
import type { Expression } from "../syntax-tree.ts";

/** Looks at one node of the tree and reports when the rule is broken; what is inside is looked at by itself. */
export type Rule = (node: Expression, place: Place, report: Report) => void;
