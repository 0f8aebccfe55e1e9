/** A fault in the lexicon: one line that says in which file, in which line, what is wrong and what to do. */

import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type * as CommandLine from "../../ingest/command-line.ts";
import { run } from "../run-command.ts";

const ROOT = join(import.meta.dirname, "../..");

/** The product, with a lexicon of its own that may be broken. */
const copy = mkdtempSync(join(tmpdir(), "lexicon-"));
for (const part of ["package.json", "ingest", "graph", "cypher", "server", "bench"]) {
  cpSync(join(ROOT, part), join(copy, part), { recursive: true });
}
symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
afterAll(() => rmSync(copy, { recursive: true }));

/** What money.yaml holds besides its two tables. */
const OTHER_MONEY = "plain: 圆\nhomes: {}\nmeasures: 产值\nrounds: 领投\neach: 各\nown: 出资\n";

/** What is done with the file while it holds that text. */
async function withText<Result>(file: string, text: string, work: () => Promise<Result>): Promise<Result> {
  const path = join(copy, "ingest/lexicon", file);
  const before = readFileSync(path);
  writeFileSync(path, text);
  try {
    return await work();
  } finally {
    writeFileSync(path, before);
  }
}

const READERS: Readonly<Record<string, string>> = {
  "ambiguous-places.txt": "lexicon/places.ts",
  "china-divisions.tsv": "lexicon/places.ts",
  "chinese-endings.tsv": "lexicon/chinese-endings.ts",
  "chinese-firm-settings.tsv": "lexicon/firm-settings.ts",
  "chinese-trades.tsv": "lexicon/chinese-trades.ts",
  "chinese-word-classes.tsv": "lexicon/chinese-words.ts",
  "cues.en.yaml": "relations/english-script.ts",
  "cues.zh.yaml": "relations/chinese.ts",
  "descriptions.tsv": "lexicon/descriptions.ts",
  "ending-families.tsv": "entities/name-keys.ts",
  "english-heads.tsv": "lexicon/english-heads.ts",
  "english-kind-nouns.tsv": "lexicon/english-heads.ts",
  "english-word-classes.tsv": "lexicon/english-words.ts",
  "frames.en.yaml": "relations/english-script.ts",
  "frames.zh.yaml": "relations/chinese.ts",
  "known-firms.tsv": "lexicon/known-names.ts",
  "known-institutions.tsv": "lexicon/known-names.ts",
  "known-synonyms.tsv": "lexicon/known-names.ts",
  "known-universities.tsv": "lexicon/known-names.ts",
  "listed-firms.tsv": "lexicon/known-names.ts",
  "modality.yaml": "relations/chinese.ts",
  "money.yaml": "relations/amounts.ts",
  "name-weights.zh.tsv": "stages/find-mentions.ts",
  "origins.tsv": "lexicon/origins.ts",
  "park-homes.tsv": "lexicon/park-homes.ts",
  "relation-weights.tsv": "relations/classifier/model.ts",
  "unnamed-weights.tsv": "relations/classifier/model.ts",
  "taiwan-divisions.tsv": "lexicon/places.ts",
  "transcription-characters.tsv": "lexicon/transcription.ts",
  "translated-endings.tsv": "entities/place-fronts.ts",
  "world-cities.tsv": "lexicon/places.ts",
};

let reads = 0;

/** What the commands tell of that text of a file. */
function faultOf(file: string, text: string): Promise<string> {
  const toUrl = (module: string) => pathToFileURL(join(copy, "ingest", module)).href;
  return withText(file, text, async () => {
    const { explain }: typeof CommandLine = await import(toUrl("command-line.ts"));
    // With a number behind it a module is read anew.
    const error = await import(`${toUrl(READERS[file] ?? "")}?${reads++}`).catch((thrown: unknown) => thrown);
    return explain(error) ?? String(error);
  });
}

const LABELS = "Park, Company, University, Institute, Fund, Government, Programme, Place";

