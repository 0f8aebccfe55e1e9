/** What of the picture is seen: fits, zooms, and brings things into the part of the canvas that nothing covers. */

import type { Box } from "./geometry.ts";
import { type Shape, toShape } from "./layout/shape.ts";
import type { Scene } from "./scene.ts";
import {
  type Extent,
  isSameView,
  toFittedView,
  toRevealingView,
  toScreenHull,
  toVisible,
  toZoomedView,
  type View,
} from "./view.ts";

export class Lens {
  readonly #scene: Scene;
  #coveredRight = 0;
  /** The view that shows everything, while nobody has moved away from it. */
  #fitted: View | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  get visible(): Box {
    return toVisible(this.#scene.size, this.#coveredRight);
  }

  /** The shape of the whole canvas: the places of a graph shall not depend on whether a panel is open. */
  get shape(): Shape {
    return toShape(this.#scene.size);
  }

  cover(right: number): void {
    this.#coveredRight = right;
  }

  fit(extents: readonly Extent[], how: "at once" | "smoothly"): void {
    this.#fitted = toFittedView(extents, this.visible, this.#scene.size);
    this.#scene.look(this.#fitted, how);
  }

  /** A canvas of another size shows everything again, or else keeps its middle in the middle. */
  resize(extents: readonly Extent[]): void {
    const isFitted = isSameView(this.#scene.view, this.#fitted);
    this.#scene.resize();
    if (isFitted) this.fit(extents, "at once");
  }

  zoom(factor: number): void {
    this.#scene.look(toZoomedView(this.#scene.view, factor, this.visible, this.#scene.size), "smoothly");
  }

  /** Moves as little as shows them; where they are too far apart for this zoom, shows everything. */
  reveal(wanted: readonly Extent[], all: readonly Extent[]): void {
    if (wanted.length === 0) return;
    const { view, size } = this.#scene;
    const hull = toScreenHull(wanted, view, size);
    const { visible } = this;
    const isTooWide = hull.right - hull.left > visible.right - visible.left;
    const isTooHigh = hull.bottom - hull.top > visible.bottom - visible.top;
    const next = isTooWide || isTooHigh ? toFittedView(all, visible, size) : toRevealingView(view, hull, visible);
    if (next !== view) this.#scene.look(next, "smoothly");
  }
}
