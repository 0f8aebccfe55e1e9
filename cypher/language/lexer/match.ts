/** Matching at one place in a text. */

/** Where a sticky expression that matches at `start` ends; undefined when it does not match there. */
export function matchEnd(expression: RegExp, text: string, start: number): number | undefined {
  expression.lastIndex = start;
  return expression.test(text) ? expression.lastIndex : undefined;
}