describe("a table", () => {
  test.each([
    ["known-synonyms.tsv", "label\tnames\nParc\t甲|乙\n", `:2: the column label takes ${LABELS}, not "Parc"`],
    ["known-institutions.tsv", "# x\nlabel\tnames\npark\t甲\n", `:3: the column label takes ${LABELS}, not "park"`],
    [
      "known-synonyms.tsv",
      "label\tnames\nPark 甲|乙\n",
      ":2: this row has 1 column; 2 are expected, parted by tabs: label, names",
    ],
    [
      "known-synonyms.tsv",
      "label\tnames\n\nPark\t甲\t乙\n",
      ":3: this row has 3 columns; 2 are expected, parted by tabs: label, names",
    ],
    ["known-synonyms.tsv", "label,names\nPark\t甲\n", ":1: the columns must be label, names, parted by tabs"],
    ["known-synonyms.tsv", "label\tnames\n", ":1: there is no row below the names of the columns"],
    ["known-synonyms.tsv", "", ": the columns must be label, names, parted by tabs"],
    [
      "known-synonyms.tsv",
      "label\tnames\nPark\t甲||乙\n",
      ":2: the column names has a | without a name beside it: take it out",
    ],
    ["known-synonyms.tsv", "label\tnames\nPark\t甲｜乙\n", ":2: the column names has a wide ｜: names are parted by |"],
    ["known-synonyms.tsv", "label\tnames\nPark\t-\n", ":2: the column names is empty"],
    ["known-synonyms.tsv", "label\tnames\nPark\t\ufffd\n", ":2: this is not UTF-8: save the file as UTF-8"],
    ["known-synonyms.tsv", "l\0a\0b\0e\0l\0", ":1: this is not UTF-8: save the file as UTF-8"],
    [
      "known-synonyms.tsv",
      "label\tnames\n<<<<<<< HEAD\nPark\t甲\n",
      ":2: a merge was left half done here: keep one of the two versions",
    ],
    [
      "known-synonyms.tsv",
      "label\tnames\nPark\t甲|乙\nFund\t乙|丙\n",
      ':3: "乙" stands in known-synonyms.tsv:2 too: take it out there or here',
    ],
    [
      "known-firms.tsv",
      "zh\ten\tneeds-context\n甲\tA\n",
      ":2: this row has 2 columns; 3 are expected, parted by tabs: zh, en, needs-context",
    ],
    ["known-firms.tsv", "zh\ten\tneeds-context\n-\tA\t\n", ":2: the column zh is empty"],
    [
      "listed-firms.tsv",
      "zh\ten\tneeds-context\n甲\n",
      ":2: this row has 1 column; 3 are expected, parted by tabs: zh, en, needs-context",
    ],
    [
      "known-universities.tsv",
      "short\tzh\ten\n清华\t清华大学\n",
      ":2: this row has 2 columns; 3 are expected, parted by tabs: short, zh, en",
    ],
    [
      "chinese-endings.tsv",
      "label\tneeds\tendings\tnot-before\texample\nPark\tpropper\t园\t\t【甲园】\n",
      ':2: the column needs takes any, proper, field, coined, strange, placed, inpark, site, not "propper"',
    ],
    [
      "chinese-endings.tsv",
      "label\tneeds\tendings\tnot-before\texample\nPark\tproper\t园\t\t\n",
      ":2: the column example is empty",
    ],
    [
      "chinese-trades.tsv",
      "sort\tneeds\twords\texample\nfirm\t-\t储能\t【甲储能】\n",
      ':2: the column needs takes coined, strange, told, not "-"',
    ],
    [
      "chinese-trades.tsv",
      "sort\tneeds\twords\texample\nfirm\ttold\t储能\t【甲储能】\ntrade\ttold\t储能\t【甲储能】\n",
      ':3: "储能" stands in chinese-trades.tsv:2 too: take it out there or here',
    ],
    [
      "descriptions.tsv",
      "language\tkinds\tcount\tpick\tphrases\nzh\tPark\ttwo\tall\t两园\n",
      ':2: the column count takes a number, not "two"',
    ],
    [
      "descriptions.tsv",
      "language\tkinds\tcount\tpick\tphrases\nzh\tPark\t\tall\t两园\n",
      ':2: the column count takes a number, not ""',
    ],
    [
      "descriptions.tsv",
      "language\tkinds\tcount\tpick\tphrases\nch\tPark\t1\tall\t两园\n",
      ':2: the column language takes zh, en, not "ch"',
    ],
    [
      "english-heads.tsv",
      "label\tplace\theads\texample\nPlaces\tlast\tCounty\tIn 【A County】.\n",
      `:2: the column label takes ${LABELS}, not "Places"`,
    ],
    [
      "english-heads.tsv",
      "label\tplace\theads\texample\nPlace\tany\tCounty\tIn 【A County】.\n",
      ':2: the column place takes last, first, not "any"',
    ],
    [
      "english-kind-nouns.tsv",
      "label\tnouns\nPark\tzone district\nPlace\ttown district\n",
      ':3: "district" stands in english-kind-nouns.tsv:2 too: take it out there or here',
    ],
    ["ending-families.tsv", "label\tending\tspellings\nPark\t高新区\t\n", ":2: the column spellings is empty"],
    [
      "translated-endings.tsv",
      "label\tzh\ten\nPark\t高新区\n",
      ":2: this row has 2 columns; 3 are expected, parted by tabs: label, zh, en",
    ],
    ["origins.tsv", "zh\ten\tadjectives\n德国\t\tGerman\n", ":2: the column en is empty"],
    [
      "park-homes.tsv",
      "name\tin\n张江\t上海\n张江\t北京\n",
      ':3: "张江" stands in park-homes.tsv:2 too: take it out there or here',
    ],
    [
      "world-cities.tsv",
      "zh\ten\n剑桥 Cambridge\n",
      ':2: the column zh has "剑桥 Cambridge", which is not Chinese: is there a tab behind it?',
    ],
    [
      "china-divisions.tsv",
      "name\tlevel\ten\tin\n甲市\tvillage\n",
      ':2: the column level takes province, city, county, town, not "village"',
    ],
    ["ambiguous-places.txt", "和平\n\ufffd\n", ":2: this is not UTF-8: save the file as UTF-8"],
    [
      "known-synonyms.tsv",
      "label\tnames\nPark\t甲\u200b园\n",
      ":2: it holds U+200B, which prints nothing, as character 7: take that out",
    ],
    [
      "ambiguous-places.txt",
      "和\u200b平\n",
      ":1: it holds U+200B, which prints nothing, as character 2: take that out",
    ],
    ["ambiguous-places.txt", "# x\n和平\t区\n", ":2: a list has no columns: take the tab out"],
  ])("%s: %j is told in one line, with its place", async (file, text, message) => {
    expect(await faultOf(file, text)).toBe(`ingest/lexicon/${file}${message}`);
  });
});

