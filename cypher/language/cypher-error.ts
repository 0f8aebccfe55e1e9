/** The one kind of failure of a query: what is wrong, where, and what to write instead. */

export type CypherErrorCode =
  | "syntax" // the text is no query, or a query that makes no sense
  | "not-supported" // it is Cypher, but not part of what we answer
  | "parameter" // a parameter is missing
  | "type" // a value is of another type than an operation can take
  | "argument" // a value is outside what an operation can take
  | "arithmetic" // a division by zero, or an integer beyond 64 bits
  | "regular-expression" // a pattern for =~ that cannot be read
  | "limit"; // the query needs more than it may use

/** Where in the text: `offset` counts UTF-16 units from 0, `line` and `column` count from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export class CypherError extends Error {
  override readonly name = "CypherError";
  readonly code: CypherErrorCode;
  readonly position: Position | undefined;

  constructor(code: CypherErrorCode, message: string, place?: { readonly text: string; readonly offset: number }) {
    super(message);
    this.code = code;
    this.position = place && toPosition(place.text, place.offset);
  }

  get offset(): number | undefined {
    return this.position?.offset;
  }

  get line(): number | undefined {
    return this.position?.line;
  }

  get column(): number | undefined {
    return this.position?.column;
  }
}

function toPosition(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { offset, line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
