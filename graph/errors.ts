/** The failures a caller can act on. Anything else that is thrown is a bug. */

export type GraphErrorCode =
  | "not-found" // no node, edge, article or network has this id
  | "invalid" // the caller asked for something that makes no sense
  | "unavailable" // the store does not answer; try again later
  | "setting"; // a setting is wrong or missing

/** Says what happened, to what, and what to do next. */
export class GraphError extends Error {
  override readonly name = "GraphError";
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
