/** The colors that the canvas shares with the page, read from its tokens, and read again when the page changes them. */

import type { Palette } from "./looks.ts";

/** A token may be any expression (`light-dark(…)`); as the color of an element the browser works it out to `rgb(…)`. */
export function readPalette(parent: Element): Palette {
  const probe = parent.appendChild(document.createElement("span"));
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    paper: read("--paper"),
    edge: read("--edge"),
    edgeStrong: read("--edge-strong"),
    accent: read("--accent"),
  };
  probe.remove();
  return palette;
}

/** Theme and contrast are attributes of the root, which may change after the canvas has been told. */
export function watchPalette(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "data-contrast"] });
  return () => observer.disconnect();
}
