/** The forms of a regular English verb: join, joins, joined, joining; commit, committed. */

const SILENT_E = /[^aeiouy]e$|[aeiou]e$/u;
const CONSONANT_Y = /[^aeiou]y$/u;
/** May double its last letter; what is no word then does no harm. */
const DOUBLES = /[^aeiou][aeiou][bdgmnprt]$/u;
const HISSES = /(?:s|x|z|ch|sh)$/u;

/** Only the first word bends: "set up" is better written out, "partner with" gives "partnered with". */
export function withInflections(verb: string): readonly string[] {
  const [stem = "", ...rest] = verb.split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  const doubled = DOUBLES.test(stem) ? [`${stem}${stem.at(-1)}ed`, `${stem}${stem.at(-1)}ing`] : [];
  return [stem, third(stem), past(stem), present(stem), ...doubled].map((form) => form + tail);
}

function third(stem: string): string {
  if (CONSONANT_Y.test(stem)) return `${stem.slice(0, -1)}ies`;
  return HISSES.test(stem) ? `${stem}es` : `${stem}s`;
}

function past(stem: string): string {
  if (CONSONANT_Y.test(stem)) return `${stem.slice(0, -1)}ied`;
  return stem.endsWith("e") ? `${stem}d` : `${stem}ed`;
}

function present(stem: string): string {
  return SILENT_E.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}
