/** The title of the window: what is shown, then the name of the product. */

import { useEffect } from "react";
import { useWords } from "../wording/words.ts";

export function usePageTitle(shown: string | undefined): void {
  const brand = useWords()("brand");
  const title = shown === undefined ? brand : `${shown} · ${brand}`;

  useEffect(() => {
    document.title = title;
  }, [title]);
}
