/** Whose 元 an article means: that of the place where it is at home. */

import type { Article } from "../documents.ts";
import { toSimplifiedKey } from "../mentions/script.ts";
import { findCurrencies, HOMES } from "./amounts.ts";

const MAINLAND = "CNY";
const ABROAD = "XXX";

/** Undefined where a text in traditional script does not show where it is at home. */
export function findHomeCurrency({ text, language }: Pick<Article, "text" | "language">): string | undefined {
  const plain = toSimplifiedKey(text);
  const named = findCurrencies(plain);
  const home = findHome(plain);
  if (language !== "zh-Hant") return home !== undefined && named.has(home) ? home : MAINLAND;
  if (home !== undefined) return home === ABROAD ? undefined : home;
  const [only, ...others] = [MAINLAND, ...HOMES.keys()].filter((currency) => named.has(currency));
  return others.length === 0 ? only : undefined;
}

/** Whose places and bodies it names more often than all others' together. */
function findHome(plain: string): string | undefined {
  const counts = [...HOMES].map(([currency, pattern]) => ({ currency, count: plain.match(pattern)?.length ?? 0 }));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return counts.find(({ count }) => count * 2 > all)?.currency;
}
