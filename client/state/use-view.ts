/** The view lives in the address bar; this is how components read it and move on, so that back and forward work. */

import { useSyncExternalStore } from "react";
import { LANGUAGES, type PageLanguage, type View } from "./view.ts";
import { parseUrl, toUrl } from "./view-url.ts";

const LANGUAGE_KEY = "language";
const listeners = new Set<() => void>();
let current: View | undefined;

export function useView(): View {
  return useSyncExternalStore(subscribe, currentView);
}

/** Moves on to another view. `replace` leaves no step to go back to. */
export function go(next: View, how: "push" | "replace" = "push"): void {
  const before = currentView();
  localStorage.setItem(LANGUAGE_KEY, next.language);
  if (toUrl(next) !== toUrl(before)) {
    history[how === "push" ? "pushState" : "replaceState"](null, "", toUrl(next));
  }
  tell();
  if (isOtherPage(before, next)) window.scrollTo(0, 0);
}

export function currentView(): View {
  current ??= parseUrl(location.search, preferredLanguage());
  return current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", tell);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", tell);
  };
}

function tell(): void {
  current = undefined;
  for (const listener of listeners) listener();
}

function preferredLanguage(): PageLanguage {
  const kept = localStorage.getItem(LANGUAGE_KEY);
  const known = LANGUAGES.find((language) => language === kept);
  return known ?? (navigator.language.startsWith("zh") ? "zh-CN" : "en");
}

function isOtherPage(before: View, next: View): boolean {
  return before.reading?.article !== next.reading?.article || JSON.stringify(before.root) !== JSON.stringify(next.root);
}
