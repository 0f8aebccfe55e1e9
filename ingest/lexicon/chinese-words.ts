/** The classes of Chinese words that bound or fill names, from `chinese-word-classes.tsv`. */

import { TEXT, WORDS } from "./cells.ts";
import { loadTable, toRowOf } from "./load-lexicon.ts";

const rowOf = toRowOf(loadTable("chinese-word-classes.tsv", { class: TEXT, words: WORDS }), (row) => row.class, [
  "function",
  "stop",
  "carrier",
  "inner",
  "field",
  "post",
  "lead",
  "deed",
  "term",
  "plain-centre",
  "brand",
  "measure",
  "compound",
  "continent",
  "site-field",
  "meeting",
  "list-head-company",
  "list-head-university",
  "list-head-institute",
  "list-head-place",
  "list-head-park",
]);

const classOf = (name: Parameters<typeof rowOf>[0]): ReadonlySet<string> => new Set(rowOf(name).words);

/** Single characters that never stand inside a name. */
export const FUNCTION_CHARACTERS = classOf("function");
/** Words that never stand inside a name. */
export const STOP_WORDS = classOf("stop");
/** Nouns before a name that say what it is: 企业, 股东. */
export const CARRIER_NOUNS = classOf("carrier");
/** Verbs that may stand inside a name but not open it. */
export const INNER_VERBS = classOf("inner");
/** Words of a field or a quality: they make no name of their own. */
export const FIELD_WORDS = classOf("field");
/** Posts: 董事长, 局长. */
export const POSTS = classOf("post");
/** Words cut off where a place follows them: 原鞍山…, 继苏州工业园区. */
export const LEAD_WORDS = classOf("lead");
/** Verbs of one character that stand before a firm's name, not at its front. */
export const DEED_CHARACTERS = classOf("deed");
/** Words that make a term of the trade behind them, not a firm's name: 注册资本, 对外投资. */
export const TERM_WORDS = classOf("term");
/** Words before 中心 that make no institute of it: 会展中心. */
export const PLAIN_CENTRES = classOf("plain-centre");
/** Everyday words that firms like for a name: 东方, 长城. */
export const BRAND_WORDS = classOf("brand");
export const MEASURES = classOf("measure");
/** Words of the field that the dictionary lacks: 科创, 超算. */
export const COMPOUNDS = classOf("compound");
/** Parts of the world too large to be anybody's place. */
export const CONTINENTS = classOf("continent");
/** What a park is devoted to: 电池 in 柳溪电池城. */
export const SITE_FIELDS = classOf("site-field");

/** What may follow a list of names and tells their kind: A、B等企业. */
export const LIST_HEADS = [
  ["Company", classOf("list-head-company")],
  ["University", classOf("list-head-university")],
  ["Institute", classOf("list-head-institute")],
  ["Place", classOf("list-head-place")],
  ["Park", classOf("list-head-park")],
] as const;
/** What ends the name of a meeting: 峰会. */
export const MEETINGS = classOf("meeting");
