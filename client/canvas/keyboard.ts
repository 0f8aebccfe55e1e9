/** The keys of the canvas: arrows walk, Enter selects, E expands, plus, minus and zero zoom, Escape lets go. */

import type { KeyboardEvent } from "react";
import { NOTHING_SELECTED } from "../state/selection.ts";
import type { Stage, StageListener } from "./stage.ts";
import { type Direction, findNext } from "./walk.ts";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export const ZOOM_STEP = 1.4;

/** A key pressed on the canvas itself, not on a button in it, and not a shortcut of the browser. */
export function isForCanvas(event: KeyboardEvent): boolean {
  return event.target === event.currentTarget && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** Whether the key meant something here; if not, it is left to the page. */
export function pressKey(key: string, stage: Stage, listener: StageListener): boolean {
  const direction = ARROWS[key];
  const action = direction === undefined ? toAction(key, stage, listener) : () => walk(stage, direction);
  action?.();
  return action !== undefined;
}

function toAction(key: string, stage: Stage, listener: StageListener): (() => void) | undefined {
  switch (key) {
    case "Enter":
      return () => listener.onSelect(stage.current);
    case "e":
      return () => listener.onExpand(stage.current);
    case "Escape":
      return () => {
        stage.point(NOTHING_SELECTED);
        listener.onSelect(NOTHING_SELECTED);
      };
    case "+":
    case "=":
      return () => stage.zoom(ZOOM_STEP);
    case "-":
      return () => stage.zoom(1 / ZOOM_STEP);
    case "0":
      return () => stage.fit();
    default:
      return undefined;
  }
}

function walk(stage: Stage, direction: Direction): void {
  const { cast, current } = stage;
  const next = findNext(cast, current.kind === "node" ? current.id : undefined, direction);
  if (next !== undefined) stage.point({ kind: "node", id: next });
}
