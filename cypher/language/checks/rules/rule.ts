/** One thing that an expression must not do. */

import type { Expression } from "../../syntax-tree.ts";
import type { Place } from "../place.ts";
import type { Report } from "../report.ts";

/** Looks at one node of the tree and reports when the rule is broken; what is inside is looked at by itself. */
export type Rule = (node: Expression, place: Place, report: Report) => void;
