/** Functions that Neo4j has and this language has not, each with what to do instead. */

const NO_DATES = "Dates here are texts such as '2018-01-29', which compare and sort as they are.";
const NO_POINTS = "Places are nodes here, without coordinates to calculate with.";
const NO_IDS = "Use the property id, which stays the same.";
const NO_CHANCE = "The same question gives the same answer here.";
const NO_CLOCK = "Pass the time as a parameter.";

const UNSUPPORTED: Readonly<Record<string, string>> = {
  id: NO_IDS,
  elementid: NO_IDS,
  rand: NO_CHANCE,
  randomuuid: NO_CHANCE,
  timestamp: NO_CLOCK,
  point: NO_POINTS,
  distance: NO_POINTS,
  file: "Queries read the graph and nothing else.",
  linenumber: "Queries read the graph and nothing else.",
  username: "There are no users.",
};

const FAMILIES: Readonly<Record<string, string>> = {
  date: NO_DATES,
  datetime: NO_DATES,
  localdatetime: NO_DATES,
  time: NO_DATES,
  localtime: NO_DATES,
  duration: NO_DATES,
  point: NO_POINTS,
  vector: "There are no vectors.",
  graph: "There is one graph.",
  db: "Ask for labels(n), type(r) or keys(n) instead.",
};

/** What to do instead; undefined for a function that Neo4j does not have either. */
export function findUnsupported(name: string): string | undefined {
  const lower = name.toLowerCase();
  const family = lower.split(".")[0] ?? "";
  if (Object.hasOwn(UNSUPPORTED, lower)) return UNSUPPORTED[lower];
  return Object.hasOwn(FAMILIES, family) ? FAMILIES[family] : undefined;
}
