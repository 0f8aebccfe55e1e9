/** The short forms by which a text calls a thing again after its full name. */

import type { NodeLabel } from "#graph/schema";
import { ENDINGS } from "../lexicon/chinese-endings.ts";
import { FIELD_WORDS, INNER_VERBS } from "../lexicon/chinese-words.ts";
import { COMMON_WORDS, NATIONALITIES } from "../lexicon/english-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { CHINESE_PLACES, ENGLISH_PLACES } from "../lexicon/places.ts";
import { toSimplifiedKey } from "../mentions/script.ts";

const LEGAL = /(?:企业)?(?:集团)?(?:股份|控股)?(?:有限责任公司|有限公司|集团公司|集团|公司|股份|控股)$/u;
const TRADES = [...ENDINGS.values()]
  .flat()
  .filter(({ label, needs }) => label === "Company" && (needs === "coined" || needs === "strange"))
  .map(({ text }) => text);
const TRADE = new RegExp(`(?:${TRADES.join("|")}|控股|集团|技术|发展)+$`, "u");

/** 联咏科技 is 联咏 itself, where 美的资本 is another firm than 美的. */
const MAIN_TRADE = /(?:科技|电子|光电|半导体|绿能|微电子|精密|股份)$/u;

/** 众生集团 and 众生 of 四川众生集团; Koillis of Koillis Technology Park. The longest first. */
export function toCore(name: string, label: NodeLabel): readonly string[] {
  if (/^\p{Script=Han}/u.test(name))
    return label === "Company" ? chineseCores(name) : label === "Park" ? parkStems(name) : [];
  return englishCores(name, label);
}

function chineseCores(written: string): readonly string[] {
  const name = toSimplifiedKey(written);
  // 上海燃气(集团)有限公司 is 燃气集团 for short.
  const group = withoutPlace(name.replace(/[(（](集团)[)）]/u, "$1")).replace(
    /(?<=集团)(?:股份)?有限(?:责任)?公司$/u,
    "",
  );
  const own = withoutPlace(name.replace(/[(（][^)）]*[)）]/u, ""));
  const bare = own.replace(LEGAL, "");
  const stem = bare.replace(TRADE, "");
  // 美的资本 is not 美的: that is another firm's name already.
  const brand = KNOWN_NAMES.has(stem) && !(own === name && MAIN_TRADE.test(own)) ? bare : stem;
  return [own, group, bare, brand].filter(
    (core, index, all) => core !== name && isOwnWord(core) && all.indexOf(core) === index,
  );
}

const PARK_ENDING =
  /(?:国家级?)?(?:高新技术产业开发区|高新区|经济技术开发区|经开区|国家自主创新示范区|自创区|科技园区?|工业园区?|产业园区?|科学城|科技城|新区|示范区|试验区)$/u;

/** 汾湖 for 汾湖高新区; never a place, which names the place. */
function parkStems(written: string): readonly string[] {
  const name = toSimplifiedKey(written);
  const stem = withoutPlace(name).replace(PARK_ENDING, "");
  return stem !== name && stem.length <= 4 && isOwnWord(stem) ? [stem] : [];
}

function isOwnWord(core: string): boolean {
  return (
    core.length >= 2 &&
    !CHINESE_PLACES.has(core) &&
    !FIELD_WORDS.has(core) &&
    !INNER_VERBS.has(core) &&
    !/^(中国|国家|高新|开发|产业|科技|投资|控股|技术|建设)/u.test(core)
  );
}

/** The name without the place that it opens with. */
export function withoutPlace(name: string): string {
  for (let length = Math.min(8, name.length - 2); length > 1; length--) {
    if (CHINESE_PLACES.has(name.slice(0, length))) return name.slice(length);
  }
  return name;
}

/** The first words of a name of several, up to its head: Grand River of Grand River Research Park. */
function englishCores(name: string, label: NodeLabel): readonly string[] {
  if (label === "Place" || label === "Government") return [];
  const words = name.split(" ");
  if (words.length < 2 || /^(of|for|de)$/u.test(words[1] ?? "")) return [];
  const cores = Array.from({ length: Math.min(2, words.length - 1) }, (_, index) =>
    words.slice(0, index + 1).join(" "),
  );
  return cores.filter(
    (core) =>
      !ENGLISH_PLACES.has(core) &&
      !COMMON_WORDS.has(core.toLowerCase()) &&
      !NATIONALITIES.has(core.toLowerCase()) &&
      /^\p{Lu}/u.test(core) &&
      core.length > 2,
  );
}
