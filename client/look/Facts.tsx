/** Short facts in a row, a dot between them. */

import type { ReactNode } from "react";

export function Facts({ facts }: { readonly facts: readonly (string | undefined)[] }) {
  return (
    <span className="facts">
      {facts
        .filter((fact) => fact !== undefined)
        .map(
          (fact): ReactNode => (
            <span key={fact}>{fact}</span>
          ),
        )}
    </span>
  );
}