describe("a class of words", () => {
  test.each([
    [
      "transcription-characters.tsv",
      "kind\tcharacters\nsure\t尔\nothers\t加\n",
      ':3: nothing reads "others": write one of sure, other',
    ],
    ["transcription-characters.tsv", "kind\tcharacters\nsure\t尔\n", ': the row "other" is missing'],
    [
      "chinese-firm-settings.tsv",
      "side\tsure\twords\nbefore\tmaybe\t收购\n",
      /^:2: nothing reads "before maybe": write one of before yes, before no, /u,
    ],
    [
      "chinese-word-classes.tsv",
      "class\twords\nstop\t的\nstop\t了\n",
      ':3: "stop" stands in chinese-word-classes.tsv:2 too: take it out there or here',
    ],
    ["english-word-classes.tsv", "class\twords\nsaid\t\n", ":2: the column words is empty"],
  ])("%s: %j is told in one line, with its place", async (file, text, message) => {
    const fault = (await faultOf(file, text)).replace(`ingest/lexicon/${file}`, "");
    expect(fault).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
  });
});

/** A frame with those keys, and examples. */
const frame = (keys: string) => `# x
- name: signed
  ${keys}
  examples:
    - { text: 甲, gives: [甲 PARTNERED_WITH 乙] }
    - { text: 甲, gives: [] }
`;
const FORM = 'forms: ["{g?} ... <sign>"]';
const GIVES = 'gives: ["g PARTNERED_WITH g"]';

