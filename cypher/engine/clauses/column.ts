/** A column that a WITH or RETURN gives. */

import type { ProjectionItem } from "../../language/syntax-tree.ts";

export type Column = Pick<ProjectionItem, "expression" | "name">;
