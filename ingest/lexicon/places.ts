/** Places of the world: countries, Chinese divisions, cities and regions, in Chinese and English. */

import { toSimplifiedKey } from "../mentions/script.ts";
import { CHINESE_NAMES, NAMES, oneOf, TEXT, TEXT_OR_NONE } from "./cells.ts";
import { loadLines, loadTable } from "./load-lexicon.ts";

const ISO_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const CHINESE_LOCALES = ["zh-Hans", "zh-Hant-TW", "zh-Hant-HK"] as const;
const EXTRA_COUNTRIES = [
  "英国",
  "美国",
  "韩国",
  "朝鲜",
  "俄罗斯",
  "捷克",
  "阿联酋",
  "刚果",
  "台湾",
  "香港",
  "澳门",
  "新西兰",
  "南韩",
  "苏联",
  "老挝",
  "波黑",
  "沙特",
  "蒙古国",
  "格鲁吉亚",
  "越南",
] as const;
const EXTRA_ENGLISH_COUNTRIES = [
  "UK",
  "U.K.",
  "Britain",
  "Great Britain",
  "US",
  "U.S.",
  "USA",
  "United States",
  "America",
  "South Korea",
  "North Korea",
  "Korea",
  "Czech Republic",
  "UAE",
  "Hong Kong",
  "Macau",
  "Macao",
  "Taiwan",
  "Holland",
  "Russia",
  "Vietnam",
  "Turkey",
  "EU",
] as const;

function regionCodes(): readonly string[] {
  return [...ISO_LETTERS].flatMap((a) => [...ISO_LETTERS].map((b) => a + b));
}

function countryNames(locale: string): readonly string[] {
  const names = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
  const unknown = names.of("ZZ");
  return regionCodes().flatMap((code) => {
    const name = names.of(code);
    return name === undefined || name === unknown ? [] : [name];
  });
}

/** From the largest down. */
export const LEVELS = ["province", "city", "county", "town"] as const;
const DIVISION = { name: TEXT, level: oneOf(LEVELS), en: TEXT_OR_NONE, in: NAMES };
export const divisions = ["taiwan-divisions.tsv", "china-divisions.tsv"].flatMap((file) =>
  loadTable(file, DIVISION, 2),
);
export const worldCities = loadTable("world-cities.tsv", { zh: CHINESE_NAMES, en: NAMES }, 1);

const DIVISION_ENDING =
  /(特别行政区|广域市|特别市|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|地区|省|市|区|县|盟)$/u;
const ETHNIC = /(各族|[\u4e00-\u9fff]族)+$/u;

function withoutEnding(name: string): string {
  const bare = name.replace(DIVISION_ENDING, "");
  if (bare === name || bare.length < 2) return name;
  const short = /自治/u.test(name) ? bare.replace(ETHNIC, "") : bare;
  return short.length < 2 ? bare : short;
}

const LARGER = new Set(divisions.filter(({ level }) => level !== "town").map(({ name }) => name));
const LARGER_SHORTS = new Set([...LARGER].map(withoutEnding));

/** 竹东 for 竹东镇; but 泰安乡 is not 泰安, which is a city. */
const TOWN_SHORTS: ReadonlyMap<string, string> = new Map(
  divisions
    .filter(({ name, level }) => level === "town" && !LARGER.has(name))
    .map(({ name }) => [name, LARGER_SHORTS.has(name.slice(0, -1)) ? name : name.slice(0, -1)] as const),
);

/** 成都 for 成都市, 甘肃 for 甘肃省, 延边 for 延边朝鲜族自治州; short names of one character are none. */
export function toShortDivision(name: string): string {
  return TOWN_SHORTS.get(name) ?? withoutEnding(name);
}

/** Divisions whose short name is also a common word are known by their full name only. */
export const COMMON_SHORT: ReadonlySet<string> = new Set(loadLines("ambiguous-places.txt"));

export const CHINESE_COUNTRIES: ReadonlySet<string> = new Set([
  ...CHINESE_LOCALES.flatMap(countryNames).map(toSimplifiedKey),
  ...EXTRA_COUNTRIES,
]);

export const CHINESE_DIVISIONS: ReadonlySet<string> = new Set(
  divisions
    .filter(({ name }) => !/^[东西南北中新老]区$|^(?:城|郊|矿|市中|新城|开发|高新)区$/u.test(name))
    .flatMap(({ name }) => {
      const short = toShortDivision(name);
      return COMMON_SHORT.has(short) ? [name] : [name, short];
    }),
);

export const CHINESE_WORLD_CITIES: ReadonlySet<string> = new Set(worldCities.flatMap(({ zh }) => zh));

const ENGLISH_COUNTRIES: ReadonlySet<string> = new Set([...countryNames("en"), ...EXTRA_ENGLISH_COUNTRIES]);

export const ENGLISH_PLACES: ReadonlySet<string> = new Set([
  ...ENGLISH_COUNTRIES,
  ...divisions.map(({ en }) => en).filter((en) => en !== ""),
  ...worldCities.flatMap(({ en }) => en),
  ...loadLines("world-city-names.txt"),
  ...loadLines("world-region-names.txt"),
]);

/** All Chinese names of places, in simplified characters. */
export const CHINESE_PLACES: ReadonlySet<string> = new Set(
  [...CHINESE_DIVISIONS, ...CHINESE_COUNTRIES, ...CHINESE_WORLD_CITIES].filter((name) => name.length > 1),
);

/** By their short names the divisions that are called so. */
export const BY_SHORT = Map.groupBy(divisions, ({ name }) => toShortDivision(name));

/** Whether a short name means this one: 吉林 is a province's and a city's; 乌鲁木齐 the city's, the county lies in it. */
function ownsShort(name: string): boolean {
  const others = (BY_SHORT.get(toShortDivision(name)) ?? []).filter((other) => other.name !== name);
  return others.every((other) => other.in.includes(name));
}

/** 成都 for 成都市: provinces and cities whose short name is no other's. */
export const DIVISION_SHORTS: ReadonlyMap<string, string> = new Map(
  divisions
    .filter(({ name, level }) => /^(?:province|city)$/u.test(level) && ownsShort(name))
    .map(({ name }) => [name, toShortDivision(name)] as const),
);

/** Every division by its full name, and by its short one where that is no other's, with the short names of those around it. */
export const DIVISIONS_AROUND: ReadonlyMap<string, readonly string[]> = new Map(
  divisions.flatMap((division) => {
    const around = division.in.map(toShortDivision);
    const short = toShortDivision(division.name);
    const names = ownsShort(division.name) && CHINESE_DIVISIONS.has(short) ? [division.name, short] : [division.name];
    return names.map((name) => [name, around] as const);
  }),
);

/** Chinese provinces and cities by their English names, lower case and without blanks; none that two share (Suzhou). */
export const ENGLISH_DIVISIONS: ReadonlyMap<string, string> = new Map(
  [...Map.groupBy(divisions, ({ en }) => en.toLowerCase().replace(/[^a-z]/gu, ""))].flatMap(([en, same]) => {
    const [only, ...others] = same;
    return en === "" || only === undefined || others.length > 0 ? [] : [[en, toShortDivision(only.name)] as const];
  }),
);

/** Towns that are also words of every day or given names: Hull, Reading. */
export const TOWNS_OF_WORDS: ReadonlySet<string> = new Set(loadLines("towns-of-words.txt"));
