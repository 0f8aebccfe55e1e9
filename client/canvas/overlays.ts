/** What lies over the canvas and says so with `data-over-canvas` (the zoom buttons, the page's tabs): no label goes under it. */

import { type Box, grow } from "./geometry.ts";

const GAP = 4;

export function toOverlays(canvas: HTMLElement): readonly Box[] {
  const { left: x, top: y } = canvas.getBoundingClientRect();
  return [...document.querySelectorAll("[data-over-canvas]")].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return grow({ left: left - x, top: top - y, right: right - x, bottom: bottom - y }, GAP);
  });
}
