/** The picture on the screen at this moment, worked out anew only when the camera or the nodes have moved. */

import type { Cast } from "./cast.ts";
import type { Point } from "./geometry.ts";
import { type Picture, toPicture } from "./picture.ts";
import type { Scene } from "./scene.ts";
import { isSameView, type Size, toScreen, type View } from "./view.ts";

interface Seen {
  readonly cast: Cast;
  readonly view: View;
  readonly size: Size;
  readonly picture: Picture;
}

export class Sight {
  readonly #scene: Scene;
  #seen: Seen | undefined;
  #lastView: View | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Whether anything has moved since this was last asked, or is moving still. */
  hasMoved(): boolean {
    const { view, isMoving } = this.#scene;
    const moved = isMoving || !isSameView(view, this.#lastView);
    this.#lastView = view;
    return moved;
  }

  /** From a node to the point of the screen where it is drawn. */
  get project(): (id: string) => Point | undefined {
    const { view, size } = this.#scene;
    return (id) => {
      const place = this.#scene.at(id);
      return place && toScreen(place, view, size);
    };
  }

  /** Without labels: those are not the scene's. */
  picture(cast: Cast): Picture {
    const { view, size, isMoving } = this.#scene;
    if (this.#seen !== undefined && !isMoving && isSameSight(this.#seen, cast, view, size)) return this.#seen.picture;
    const picture = toPicture(cast, { at: this.project, radiusOf: (radius) => this.#scene.radiusOf(radius) });
    this.#seen = isMoving ? undefined : { cast, view, size, picture };
    return picture;
  }
}

function isSameSight(seen: Seen, cast: Cast, view: View, size: Size): boolean {
  const isSameSize = seen.size.width === size.width && seen.size.height === size.height;
  return seen.cast === cast && isSameSize && isSameView(seen.view, view);
}