describe("a file of frames, cues or other words", () => {
  test.each([
    [
      "frames.zh.yaml",
      '- name: signed\n  forms:\n    - "{g} <sign>\n',
      ':4: mend the brackets, quotes or indents here: Missing closing "quote',
    ],
    ["frames.zh.yaml", frame(`${FORM}\n  gives: []`), ":4: gives: it is empty"],
    ["frames.zh.yaml", frame(FORM), ":2: gives: it is missing"],
    ["frames.zh.yaml", frame(`forms: 签约\n  ${GIVES}`), ":3: forms: this must be a list"],
    ["frames.zh.yaml", frame(`${FORM}\n  ${GIVES}\n  persons: maybe`), ":5: persons: this must be true or false"],
    ["frames.zh.yaml", frame(`${FORM}\n  ${GIVES}\n  person: true`), ':5: this entry: nothing reads "person" here'],
    ["frames.zh.yaml", frame(`${FORM}\n  ${GIVES}\n  status: plan`), ':5: status: "plan" is none of planned, stated'],
    [
      "frames.zh.yaml",
      frame(`forms:\n    - "{g?} 签约"\n    - "{g?} <sing>"\n  ${GIVES}`),
      ':5: there is no class "sing" in cues.zh.yaml',
    ],
    ["frames.en.yaml", frame(`forms: ["{g:sites} signed"]\n  ${GIVES}`), ':3: there is no set "sites" in cues.en.yaml'],
    [
      "frames.zh.yaml",
      frame(`forms: ["{g?} <Sign>"]\n  ${GIVES}`),
      ':3: "<Sign>" is neither a name, as {a}, nor a class, as <sign>',
    ],
    [
      "frames.zh.yaml",
      frame(`forms: ["{g?} (签约|签字"]\n  ${GIVES}`),
      ':3: "{g?} (签约|签字" has a bracket without its other half, or brackets four deep',
    ],
    [
      "frames.zh.yaml",
      frame(`forms: ["{g?} 签约[在"]\n  ${GIVES}`),
      ':3: "{g?} 签约[在" is no pattern: Unterminated character class',
    ],
    [
      "frames.zh.yaml",
      frame(`forms: ["{g?} 签.*约"]\n  ${GIVES}`),
      ':3: "签.*约" repeats without bound: write out how often it may',
    ],
    [
      "frames.zh.yaml",
      frame(`${FORM}\n  gives: ["g PARTNERS g"]`),
      ':4: "g PARTNERS g" does not say which relation it gives, as "a LOCATED_IN b" does',
    ],
    [
      "frames.zh.yaml",
      frame(`${FORM}\n  gives: ["g PARTNERED_WITH g", "b LOCATED_IN g"]`),
      ":4: no form has {b}, only g",
    ],
    ["frames.zh.yaml", frame(`${FORM}\n  gives: ["g LOCATED_IN hom:park"]`), ":4: no form has {hom}, only g"],
    ["frames.zh.yaml", frame(`${FORM}\n  ${GIVES}\n  head: b`), ":5: no form has {b}, only g"],
    ["frames.zh.yaml", frame(`${FORM}\n  ${GIVES}\n  over: [met]`), ':5: there is no frame "met"'],
    [
      "frames.zh.yaml",
      frame(`${FORM}\n  ${GIVES}`) + frame(`${FORM}\n  ${GIVES}`),
      ':9: "signed" stands in frames.zh.yaml:2 too: take it out there or here',
    ],
    [
      "cues.zh.yaml",
      "sets: {}\nclasses:\n  sign: 签约\n  sign: 签字\n",
      ":4: mend the brackets, quotes or indents here: Map keys must be unique",
    ],
    ["cues.zh.yaml", "sets:\n  site: Park, Parc\nclasses: {}\n", `:2: site: "Parc" is none of ${LABELS}`],
    [
      "cues.zh.yaml",
      "sets: {}\nclasses:\n  sign: >-\n    签约,\n    签字(?!方, 签署\n",
      ':5: "签字(?!方" is no pattern: Unterminated group',
    ],
    ["cues.zh.yaml", "sets: {}\nclasses:\n  sign: 签约, (签字)?\n", ':3: "(签字)?" fits where nothing stands'],
    [
      "cues.zh.yaml",
      "sets: {}\nclasses:\n  sign: 签约，签字\n",
      ':3: in "签约，签字" words are joined: part them by a comma and a blank',
    ],
    ["cues.en.yaml", "sets: {}\nclasses:\n  sign: { verb: sign }\n", ':3: sign: nothing reads "verb" here'],
    ["cues.en.yaml", "sets: {}\nclasses:\n  sign:\n", ":3: sign: it is empty"],
    [
      "frames.zh.yaml",
      frame(`${FORM}\n  ${GIVES}`).replace("gives: []", "gives: [x]"),
      ":5: a frame needs an example of what it reads and one of what it leaves alone",
    ],
    ["modality.yaml", "zh:\n  planned: 将\n", ":1: pending: it is missing"],
    ["modality.yaml", "", ":1: the file: it is empty"],
    ["modality.yaml", "[]", ":1: the file: this must be keys with a colon behind each"],
    [
      "money.yaml",
      `currencies:\n  CNY: 元\n  TWD: 新台币, 元\nmultipliers: {}\n${OTHER_MONEY}`,
      ':3: "元" stands in money.yaml:2 too: take it out there or here',
    ],
    ["money.yaml", `currencies: {}\nmultipliers:\n  many: 万\n${OTHER_MONEY}`, ":3: many: this cannot be a key here"],
  ])("%s: %j is told in one line, with its place", async (file, text, message) => {
    expect(await faultOf(file, text)).toBe(`ingest/lexicon/${file}${message}`);
  });
});

