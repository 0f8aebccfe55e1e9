/** The buttons that zoom in, zoom out and show everything. */

import type { CanvasWords } from "./labels.ts";

interface CanvasControlsProps {
  readonly words: CanvasWords;
  onZoomIn(): void;
  onZoomOut(): void;
  onFit(): void;
}

const PLUS = "M8 3v10M3 8h10";
const MINUS = "M3 8h10";
const FRAME = "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3";

export function CanvasControls({ words, onZoomIn, onZoomOut, onFit }: CanvasControlsProps) {
  return (
    <div className="canvas-controls" data-over-canvas="">
      <Control name={words["canvas.zoomIn"]} path={PLUS} onPress={onZoomIn} />
      <Control name={words["canvas.zoomOut"]} path={MINUS} onPress={onZoomOut} />
      <Control name={words["canvas.fit"]} path={FRAME} onPress={onFit} />
    </div>
  );
}

function Control({ name, path, onPress }: { readonly name: string; readonly path: string; onPress(): void }) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onPress}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
    </button>
  );
}
