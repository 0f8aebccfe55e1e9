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
}

export interface ModalWords {
  readonly planned: RegExp;
  readonly pending: RegExp;
  readonly denied: RegExp;
  readonly ended: RegExp;
  readonly supposed: RegExp;
  readonly done: RegExp;
  readonly harmless: RegExp;
}

const schema = z
  .object({
    planned: words,
    pending: words,
    denied: words,
    ended: words,
    supposed: words,
    done: words,
    harmless: words,
  })
  .strict();
const file = z.object({ zh: schema, en: schema }).strict();

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
    supposed: toPattern(entry.supposed, "iu"),
    done: toPattern(entry.done, "iu"),
    harmless: toPattern(entry.harmless, "giu"),
  };
}

/** Undefined when the sentence denies it, says that it is over, or only imagines it. */
export function judge(around: Surroundings, words: ModalWords): Status | undefined {
  const clean = (text: string) => text.replace(words.harmless, "·");
  const said = clean(around.before + around.within);
  if (words.denied.test(said) || words.supposed.test(said)) return undefined;
  if (words.ended.test(said) || words.ended.test(clean(around.after))) return undefined;
  if (words.planned.test(said) || words.pending.test(clean(around.after))) return "planned";
  return words.planned.test(clean(around.earlier)) && !words.done.test(said) ? "planned" : "actual";
}
