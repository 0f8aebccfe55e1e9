/** Names and parameters: `park`, `园区`, `` `my name` ``, `$id`, `` $`my id` ``. */

import { matchEnd } from "./match.ts";
import type { Token, TokenKind } from "./tokens.ts";

const NAME = /[\p{ID_Start}\p{Pc}][\p{ID_Continue}\p{Sc}]*/uy;
const QUOTED_NAME = /`(?:[^`\r\n]|``)*`/y;
const PARAMETER_NAME = /[\p{ID_Continue}\p{Sc}]+/uy;

export function readName(text: string, start: number): Token | undefined {
  return readPlain(NAME, "name", text, start, start) ?? readQuoted("quoted-name", text, start, start);
}

export function readParameter(text: string, start: number): Token | undefined {
  if (text[start] !== "$") return undefined;
  const name = start + 1;
  return readPlain(PARAMETER_NAME, "parameter", text, start, name) ?? readQuoted("parameter", text, start, name);
}

function readPlain(expression: RegExp, kind: TokenKind, text: string, start: number, name: number): Token | undefined {
  const end = matchEnd(expression, text, name);
  return end === undefined ? undefined : { kind, text: text.slice(name, end), start, end };
}

/** A name in quotes stays on its line; the engine makes names for its own use that break this rule. */
function readQuoted(kind: TokenKind, text: string, start: number, name: number): Token | undefined {
  const end = matchEnd(QUOTED_NAME, text, name);
  if (end === undefined) return undefined;
  return { kind, text: text.slice(name + 1, end - 1).replaceAll("``", "`"), start, end };
}
