/** What of the picture is seen: fits, zooms, and brings things into the part of the canvas that nothing covers. */

import type { Box } from "./geometry.ts";
import { type Shape, toShape } from "./layout/shape.ts";
import type { Scene } from "./scene.ts";
import { type Extent, toFittedView, toRevealingView, toScreenHull, toVisible, toZoomedView } from "./view.ts";

export class Lens {
  readonly #scene: Scene;
  #coveredRight = 0;

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
    this.#scene.look(toFittedView(extents, this.visible, this.#scene.size), how);
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
