/** Keeps a part that breaks from taking the page with it. React reports the error itself. */

import { Component, type ReactNode } from "react";

interface FailureBoundaryProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

export class FailureBoundary extends Component<FailureBoundaryProps, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }
}
