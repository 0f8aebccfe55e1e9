/** Where the productions meet: text to tree, before any check of what the names mean. */

import type { Query } from "../syntax-tree.ts";
import { parseCaseTest } from "./comparisons.ts";
import { Cursor } from "./cursor.ts";
import { parseExpression } from "./expressions.ts";
import { parseLabels, parseTypes } from "./labels.ts";
import { parseMap } from "./maps.ts";
import type { Parser } from "./parser.ts";
import { parsePatternPart } from "./pattern-parts.ts";
import { parsePath } from "./patterns.ts";
import { parseQuery, parseStatement } from "./queries.ts";

class Productions extends Cursor implements Parser {
  query = () => parseQuery(this);
  expression = () => parseExpression(this);
  caseTest = () => parseCaseTest(this);
  map = () => parseMap(this);
  labels = () => parseLabels(this);
  types = (isNamed: boolean) => parseTypes(this, isNamed);
  path = () => parsePath(this);
  patternPart = () => parsePatternPart(this);
}

export function parseText(text: string): Query {
  return parseStatement(new Productions(text));
}
