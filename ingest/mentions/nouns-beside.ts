/** The common noun beside a name that says what it is: "the vaccine maker Zorvax", "Zorvax, a maker of vaccines". */

import type { NodeLabel } from "#graph/schema";
import { KIND_NOUNS } from "../lexicon/english-heads.ts";
import type { Phrase, Token } from "./english-tokens.ts";

/** "the vaccine maker Zorvax", "research institutes CWI, Nikhef and AMOLF". */
export function nounBefore(tokens: readonly Token[], phrase: Phrase): NodeLabel | undefined {
  let index = phrase.from - 1;
  if (/^(called|named|dubbed)$/u.test(tokens[index]?.lower ?? ""))
    index -= /^(is|was|are)$/u.test(tokens[index - 1]?.lower ?? "") ? 2 : 1;
  if (tokens[index]?.text === ",") index--;
  const near = tokens[index];
  if (near === undefined || near.capital || near.possessive) return undefined;
  // A marketing agency is a firm, an agency of the state is not.
  if (
    near.lower === "agency" &&
    /^(?:marketing|advertising|design|creative|digital|news|pr|recruitment|travel|estate|talent|modelling)$/u.test(
      tokens[index - 1]?.lower ?? "",
    )
  )
    return "Company";
  return KIND_NOUNS.get(near.lower);
}

/** "Zorvax, a maker of vaccines", "Zorvax, the Danish vaccine maker": the first such noun behind the comma. */
export function nounBehind(tokens: readonly Token[], phrase: Phrase): NodeLabel | undefined {
  const [comma, article] = tokens.slice(phrase.to, phrase.to + 2);
  const opened =
    (comma?.text === "," || comma?.text === "is" || comma?.text === "(") &&
    /^(a|an|the|another|one)$/u.test(article?.lower ?? "");
  if (!opened) return undefined;
  if (isNextInList(tokens.slice(phrase.to, phrase.to + 5))) return undefined;
  let told: NodeLabel | undefined;
  let place = phrase.to + 1;
  for (const token of tokens.slice(phrase.to + 2, phrase.to + 9)) {
    place++;
    if (
      /^[,.;:)(—–-]$|^(of|that|which|who|where|whose|for|in|at|on|from|with|to|based|and|called|named|run|owned|backed|set|founded|reserved|meant|built|made|led|listed|known)$/u.test(
        token.lower,
      )
    )
      return told;
    const label = token.capital || token.possessive ? undefined : KIND_NOUNS.get(token.lower);
    // "Together with Tern, the park founds …": a noun that acts stands beside nothing.
    if (told !== undefined && label === undefined) return undefined;
    told = label ?? told;
  }
  return place >= tokens.length - 1 ? told : undefined;
}

/** "Tern Growth, the city, and a donor": the city is the next of those listed. */
function isNextInList([comma, article, noun, second, and]: readonly Token[]): boolean {
  return (
    [comma, second].every((mark) => mark?.text === ",") &&
    article?.lower === "the" &&
    KIND_NOUNS.has(noun?.lower ?? "") &&
    and?.lower === "and"
  );
}
