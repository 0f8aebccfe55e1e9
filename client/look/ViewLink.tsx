/** A link to another view: an honest address, so that it can be copied or opened beside, followed without loading the page. */

import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { go } from "../state/use-view.ts";
import type { View } from "../state/view.ts";
import { toUrl } from "../state/view-url.ts";

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick"> {
  readonly to: View;
}

export function ViewLink({ to, children, ...rest }: ViewLinkProps) {
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a {...rest} href={toUrl(to)} onClick={follow}>
      {children}
    </a>
  );
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
