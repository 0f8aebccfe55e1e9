/** Why a claim that somebody has judged is not in the graph as it was: what the reader makes of its sentence now. */

import type { ArticleRecord } from "../../schema/index.ts";
import type { OverrideOf } from "../overrides/placed-override.ts";
import { isSameSentence, withoutSpace } from "../overrides/same-sentence.ts";
import { type Evidence, toEvidence } from "./evidence.ts";
import type { FoldedClaim } from "./fold-claims.ts";

type Judgment = OverrideOf<"accept">["says"] | OverrideOf<"reject">["says"];

export class LostClaims {
  readonly #articles: readonly ArticleRecord[];

  constructor(articles: readonly ArticleRecord[]) {
    this.#articles = articles;
  }

  /** `claim` is the one with the id, if there is one: then it is the sentence that differs. */
  explain({ claim: id, quote }: Judgment, claim: FoldedClaim | undefined): string {
    if (claim !== undefined) return `the sentence of ${id} is “${claim.quote}” now, no longer “${quote}”`;
    const evidence = this.#articles.flatMap(toEvidence);
    if (evidence.some((read) => read.id === id)) {
      return `${id} joins one thing to itself, or two that its relation does not join: “${quote}”`;
    }
    const there = evidence.filter((read) => isSameSentence(read.quote, quote));
    if (there.length > 0) return `${id} is read no more: “${quote}” now says ${there.map(toWords).join(", ")}`;
    return `${id} is read no more: ${this.#findSentence(quote)}`;
  }

  #findSentence(quote: string): string {
    const article = this.#articles.find(({ text }) => withoutSpace(text).includes(withoutSpace(quote)));
    return article === undefined ? `no article has “${quote}”` : `of “${quote}” (${article.source}) nothing is read`;
  }
}

function toWords({ id, read, subject, object }: Evidence): string {
  return `${subject.name} ${read.type} ${object.name} (${id})`;
}
