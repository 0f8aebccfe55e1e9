/** Brings what is open into sight: the sentence in the text, the relation in the list beside it. */

import { type RefObject, useEffect } from "react";

/** Scrolls the page only where the sentence is out of sight. */
export function useShownSentence(text: RefObject<HTMLElement | null>, claim: string | undefined): void {
  useEffect(() => {
    if (claim === undefined) return;
    text.current?.querySelector(".open-sentence")?.scrollIntoView({ block: "nearest", behavior: pace() });
  }, [claim, text]);
}

/** Scrolls the list within itself; where it does not scroll, on a phone, the page stays with the sentence. */
export function useShownClaim(list: RefObject<HTMLElement | null>, claim: string | undefined): void {
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>(".claim.open");
    const frame = item?.closest<HTMLElement>(".read-from-it");
    if (claim === undefined || !item || !frame) return;
    const [inner, outer] = [item.getBoundingClientRect(), frame.getBoundingClientRect()];
    frame.scrollBy({ top: (inner.top + inner.bottom - outer.top - outer.bottom) / 2, behavior: pace() });
  }, [claim, list]);
}

function pace(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
