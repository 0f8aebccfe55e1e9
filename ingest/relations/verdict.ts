/** How true a sentence says that something is: a fact, a plan, or nothing to be read at all. */

import { z } from "zod";
import type { Status } from "#graph/schema";
import { loadYaml } from "../lexicon/load-yaml.ts";
import { words } from "../lexicon/words-in-yaml.ts";

/** What was said around the words of a relation, in simplified script. */
export interface Surroundings {
  /** From the start of its clause to its words. */
  readonly before: string;
  /** Its own words and all between them. */
  readonly within: string;
  /** From there to the end of the sentence. */
  readonly after: string;
  /** The clause before, where this one leaves out its subject. */
  readonly earlier: string;
  /** Everything behind its words, whoever is named there. */
  readonly rest: string;
}

export interface ModalWords {
  readonly planned: RegExp;
  readonly pending: RegExp;
  readonly denied: RegExp;
  readonly ended: RegExp;
  readonly refuted: RegExp;
  readonly rumor: RegExp;
  readonly supposed: RegExp;
  readonly telling: RegExp;
  readonly untrue: RegExp;
  readonly done: RegExp;
  readonly harmless: RegExp;
  readonly unbuilt: RegExp;
  readonly lasting: RegExp;
  readonly beginning: RegExp;
}

const schema = z
  .object({
    planned: words,
    pending: words,
    denied: words,
    ended: words,
    refuted: words,
    rumor: words,
    supposed: words,
    telling: words,
    untrue: words,
    done: words,
    harmless: words,
    unbuilt: words,
    lasting: words,
    beginning: words,
  })
  .strict();
const file = z.object({ zh: schema, en: schema }).strict();

/** So far before the mark at the end of its clause a word says that what follows is only told. */
const TOLD = { zh: 6, en: 40 } as const;

export function loadModality(language: "zh" | "en"): ModalWords {
  const entry = loadYaml("modality.yaml", file).value[language];
  const edge = language === "en" ? "(?<![\\w-])" : "";
  const toPattern = (list: readonly string[], flags: string) =>
    new RegExp(
      `${edge}(?:${list.toSorted((a, b) => b.length - a.length).join("|")})${edge === "" ? "" : "(?![\\w-])"}`,
      flags,
    );
  return {
    planned: toPattern(entry.planned, "iu"),
    pending: toPattern(entry.pending, "iu"),
    denied: toPattern(
      entry.denied.map((word) => word.replace(/^n't$/u, "\\w+n't")),
      "iu",
    ),
    ended: toPattern(entry.ended, "iu"),
    refuted: toPattern(entry.refuted, "iu"),
    rumor: toPattern([...entry.rumor, ...entry.supposed], "iu"),
    supposed: toPattern(entry.supposed, "iu"),
    telling: new RegExp(`${edge}(?:${entry.telling.join("|")})[^，：。；,:;]{0,${TOLD[language]}}[，：,:] ?$`, "iu"),
    untrue: toPattern(entry.untrue, "iu"),
    done: toPattern(entry.done, "iu"),
    harmless: toPattern(entry.harmless, "giu"),
    unbuilt: new RegExp(`${edge}(?:${entry.unbuilt.join("|")}) ?$`, "iu"),
    lasting: toPattern(entry.lasting, "giu"),
    beginning: toPattern(entry.beginning, "iu"),
  };
}

/** Undefined when the sentence denies it, says that it is over, or only imagines it. */
export function judge(around: Surroundings, words: ModalWords): Status | undefined {
  const clean = (text: string) => text.replace(words.harmless, "·");
  const said = clean(around.before + around.within);
  if (words.denied.test(said) || words.supposed.test(said)) return undefined;
  if (words.ended.test(said) || words.ended.test(clean(around.after))) return undefined;
  if (words.untrue.test(clean(around.before + around.within + around.after))) return undefined;
  if (isRefuted(around.rest, words)) return undefined;
  if (words.planned.test(said) || words.pending.test(clean(around.after))) return "planned";
  return words.planned.test(clean(around.earlier)) && !words.done.test(said) ? "planned" : "actual";
}

/** Whether what follows takes back all that was said, and not a rumor that it tells of first. */
function isRefuted(rest: string, { refuted, rumor }: ModalWords): boolean {
  const found = refuted.exec(rest);
  return found !== null && !rumor.test(rest.slice(0, found.index));
}

/** How far into a sentence it may say who denies what the one before said, in characters. */
const DENIER = { han: 16, latin: 48 } as const;
const POINTS_BACK = /[该此这]|[上前]述|\b(?:this|that|the|it|such)\b/iu;

/** Whether a sentence does nothing but take back the one before: 乙公司回应称，该报道不实. */
export function refutesBefore(text: string, words: ModalWords): boolean {
  const found = words.refuted.exec(text);
  if (found === null || !POINTS_BACK.test(found[0])) return false;
  const before = text.slice(0, found.index);
  return before.length <= (/[a-z]/u.test(before) ? DENIER.latin : DENIER.han) && isRefuted(text, words);
}

/** Whether the words before a name say that what bears it is still to be built. */
export function isUnbuilt(before: string, { unbuilt }: ModalWords): boolean {
  return unbuilt.test(before);
}
