/** What the words around a date make of it: a time to come, or only the latest at which something shall be. */

import type { Anchor } from "./calendar.ts";
import type { Stretch } from "./stretches.ts";

const SAYS = {
  zh: "宣布|宣告|表示|透露|介绍|说|称|决定|签约|签署|签订|通过|获批|发布|公告|达成",
  en: "\\b(?:said|says|announced|told|confirmed|reported|revealed|signed|agreed|decided|approved|that)\\b",
};
const AHEAD = {
  zh: "(?:将|拟|计划|预计|预期|有望|即将|准备|打算|定于)",
  en: "(?:\\b(?:will|shall|would)\\b|\\b(?:plans?|planning|intends?|expects?|aims?|hopes?|due|set|expected|scheduled|slated|planned) (?:to|for|in|on)\\b)",
};
const [WITHIN, SHORT] = ["[^，。；：,.;:!?！？]", 14];

/** Behind the words for it, 将于3月, or before them where nobody says so at that date: "In March the firm will move". */
const AHEAD_BEFORE = toBoth((language) => `${AHEAD[language]}(?:(?!${SAYS[language]})${WITHIN})*$`);
const AHEAD_AFTER = toBoth(
  (language) =>
    `^[，,]?(?:(?!${SAYS[language]})${WITHIN}){0,${language === "zh" ? SHORT : 4 * SHORT}}?${AHEAD[language]}`,
);

function toBoth(toPattern: (language: "zh" | "en") => string) {
  return { zh: new RegExp(toPattern("zh"), "u"), en: new RegExp(toPattern("en"), "iu") };
}

/** Whether it is told as still to come: "will move in March" is no March that has been. */
export function isToldAhead(text: string, { start, end }: Stretch, language: "zh" | "en"): boolean {
  const before = text.slice(0, start);
  if (AHEAD_BEFORE[language].test(before)) return true;
  return OPENS_CLAUSE.test(before) && AHEAD_AFTER[language].test(text.slice(end));
}

const OPENS_CLAUSE = /(?:^|[，。；：,.;:!?！？])\W*(?:in|on|from|而|并|于|在)?\s*$/iu;

const UNTIL =
  /\b(?:by|until|till|before|as of|no later than) (?:the )?(?:(?:end|start|beginning|middle|close|first half|second half|spring|summer|autumn|fall|winter)(?: of)? |late |early |mid-? ?)*$/iu;
const BEFORE_IT = /(?:截至|截止[到至]?|截止|争取|力争|确保|不晚于|最迟)(?:[在于到至])?$/u;
const TO_IT = /[到至]$/u;
const AFTER_IT = /^(?:[年月]?[底末])?(?:之前|以前|前(?!后|往|来|去|期|身|景|沿|夕))/u;

/** By the end of March, 2027年前: when something shall be done at the latest, not when it is. */
export function isDeadline(
  text: string,
  { start, end, value }: Stretch & { readonly value: string | undefined },
  chinese: boolean,
  anchor: Anchor | undefined,
): boolean {
  const before = text.slice(0, start);
  if (!chinese) return UNTIL.test(before) || UNTIL.test(before + text.slice(start, end).replace(/(?<=^\w+ ).*$/su, ""));
  const isLater = value !== undefined && anchor !== undefined && Number(value.slice(0, 4)) > anchor.year;
  return BEFORE_IT.test(before) || AFTER_IT.test(text.slice(end)) || (isLater && TO_IT.test(before));
}
