/** A run of text that says which language it is in, so that it is read aloud and set as that language is. */

import { useView } from "../state/use-view.ts";

const CHINESE = /\p{Script=Han}/u;

export function Run({ text }: { readonly text: string }) {
  const { language } = useView();
  const own = languageOf(text);
  return own === language ? text : <span lang={own}>{text}</span>;
}

function languageOf(text: string): "zh-CN" | "en" {
  return CHINESE.test(text) ? "zh-CN" : "en";
}
