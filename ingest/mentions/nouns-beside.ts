/** The common noun beside a name that says what it is: "the vaccine maker Zorvax", "Zorvax, a maker of vaccines". */

import type { NodeLabel } from "#graph/schema";
import { KIND_NOUNS } from "../lexicon/english-heads.ts";
import { FIELDS } from "../lexicon/english-words.ts";
import type { Phrase, Token } from "./english-tokens.ts";

/** "the vaccine maker Zorvax", "research institutes CWI, Nikhef and AMOLF". */
export function nounBefore(tokens: readonly Token[], phrase: Phrase): NodeLabel | undefined {
  let index = phrase.from - 1;
  if (/^(called|named|dubbed)$/u.test(tokens[index]?.lower ?? ""))
    index -= /^(is|was|are)$/u.test(tokens[index - 1]?.lower ?? "") ? 2 : 1;
  const isCalled = index < phrase.from - 1;
  if (tokens[index]?.text === ",") index--;
  const near = tokens[index];
  if (near === undefined || near.capital || near.possessive) return undefined;
  if (isCalled && near.lower.endsWith("s") && !isJoinedBehind(tokens[phrase.to])) return singularBefore(tokens, index);
  // A marketing agency is a firm, an agency of the state is not.
  if (
    near.lower === "agency" &&
    /^(?:marketing|advertising|design|creative|digital|news|pr|recruitment|travel|estate|talent|modelling)$/u.test(
      tokens[index - 1]?.lower ?? "",
    )
  )
    return "Company";
  return groundOf(tokens, index) ?? kindOf(near.lower);
}

/** "the logistics technology district Tern Gate": what a field has to itself. */
function groundOf(tokens: readonly Token[], index: number): NodeLabel | undefined {
  const [field, ground] = tokens.slice(Math.max(0, index - 1), index + 1).map(({ lower }) => lower);
  return /^(?:district|quarter|city|village|town|area)$/u.test(ground ?? "") && FIELDS.has(field ?? "")
    ? "Park"
    : undefined;
}

/** Also the toolmaker, the boatbuilders. */
function kindOf(noun: string): NodeLabel | undefined {
  return KIND_NOUNS.get(noun) ?? (/[a-z]{3}(?:makers?|builders?)$/u.test(noun) ? "Company" : undefined);
}

function isJoinedBehind(token: Token | undefined): boolean {
  return token?.text === "," || token?.lower === "and";
}

/** "in a club with other parks, called Fen Six": one name is one club. */
function singularBefore(tokens: readonly Token[], index: number): NodeLabel | undefined {
  const clause = tokens.slice(Math.max(0, index - 6), index + 1);
  const noun = clause
    .slice(clause.findLastIndex(({ text }) => /^[,;:.]$/u.test(text)) + 1)
    .findLast(({ lower, capital }) => !capital && !lower.endsWith("s") && kindOf(lower) !== undefined);
  return noun === undefined ? kindOf(tokens[index]?.lower ?? "") : kindOf(noun.lower);
}

/** "Tern Hill, makers of collars", "Tern Hill, owner of the hall": no article is needed. */
const MAKERS =
  /^(?:makers?|owners?|operators?|developers?|producers?|manufacturers?|suppliers?|builders?|publishers?|growers?|distributors?|brewers?|millers?|importers?|exporters?)$/u;

/** "Zorvax, a maker of vaccines", "Zorvax, the Danish vaccine maker": the first such noun behind the comma. */
export function nounBehind(tokens: readonly Token[], phrase: Phrase): NodeLabel | undefined {
  const [comma, article, link] = tokens.slice(phrase.to, phrase.to + 3);
  if (comma?.text === "," && MAKERS.test(article?.lower ?? "") && link?.lower === "of") return "Company";
  const opened =
    (comma?.text === "," || comma?.text === "is" || comma?.text === "(") &&
    /^(a|an|the|another|one|our|its|their)$/u.test(article?.lower ?? "");
  if (!opened) return undefined;
  if (isNextInList(tokens.slice(phrase.to, phrase.to + 5)) || isNextOfSeries(tokens, phrase)) return undefined;
  let told: NodeLabel | undefined;
  let place = phrase.to + 1;
  for (const token of tokens.slice(phrase.to + 2, phrase.to + 9)) {
    place++;
    if (
      /^[,.;:)(—–-]$|^(of|that|which|who|where|whose|for|in|at|on|from|with|to|based|and|called|named|run|owned|backed|set|founded|reserved|meant|built|made|led|listed|known|it|they|we|he|she|you|i|now|near|by|under)$/u.test(
        token.lower,
      )
    )
      return told;
    const label = token.capital || token.possessive ? undefined : (groundOf(tokens, place) ?? kindOf(token.lower));
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

/** "the shop of Tern Growth, the laboratory of Norwick University": the laboratory is the next of a series. */
function isNextOfSeries(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (tokens[from - 1]?.lower !== "of" || tokens[to + 1]?.lower !== "the") return false;
  const behind = tokens.slice(to + 2, to + 6);
  const link = behind.findIndex(({ lower }) => lower === "of");
  return link > 0 && tokens[to + 2 + link + 1]?.capital === true;
}
