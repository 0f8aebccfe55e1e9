/** The texts of the page in the language of the view; a key that is missing does not pass the type check. */

import i18next, { type TFunction } from "i18next";
import { useMemo } from "react";
import { useView } from "../state/use-view.ts";
import type { PageLanguage } from "../state/view.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    readonly resources: { readonly translation: typeof en };
    readonly keySeparator: false;
    readonly nsSeparator: false;
  }
}

const texts = i18next.createInstance();

void texts.init({
  lng: "zh-CN",
  fallbackLng: false,
  resources: { "zh-CN": { translation: zh }, en: { translation: en } },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false }, // React escapes
});

export function useWords(): TFunction {
  const { language } = useView();
  return useMemo(() => wordsIn(language), [language]);
}

export function wordsIn(language: PageLanguage): TFunction {
  return texts.getFixedT(language);
}

/** Sentences one after the other: Chinese ones stand close, English ones have a space between them. */
export function joinSentences(sentences: readonly string[], language: PageLanguage): string {
  return sentences.join(language === "en" ? " " : "");
}

/** Parts of one sentence, a comma between them. */
export function joinClauses(clauses: readonly string[], language: PageLanguage): string {
  return clauses.join(language === "en" ? ", " : "，");
}

/** Names in a row, none of them stressed by an “and”. */
export function joinNames(names: readonly string[], language: PageLanguage): string {
  return names.join(language === "en" ? ", " : "、");
}

/** The wording of the schema: `{ en, zh }`, in the language of the page. */
export function inLanguage(text: { readonly en: string; readonly zh: string }, language: PageLanguage): string {
  return language === "en" ? text.en : text.zh;
}
