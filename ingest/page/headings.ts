/** Headlines: which heading of a group is the headline, and whether the group starts an article of its own. */

import { CREDIT_AT_END, DATELINES, DIGEST } from "../lexicon/page-furniture.ts";
import type { KnownParagraph } from "./roles.ts";

/** Headings, labels and bylines that stand together, with what stands before and after them. */
export interface HeadingGroup {
  readonly members: readonly KnownParagraph[];
  readonly before: KnownParagraph | undefined;
  readonly after: KnownParagraph | undefined;
}

export interface PageSigns {
  /** The head of the page says that it brings several articles. */
  readonly isDigest: boolean;
  /** The level of Markdown heading that starts an article, or 0. */
  readonly headlineLevel: number;
}

export function readSigns(paragraphs: readonly KnownParagraph[]): PageSigns {
  const mastheads = paragraphs.filter((paragraph) => paragraph.kind === "masthead");
  const level = paragraphs.find((paragraph) => paragraph.level > 0)?.level ?? 0;
  return { isDigest: mastheads.some(({ text }) => DIGEST.test(text)), headlineLevel: level };
}

/** No headline stands further down in its group; and a page may be nothing but headings. */
const HEAD_LENGTH = 40;

/** The member that is the headline, by position; -1 when none can be. */
export function findHeadline(group: HeadingGroup): number {
  const members = group.members.slice(0, HEAD_LENGTH);
  const scores = members.map((member, index) =>
    member.kind === "heading" ? headlineScore(member, index, members) : 0,
  );
  const best = Math.max(0, ...scores);
  return best === 0 ? -1 : scores.indexOf(best);
}

const NOTICE_TITLE =
  /关于.{2,60}(?:通知|公告|公示|通报|函|意见|决定|新闻稿|说明|报告|批复)$|關於.{2,60}(?:公告|通知)$/u;
/** ——访孔扎科技城招商主管 */
const SUBTITLE = /^(?:[—―─]|--)/u;
const CAPITALS = /^[\P{L}\p{Lu}]+$/u;

function headlineScore(member: KnownParagraph, index: number, members: readonly KnownParagraph[]): number {
  if (member.level > 0) return 20 - member.level;
  if (NOTICE_TITLE.test(member.text)) return 12;
  const isShout = CAPITALS.test(member.text) && members.some((other) => isMixedHeading(other));
  return isShout || SUBTITLE.test(member.text) ? 1 : 10 - Math.min(index, 5);
}

function isMixedHeading(other: KnownParagraph): boolean {
  return other.kind === "heading" && !CAPITALS.test(other.text);
}

const ENOUGH = 3;

/** Whether what follows is another article than what went before. */
export function startsArticle(group: HeadingGroup, signs: PageSigns): boolean {
  const at = findHeadline(group);
  const headline = group.members[at];
  if (headline === undefined || group.after === undefined) return false;
  if (headline.shape === "numbered" || SECTION.test(headline.text)) return false;
  if (headline.level > 0) return headline.level <= signs.headlineLevel;
  return groupEvidence(group, at) + headlineEvidence(headline) + (signs.isDigest ? 2 : 0) >= ENOUGH;
}

const SECTION =
  /^(?:About|Notes?|Related|Contact|Questions|Background|关于|附|注)\b|^(?:附|注)[:：]|^(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．]/u;

function groupEvidence({ members, before, after }: HeadingGroup, at: number): number {
  const following = members.slice(at + 1);
  const byline = following.some((member) => member.kind === "byline") ? 3 : 0;
  const subtitle = following.some((member) => SUBTITLE.test(member.text)) ? 2 : 0;
  const label = members[at - 1]?.kind === "label" ? 2 : 0;
  const credit = before !== undefined && endsWithCredit(before) ? 3 : 0;
  const dateline = after !== undefined && DATELINES.some((pattern) => pattern.test(after.text)) ? 2 : 0;
  return byline + subtitle + label + credit + dateline;
}

function endsWithCredit(paragraph: KnownParagraph): boolean {
  return paragraph.kind === "byline" || (paragraph.kind === "prose" && CREDIT_AT_END.test(paragraph.text.slice(-40)));
}

const TWO_PARTS = /[\p{Script=Han}”』」][ \u3000][\p{Script=Han}“『「]/u;
const MARKED = /[：，“「！？]/u;

/** A headline says something; the heading of a section only names it. */
function headlineEvidence({ text, width }: KnownParagraph): number {
  const words = text.split(/\s+/u).length;
  const tells = TWO_PARTS.test(text) || (MARKED.test(text) && width >= 20) || (width >= 36 && words >= 6);
  return tells ? 1 : 0;
}
