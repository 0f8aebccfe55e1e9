/** Descriptions that the text itself says the meaning of: （以下简称“公司”）, 甲方：…, the issuer of a notice. */

import type { Mention } from "../documents.ts";
import { toFoldedName } from "../mentions/script.ts";
import type { Equation } from "./group-names.ts";
import { type Context, HEAD, type Named } from "./named.ts";

/** By the description's folded text, the thing that it stands for. */
export type Told = ReadonlyMap<string, number>;

/** `公司` is told where the text calls a thing that. */
export function toTold(equations: readonly Equation[], positions: ReadonlyMap<string, number>): Told {
  return new Map(
    equations.flatMap(([full, short]) => {
      const entity = positions.get(toFoldedName(full));
      return entity === undefined || positions.has(toFoldedName(short)) ? [] : [[toBare(short), entity] as const];
    }),
  );
}

export function findTold(mention: Mention, told: Told): number | undefined {
  return told.get(toBare(mention.text));
}

/** 本公司 is 公司. */
function toBare(text: string): string {
  return toFoldedName(text).replace(/^(?:本|the)(?=..)/u, "");
}

const CODE = /^[(（]\s*(?:(?:股票|证券|證券)?代[码碼][:：]?\s*)?(?:\d{6}|\d{4,5}\.HK)/u;

const NOTICE = /^(?:董事会)?(?:关于|關於).{2,80}(?:公告|报告书|報告書)$/u;

/**
 * The firms behind whose names their number at the exchange stands, or 关于…的公告: a notice that says 公司 means them.
 * In a yearly report it is the first firm named.
 */
export function findIssuers(named: readonly Named[], { sentences, entities }: Context): readonly Named[] {
  const reporting = [...sentences.values()].some(({ index, text }) => index < HEAD && REPORT.test(text))
    ? named.find(({ sentence, entity }) => sentence < HEAD && entities[entity]?.label === "Company")
    : undefined;
  if (reporting !== undefined) return [reporting];
  return named.filter(({ sentence, end }) => {
    const after =
      sentences
        .get(sentence)
        ?.text.slice(end, end + 100)
        .trim() ?? "";
    return CODE.test(after) || NOTICE.test(after);
  });
}

const REPORT =
  /(?:年度|季度|中期|社会责任|社會責任|可持续发展|永續)(?:报告|報告)|年报|年報|(?:报告书|報告書|公告|公吿|重大訊息)(?=$|[(（])|^(?:证券代码|證券代號|股票代码|股票代號)/u;
