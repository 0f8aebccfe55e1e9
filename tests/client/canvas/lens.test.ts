/** What is seen while panels come and go, and while the camera is still on its way. */

import { expect, test } from "vitest";
import { isInside, toBox } from "../../../client/canvas/geometry.ts";
import { Lens } from "../../../client/canvas/lens.ts";
import { type Extent, toScreenHull, type View } from "../../../client/canvas/view.ts";

const SIZE = { width: 1150, height: 850 };
const PANEL = 400;

const EXTENTS: readonly Extent[] = [-500, 0, 500].map((x) => ({
  id: String(x),
  at: { x, y: x / 5 },
  around: toBox({ x: 0, y: 0 }, 90, 50),
}));

/** A scene whose camera never arrives. */
function travellingScene() {
  let destination: View = { center: { x: 0, y: 0 }, scale: 1 };
  return {
    size: SIZE,
    get destination() {
      return destination;
    },
    look: (view: View) => {
      destination = view;
    },
    resize: () => undefined,
  };
}

test("whoever saw everything sees everything beside a panel, although what is selected asks to be shown meanwhile", () => {
  const scene = travellingScene();
  const lens = new Lens(scene);
  lens.fit(EXTENTS, "at once");

  lens.cover(PANEL, EXTENTS);
  lens.reveal(EXTENTS, ({ id }) => id === "500");

  expect(lens.visible.right).toBe(730);
  expect(isInside(toScreenHull(EXTENTS, scene.destination, SIZE), { ...lens.visible, right: 731 })).toBe(true);
});

test("whoever has come closer stays close, and only what is selected moves out from under the panel", () => {
  const scene = travellingScene();
  const lens = new Lens(scene);
  lens.fit(EXTENTS, "at once");
  lens.zoom(2);
  const { scale } = scene.destination;

  lens.cover(PANEL, EXTENTS);
  lens.reveal(EXTENTS, ({ id }) => id === "0");

  expect(scene.destination.scale).toBe(scale);
  const selected = EXTENTS.filter(({ id }) => id === "0");
  expect(isInside(toScreenHull(selected, scene.destination, SIZE), lens.visible)).toBe(true);
});
