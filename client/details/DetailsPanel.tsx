/** The panel over the picture, or the sheet from below on a phone: what is known of the thing or relation pointed at. */

import { useEffect, useRef } from "react";
import type { Subgraph } from "#graph/schema";
import { NOTHING_SELECTED } from "../state/selection.ts";
import { go, useView } from "../state/use-view.ts";
import { select } from "../state/view.ts";
import { useWords } from "../wording/words.ts";
import { EdgeEvidence } from "./EdgeEvidence.tsx";
import { NodeFacts } from "./NodeFacts.tsx";
import "./details.css";

/** `graph` is the whole set, filtered or not. */
export function DetailsPanel({ graph }: { readonly graph: Subgraph }) {
  const view = useView();
  const words = useWords();
  const { selection } = view;
  const panel = useRef<HTMLElement>(null);
  const close = () => go(select(view, NOTHING_SELECTED));
  const subject = selection.kind === "none" ? undefined : selection.id;
  useOpening(panel, subject);
  useEscape(close, selection.kind !== "none");

  if (selection.kind === "none") return null;
  return (
    <section ref={panel} className="panel" aria-label={words("details.label")} tabIndex={-1}>
      <button type="button" className="close" aria-label={words("details.close")} onClick={close}>
        ×
      </button>
      {selection.kind === "edge" ? (
        <EdgeEvidence key={selection.id} id={selection.id} graph={graph} />
      ) : (
        <NodeFacts key={selection.id} id={selection.id} graph={graph} />
      )}
    </section>
  );
}

/** Closes the panel wherever the keyboard is; menus and the search, open over it, take the key for themselves. */
function useEscape(close: () => void, isOpen: boolean): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = ({ key, defaultPrevented, target }: KeyboardEvent) => {
      if (key !== "Escape" || defaultPrevented || target instanceof HTMLInputElement) return;
      latest.current();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOpen]);
}

/**
 * Brings the keyboard to a panel that opens and back to where it was when it closes. Whoever walks through the picture
 * by keyboard stays there, and a page that opens with its panel leaves the keyboard at its top.
 */
function useOpening(panel: { readonly current: HTMLElement | null }, subject: string | undefined): void {
  const isOpen = subject !== undefined;
  useEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    if (!(before instanceof HTMLElement) || before === document.body) return;

    if (!before.closest("[role=application]")) panel.current?.focus({ preventScroll: true });
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [isOpen, panel]);

  useEffect(() => {
    if (subject !== undefined) panel.current?.scrollTo(0, 0);
  }, [subject, panel]);
}
