/** Whether the screen is a phone's: there the list comes first and the evidence is a sheet from below. */

import { useSyncExternalStore } from "react";

/** The same width as in the style sheets. */
const narrow = matchMedia("(max-width: 760px)");

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}

function subscribe(listener: () => void): () => void {
  narrow.addEventListener("change", listener);
  return () => narrow.removeEventListener("change", listener);
}
