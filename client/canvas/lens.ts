/** What of the picture is seen: fits, zooms, and brings things into the part of the canvas that nothing covers. */

import { type Box, isInside, isOverlapping } from "./geometry.ts";
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

/** What the lens looks at: the scene, which may still be travelling to its destination. */
type LensScene = Pick<Scene, "size" | "destination" | "look" | "resize">;

export class Lens {
  readonly #scene: LensScene;
  #coveredRight = 0;
  /** The view that shows everything, while nobody has moved away from it. */
  #fitted: View | undefined;

  constructor(scene: LensScene) {
    this.#scene = scene;
  }

  get visible(): Box {
    return toVisible(this.#scene.size, this.#coveredRight);
  }

  /** The shape of the whole canvas: the places of a graph shall not depend on whether a panel is open. */
  get shape(): Shape {
    return toShape(this.#scene.size);
  }

  /** A panel comes or goes: who saw everything goes on seeing everything. */
  cover(right: number, extents: readonly Extent[]): void {
    const isFitted = this.#isFitted && right !== this.#coveredRight;
    this.#coveredRight = right;
    if (isFitted) this.fit(extents, "smoothly");
  }

  fit(extents: readonly Extent[], how: "at once" | "smoothly"): void {
    this.#fitted = toFittedView(extents, this.visible, this.#scene.size);
    this.#scene.look(this.#fitted, how);
  }

  /** A canvas of another size shows everything again, or else keeps its middle in the middle. */
  resize(extents: readonly Extent[]): void {
    const isFitted = this.#isFitted;
    this.#scene.resize();
    if (isFitted) this.fit(extents, "at once");
  }

  zoom(factor: number): void {
    this.#scene.look(toZoomedView(this.#scene.destination, factor, this.visible, this.#scene.size), "smoothly");
  }

  /** Moves as little as shows what is wanted; where it is too far apart for this zoom, shows everything. */
  reveal(all: readonly Extent[], isWanted: (extent: Extent) => boolean): void {
    const wanted = all.filter(isWanted);
    if (wanted.length === 0) return;
    const { destination: view, size } = this.#scene;
    const hull = toScreenHull(wanted, view, size);
    const next = toRevealingView(view, hull, this.visible);
    if (next === view) return;
    if (isLarger(hull, this.visible)) this.fit(all, "smoothly");
    else this.#scene.look(next, "smoothly");
  }

  /** As `reveal`, for what has just come: who saw everything goes on seeing everything, and nobody is left with nothing. */
  include(all: readonly Extent[], isNew: (extent: Extent) => boolean): void {
    const { destination: view, size } = this.#scene;
    const { visible } = this;
    const toHull = (extents: readonly Extent[]) => toScreenHull(extents, view, size);
    const newcomers = all.filter(isNew);
    const isCut = newcomers.length > 0 && !isInside(toHull(newcomers), visible);
    const isLost = all.length > 0 && !all.some((extent) => isOverlapping(toHull([extent]), visible));
    if ((isCut && this.#isFitted) || isLost) this.fit(all, "smoothly");
    else this.reveal(all, isNew);
  }

  get #isFitted(): boolean {
    return isSameView(this.#scene.destination, this.#fitted);
  }
}

function isLarger(box: Box, than: Box): boolean {
  return box.right - box.left > than.right - than.left || box.bottom - box.top > than.bottom - than.top;
}
