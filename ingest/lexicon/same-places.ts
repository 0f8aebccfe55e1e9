/** Which names mean one place: 成都, 成都市 and Chengdu; and which are several places' name. */

import { toIndex } from "./load-lexicon.ts";
import { BY_SHORT, divisions, LEVELS, toShortDivision, worldCities } from "./places.ts";

function largestOf<One extends { readonly level: (typeof LEVELS)[number] }>(ones: readonly One[]): readonly One[] {
  const level = LEVELS.find((size) => ones.some((one) => one.level === size));
  return ones.filter((one) => one.level === level);
}

/** The division that a short name means: of all that are called so the largest, 吉林省 for 吉林; undefined where two are as large. */
export function findDivision(short: string): string | undefined {
  const [only, ...others] = largestOf(BY_SHORT.get(short) ?? []);
  return others.length === 0 ? only?.name : undefined;
}

/** 成都 for 成都市; 抚顺 for 抚顺市, and 抚顺县 for 抚顺县. */
export function toDistinctDivision(name: string): string {
  const short = toShortDivision(name);
  const isBorne = BY_SHORT.get(short)?.some((one) => one.name === name) === true;
  return isBorne && findDivision(short) !== name ? name : short;
}

/** By an English name the Chinese divisions that it may mean: two for Suzhou. */
const BY_ENGLISH = new Map(
  [...Map.groupBy(divisions, ({ en }) => en)].flatMap(([en, same]) =>
    en === "" ? [] : [[en, largestOf(same).map(({ name }) => toDistinctDivision(name))] as const],
  ),
);

/** The Chinese and English names of one city or region. */
export const BILINGUAL_PLACES: ReadonlyMap<string, string> = new Map([
  ...toIndex(worldCities, ({ zh, en }) => zh.slice(0, 1).flatMap((name) => en.map((other) => [other, name]))),
  ...[...BY_ENGLISH].flatMap(([en, [only, ...others]]) =>
    only === undefined || others.length > 0 ? [] : [[en, only] as const],
  ),
]);

/** 苏州 and 宿州 for Suzhou; nothing for a name that means one place. */
export function toNamesakes(english: string): readonly string[] {
  const found = BY_ENGLISH.get(english) ?? [];
  return found.length > 1 ? found : [];
}
