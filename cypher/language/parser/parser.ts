/** What one production needs of the others. Each group of productions is a file; they meet here, so none imports another in a circle. */

import type { Expression, LabelExpression, MapLiteral, PathPattern, PatternPart, Query } from "../syntax-tree.ts";
import type { Cursor } from "./cursor.ts";

export interface Parser extends Cursor {
  query(): Query;
  expression(): Expression;
  /** What a branch of a CASE says about its subject. */
  caseTest(): Expression;
  map(): MapLiteral;
  labels(): LabelExpression;
  /** Of a relationship; `isNamed`: it has a variable. */
  types(isNamed: boolean): LabelExpression;
  path(): PathPattern;
  patternPart(): PatternPart;
}