describe("a learned file", () => {
  const HEAD =
    "feature\tPARTNERED_WITH\tLOCATED_IN\tLOCATED_IN turned\tINVESTED_IN\tINVESTED_IN turned\tMEMBER_OF\tMEMBER_OF turned\tplanned";

  test.each([
    ["name-weights.zh.tsv", "c 甲\t0.", ":1: the file breaks off within a row"],
    ["name-weights.zh.tsv", "# x\nc 甲\tNaN\n", ':2: "NaN" in the row "c 甲" is no number'],
    ["name-weights.zh.tsv", "c 甲\t1\nc 乙\t1\nc 甲\t2\n", ':3: the row "c 甲" stands twice'],
    ["name-weights.zh.tsv", `c 甲${"\t1".repeat(23)}\n`, ':1: "c 甲" has 23 weights, not 22'],
    ["name-weights.zh.tsv", "=======\n", ':1: "=======" has 0 weights, not 22'],
    ["name-weights.zh.tsv", "<<<<<<< HEAD\n", ":1: a merge was left half done here: keep one of the two versions"],
    ["name-weights.zh.tsv", "after outside\t1\n", ': the row "after first Park" is missing'],
    ["relation-weights.tsv", `${HEAD}\nrule none\tNaN\n`, ':2: "NaN" in the row "rule none" is no number'],
    ["relation-weights.tsv", `${HEAD}\nx\t1\nx\t1\n`, ':3: the row "x" stands twice'],
    ["relation-weights.tsv", `${HEAD}\nx${"\t1".repeat(9)}\n`, ':2: "x" has 9 weights, not 8'],
    [
      "relation-weights.tsv",
      "# x\nfeature\tPARTNERS_WITH\nx\t1\n",
      `:2: the columns must be ${HEAD.replaceAll("\t", ", ")}`,
    ],
  ])("%s: %j is told in one line, with its place", async (file, text, message) => {
    const remedy = `: git checkout HEAD -- ingest/lexicon/${file} brings back the file as it was`;
    expect((await faultOf(file, text)).replace(remedy, "")).toBe(`ingest/lexicon/${file}${message}`);
  });
});

test.each([
  ["ingest/main.ts", ["ingest/samples"]],
  ["ingest/explain.ts", ["ingest/samples"]],
  ["bench/score.ts", []],
  ["bench/learn.ts", []],
  ["bench/speed.ts", []],
])("%s tells a fault in one line, with exit code 1", async (command, options) => {
  const ended = withText("frames.zh.yaml", "- name: [\n", () =>
    run(join(copy, command), options, { DATA_DIR: join(copy, "data") }),
  );

  expect(await ended).toEqual({
    code: 1,
    out: "",
    err: expect.stringMatching(
      /^ingest\/lexicon\/frames\.zh\.yaml:2: mend the brackets, quotes or indents here: .+\n$/u,
    ),
  });
});
