/** A claim in one line: who and whom, the rule and its words, when, how much; and what is no claim but looks like one. */

import { joinLines, type Span } from "#graph/schema";
import type { Claim, Denial, ResolvedArticle } from "../documents.ts";
import type { Paint } from "./paint.ts";

export function showClaim(claim: Claim, resolved: ResolvedArticle, paint: Paint): string {
  const statement = [nameOf(claim.subject, resolved, paint), claim.type, nameOf(claim.object, resolved, paint)].join(
    " ",
  );
  const facts = [
    showRule(claim, resolved),
    ...(claim.date === undefined ? [] : [showDate(claim.date, resolved)]),
    ...(claim.amount === undefined ? [] : [showAmount(claim.amount, resolved)]),
  ];
  const planned = claim.status === "planned" ? paint.warning(" planned") : "";
  return `${paint.good("+")} ${statement}${planned} ${paint.faint(`· ${facts.join(" · ")}`)}`;
}

const BECAUSE: Readonly<Record<Denial["because"], string>> = {
  denied: "denied, over or only supposed",
  unlikely: "unlikely by all that stands around the two",
};

export function showDenial(denial: Denial, resolved: ResolvedArticle, paint: Paint): string {
  return `${paint.warning("-")} ${paint.faint(`${BECAUSE[denial.because]} · ${showRule(denial, resolved)}`)}`;
}

function showRule({ rule, cues }: Pick<Denial, "rule" | "cues">, resolved: ResolvedArticle): string {
  const words = cues.map((span) => quote(span, resolved)).join(" … ");
  return `rule ${rule}${words === "" ? "" : `: ${words}`}`;
}

function nameOf(entity: number, { entities }: ResolvedArticle, paint: Paint): string {
  const { label, name } = entities[entity] ?? {};
  return label === undefined || name === undefined ? "?" : paint.mention(label, name, String(entity + 1));
}

function showDate({ value, inferred, span }: NonNullable<Claim["date"]>, resolved: ResolvedArticle): string {
  return `${value}${inferred ? ", concluded," : ""} from ${quote(span, resolved)}`;
}

function showAmount({ value, currency, span }: NonNullable<Claim["amount"]>, resolved: ResolvedArticle): string {
  return `${currency} ${value.toLocaleString("en-US")} from ${quote(span, resolved)}`;
}

function quote(span: Span, { article }: ResolvedArticle): string {
  return `“${joinLines(article.text.slice(...span)).text}”`;
}
