/** What to write instead of what people write by habit from other languages or another keyboard. */

import type { Token } from "../lexer/tokens.ts";

const ADVICE: Readonly<Record<string, string>> = {
  "（": "Write ( instead of the full-width sign.",
  "）": "Write ) instead of the full-width sign.",
  "，": "Write , instead of the full-width sign.",
  "：": "Write : instead of the full-width sign.",
  "；": "Write ; instead of the full-width sign.",
  "“": 'Write " instead of the curly quotation mark.',
  "”": 'Write " instead of the curly quotation mark.',
  "‘": "Write ' instead of the curly quotation mark.",
  "’": "Write ' instead of the curly quotation mark.",
  "!=": "Write <> for inequality.",
  "=": "Write a single = for equality.",
  "&": "Write AND between conditions.",
  "||": "Write OR between conditions.",
  "?": "Write CASE WHEN … THEN … ELSE … END for a choice.",
  HAVING: "Write WITH … WHERE … to filter groups.",
  BETWEEN: "Write low <= value <= high for a range.",
  NOT: "Write NOT before the whole condition.",
  GROUP: "There is no GROUP BY: what is not aggregated in WITH or RETURN forms the groups.",
  FROM: "Write MATCH with a pattern to read from the graph.",
};

export function adviceFor({ kind, text }: Token): string | undefined {
  const looked = kind === "name" ? text.toUpperCase() : text;
  return kind === "string" || !Object.hasOwn(ADVICE, looked) ? undefined : ADVICE[looked];
}
