/** How often the user has come back to the window: whoever reads articles in at the command line comes back to see them. */

import { useEffect, useState } from "react";

/** A key for what shall be asked for again at each return. */
export function useReturns(): string {
  const [returns, setReturns] = useState(0);
  useEffect(() => {
    const onFocus = () => setReturns((count) => count + 1);
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, []);
  return String(returns);
}
