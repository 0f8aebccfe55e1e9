/** Descriptions that the text itself says the meaning of: （以下简称“公司”）, 甲方：…, the issuer of a notice. */

import type { Mention, Sentence } from "../documents.ts";
import { toFoldedName } from "../mentions/script.ts";
import type { Equation } from "./group-names.ts";
import type { Named } from "./named.ts";

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

/** The firms behind whose names their number at the exchange stands, or 关于…的公告: a notice that says 公司 means them. */
export function findIssuers(named: readonly Named[], sentences: ReadonlyMap<number, Sentence>): readonly Named[] {
  return named.filter(({ sentence, end }) => {
    const after =
      sentences
        .get(sentence)
        ?.text.slice(end, end + 100)
        .trim() ?? "";
    return CODE.test(after) || NOTICE.test(after);
  });
}
