/** Light or dark, normal or high contrast: as the system has it, unless the user chose. */

import { useSyncExternalStore } from "react";

export const THEMES = ["system", "light", "dark"] as const;
export const CONTRASTS = ["system", "normal", "more"] as const;
type Theme = (typeof THEMES)[number];
type Contrast = (typeof CONTRASTS)[number];

export interface Appearance {
  readonly theme: Theme;
  readonly contrast: Contrast;
}

const darkSystem = matchMedia("(prefers-color-scheme: dark)");
const contrastSystem = matchMedia("(prefers-contrast: more)");
const listeners = new Set<() => void>();
let current: Appearance = {
  theme: THEMES.find((theme) => theme === localStorage.getItem("theme")) ?? "system",
  contrast: CONTRASTS.find((contrast) => contrast === localStorage.getItem("contrast")) ?? "system",
};

export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, () => current);
}

/** The theme that is in force. */
export function useTheme(): "light" | "dark" {
  return useSyncExternalStore(subscribe, themeInForce);
}

export function setAppearance(next: Appearance): void {
  current = next;
  localStorage.setItem("theme", next.theme);
  localStorage.setItem("contrast", next.contrast);
  tell();
}

/** Lets the style sheets know, now and whenever the system or the user changes it. */
export function keepAppearance(root: HTMLElement): void {
  const apply = () => {
    root.dataset["theme"] = themeInForce();
    root.dataset["contrast"] = contrastInForce();
  };
  listeners.add(apply);
  darkSystem.addEventListener("change", tell);
  contrastSystem.addEventListener("change", tell);
  apply();
}

function themeInForce(): "light" | "dark" {
  if (current.theme !== "system") return current.theme;
  return darkSystem.matches ? "dark" : "light";
}

function contrastInForce(): "normal" | "more" {
  if (current.contrast !== "system") return current.contrast;
  return contrastSystem.matches ? "more" : "normal";
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
