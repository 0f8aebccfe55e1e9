/** The view: which point of the layout stands in the middle of the canvas, and how large. Pure; the scene obeys it. */

import { type Box, type Point, toCenter, toHull } from "./geometry.ts";

export interface View {
  readonly center: Point;
  /** CSS pixels per unit of the layout. */
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Something at a place of the layout that covers so much of the screen around it, however far one zooms. */
export interface Extent {
  readonly id: string;
  readonly at: Point;
  readonly around: Box;
}

export const SMALLEST_SCALE = 0.12;
export const LARGEST_SCALE = 4;
const COMFORTABLE_SCALE = 1.6;
const STEPS = 24;

/** Shows everything in the visible part of the canvas, but never larger than is comfortable. */
export function toFittedView(extents: readonly Extent[], visible: Box, canvas: Size): View {
  const fits = (scale: number) => {
    const hull = toScaledHull(extents, scale);
    return (
      hull.right - hull.left <= visible.right - visible.left && hull.bottom - hull.top <= visible.bottom - visible.top
    );
  };
  let scale = COMFORTABLE_SCALE;
  if (!fits(scale)) {
    let smallest = SMALLEST_SCALE;
    for (let step = 0; step < STEPS; step++) {
      const middle = (smallest + scale) / 2;
      if (fits(middle)) smallest = middle;
      else scale = middle;
    }
    scale = smallest;
  }
  return toCenteredView(toCenter(toHull([toScaledHull(extents, scale)])), scale, visible, canvas);
}

/** The same middle, nearer or farther. */
export function toZoomedView(view: View, factor: number, visible: Box, canvas: Size): View {
  const middle = toCenter(visible);
  const scale = Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, view.scale * factor));
  const fixed = toLayout(middle, view, canvas);
  return toCenteredView({ x: fixed.x * scale, y: fixed.y * scale }, scale, visible, canvas);
}

/** The same to the eye: sigma keeps a view in other units, so the last digits differ. */
export function isSameView(a: View, b: View | undefined): boolean {
  if (b === undefined) return false;
  const shift = Math.hypot(a.center.x - b.center.x, a.center.y - b.center.y) * a.scale;
  return shift < 0.01 && Math.abs(a.scale / b.scale - 1) < 1e-6;
}

/** Room at the borders: on a wide canvas the page's tabs lie over its top. */
const MARGIN = { left: 20, top: 64, right: 20, bottom: 28 } as const;
const NARROW_MARGIN = { left: 8, top: 12, right: 8, bottom: 12 } as const;
const NARROW = 600;
/** A panel that leaves less than this free is a sheet over the whole canvas, and nothing can be kept clear of it. */
const NARROWEST = 240;

/** The part of the canvas that nothing covers. */
export function toVisible({ width, height }: Size, coveredRight: number): Box {
  const right = width - coveredRight < NARROWEST ? width : width - coveredRight;
  const margin = width < NARROW ? NARROW_MARGIN : MARGIN;
  return { left: margin.left, top: margin.top, right: right - margin.right, bottom: height - margin.bottom };
}

/** Labels may stand in the margins, but are cut neither by the border nor by what covers the right. */
export function toLabelBounds({ height }: Size, visible: Box): Box {
  const gap = 4;
  return { left: gap, top: gap, right: visible.right + gap, bottom: height - gap };
}

/** The view that puts a point of the scaled layout into the middle of the visible part. */
function toCenteredView(scaled: Point, scale: number, visible: Box, canvas: Size): View {
  const middle = toCenter(visible);
  return {
    center: {
      x: (scaled.x - middle.x + canvas.width / 2) / scale,
      y: (scaled.y - middle.y + canvas.height / 2) / scale,
    },
    scale,
  };
}

function toScaledHull(extents: readonly Extent[], scale: number): Box {
  return toHull(
    extents.map(({ at, around }) => ({
      left: at.x * scale + around.left,
      top: at.y * scale + around.top,
      right: at.x * scale + around.right,
      bottom: at.y * scale + around.bottom,
    })),
  );
}

export function toScreen({ x, y }: Point, view: View, canvas: Size): Point {
  return {
    x: canvas.width / 2 + (x - view.center.x) * view.scale,
    y: canvas.height / 2 + (y - view.center.y) * view.scale,
  };
}

function toLayout({ x, y }: Point, view: View, canvas: Size): Point {
  return {
    x: (x - canvas.width / 2) / view.scale + view.center.x,
    y: (y - canvas.height / 2) / view.scale + view.center.y,
  };
}

/** The box on the screen that holds them all. */
export function toScreenHull(extents: readonly Extent[], view: View, canvas: Size): Box {
  return toHull(
    extents.map(({ at, around }) => {
      const { x, y } = toScreen(at, view, canvas);
      return { left: x + around.left, top: y + around.top, right: x + around.right, bottom: y + around.bottom };
    }),
  );
}

/** The smallest move that brings a box of the screen into the visible part; the same view if it is there already. */
export function toRevealingView(view: View, box: Box, visible: Box): View {
  const dx = toShift(box.left, box.right, visible.left, visible.right);
  const dy = toShift(box.top, box.bottom, visible.top, visible.bottom);
  if (dx === 0 && dy === 0) return view;
  return { ...view, center: { x: view.center.x - dx / view.scale, y: view.center.y - dy / view.scale } };
}

function toShift(start: number, end: number, from: number, to: number): number {
  if (end - start > to - from) return (from + to) / 2 - (start + end) / 2;
  if (start < from) return from - start;
  return end > to ? to - end : 0;
}

/** Node sizes follow the zoom a little: smaller when the whole is far away, never larger than drawn. */
export function toSizeRatio(ratio: number): number {
  return Math.min(Math.max(1, ratio ** 0.55), 2.2);
}
