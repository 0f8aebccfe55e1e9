/** What was founded last: 新公司, the joint venture. */

import type { Mention } from "../documents.ts";
import { type Context, type Named, unique } from "./named.ts";

/** What stands before the name of something that is being founded. */
const FOUNDED_BEFORE =
  /(?:(?:设立|成立|组建|合资|共建|新设|创办|创立|注册|筹建|建立|名为|取名|定名为?|設立|組建|合資|共建|新設|創辦|創立|註冊|籌建|名為|定名為?)[^，。；：、]{0,12}|\b(?:form(?:ed|ing|s)?|found(?:ed|ing|s)?|establish(?:ed|ing|es)?|creat(?:ed?|ing|es)|launch(?:ed|ing|es)?|set(?:ting)? up|joint venture|new (?:company|firm|entity|fund|centre|center|institute|lab|laboratory)|called|named|dubbed)\b[^.;:]{0,24})[“"「]?$/u;
/** What stands behind it. */
const FOUNDED_AFTER =
  /^[”"」]?(?:[(（][^()（）]{1,30}[)）])?(?:[^，。；：]{0,6}(?:揭牌|成立|注册|挂牌|註冊|掛牌)|,? (?:a|the|their|its) (?:new )?joint venture\b)/u;
const REACH = 60;

/** The last one of these that the text says is founded; nothing where it says so of none, or only now founds what is described. */
export function findFounded(
  pool: readonly Named[],
  { sentence, start }: Mention,
  { sentences }: Context,
): readonly number[] {
  if (FOUNDED_BEFORE.test(sentences.get(sentence)?.text.slice(Math.max(0, start - REACH), start) ?? "")) return [];
  const last = pool.findLast(({ sentence, start, end }) => {
    const text = sentences.get(sentence)?.text ?? "";
    return FOUNDED_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || FOUNDED_AFTER.test(text.slice(end));
  });
  const together = pool.filter((one) => one.sentence === last?.sentence && one.start === last.start);
  return unique(together.map(({ entity }) => entity));
}
