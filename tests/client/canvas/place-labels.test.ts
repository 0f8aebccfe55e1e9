/** Labels are placed so that every one that is shown can be read. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toNodeId } from "#graph/schema";
import {
  type Box,
  isInside,
  isOverlapping,
  type Point,
  toBox,
  toBoxDistance,
} from "../../../client/canvas/geometry.ts";
import {
  type LabelWish,
  type PlacedLabel,
  placeLabels,
  type Surroundings,
} from "../../../client/canvas/labeling/place-labels.ts";

const BOUNDS: Box = { left: 0, top: 0, right: 800, bottom: 600 };

function aWish(name: string, at: Point, rest: Partial<LabelWish> = {}): LabelWish {
  const forms = [{ lines: [name], width: 80, height: 17 }] as const;
  return { id: toNodeId("Park", name), at, radius: 8, forms, weight: 1, isLeading: false, ...rest };
}

function place(wishes: readonly LabelWish[], rest: Partial<Surroundings> = {}): readonly PlacedLabel[] {
  return placeLabels(wishes, { bounds: BOUNDS, nodes: wishes, lines: [], taken: [], before: new Map(), ...rest });
}

describe("a single label", () => {
  test("stands below its node", () => {
    const [label] = place([aWish("张江", { x: 400, y: 300 })]);
    expect(label?.anchor.name).toBe("below");
    expect(label?.box).toEqual({ left: 360, top: 312, right: 440, bottom: 329 });
  });

  test("moves aside when a line leaves its node downwards", () => {
    const down = [
      { x: 400, y: 300 },
      { x: 400, y: 500 },
    ] as const;
    const [label] = place([aWish("张江", { x: 400, y: 300 })], { lines: [down] });
    expect(label?.anchor.name).toBe("right");
  });

  test("turns inwards at the border", () => {
    const [label] = place([aWish("张江", { x: 795, y: 588 })]);
    expect(label?.anchor.name).toBe("left");
  });

  test("stays where it stood while that place is nearly as good", () => {
    const wish = aWish("张江", { x: 400, y: 300 });
    const before = place([wish], { lines: [[wish.at, { x: 400, y: 500 }]] });
    const again = place([wish], { before: new Map(before.map(({ id, anchor }) => [id, anchor])) });
    expect(again[0]?.anchor.name).toBe("right");
  });

  test("keeps clear of what lies over the canvas", () => {
    const tabs = { left: 0, top: 0, right: 800, bottom: 340 };
    const [label] = place([aWish("张江", { x: 400, y: 335 })], { taken: [tabs] });
    expect(label?.box.top).toBeGreaterThanOrEqual(340);
  });

  test("does not stand beside another node as if it were its name", () => {
    const other = { at: { x: 400, y: 343 }, radius: 8 };
    const wish = aWish("张江", { x: 400, y: 300 });
    const [label] = place([wish], { nodes: [wish, other] });
    expect(label?.anchor.name).toBe("right");
  });

  test("takes its second form where the first finds no room", () => {
    const forms = [
      { lines: ["上海张江高科技园区"], width: 120, height: 17 },
      { lines: ["上海张江", "高科技园区"], width: 66, height: 34 },
    ] as const;
    const bounds = { left: 360, top: 260, right: 440, bottom: 360 };
    const [label] = place([aWish("张江", { x: 400, y: 300 }, { forms })], { bounds });
    expect(label?.form.lines).toEqual(["上海张江", "高科技园区"]);
  });
});

describe("several labels", () => {
  test("are served by weight", () => {
    const bounds = { left: 300, top: 280, right: 500, bottom: 330 };
    const light = aWish("轻", { x: 400, y: 300 }, { weight: 1 });
    const heavy = aWish("重", { x: 402, y: 300 }, { weight: 9 });
    expect(place([light, heavy], { bounds, nodes: [] })[0]?.id).toBe("park:重");
  });

  test("make room for one another", () => {
    const first = aWish("先", { x: 100, y: 100 }, { weight: 2 });
    const second = aWish("后", { x: 100, y: 128 }, { weight: 1 });
    const bounds = { left: 0, top: 60, right: 145, bottom: 180 };
    expect(place([first, second], { bounds }).map(({ id }) => id)).toEqual(["park:先", "park:后"]);
  });
});

describe("a hub in a crowd", () => {
  const crowd = Array.from({ length: 32 * 24 }, (_, index) => ({
    at: { x: (index % 32) * 25, y: Math.floor(index / 32) * 25 },
    radius: 6,
  }));
  const hub = { radius: 16, weight: 20, forms: [{ lines: ["云溪高新区"], width: 80, height: 17 }] } as const;

  test("keeps its name, over nodes that are much smaller", () => {
    const [label] = place([aWish("云溪高新区", { x: 400, y: 300 }, { ...hub, isLeading: true })], { nodes: crowd });
    expect(label?.isOver).toBe(true);
  });

  test("has none over nodes of its own size", () => {
    const equals = crowd.map((node) => ({ ...node, radius: 14 }));
    expect(place([aWish("云溪高新区", { x: 400, y: 300 }, { ...hub, isLeading: true })], { nodes: equals })).toEqual(
      [],
    );
  });

  test("is the only one that may", () => {
    expect(place([aWish("云溪高新区", { x: 400, y: 300 }, hub)], { nodes: crowd })).toEqual([]);
  });
});

const wishes = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      y: fc.integer({ min: 0, max: 600 }),
      radius: fc.integer({ min: 4, max: 18 }),
      width: fc.integer({ min: 20, max: 150 }),
      weight: fc.integer({ min: 0, max: 20 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((nodes) =>
    nodes.map(({ x, y, radius, width, weight }, index) =>
      aWish(`第${index}园`, { x, y }, { radius, weight, forms: [{ lines: ["园"], width, height: 17 }] }),
    ),
  );

describe("whatever the crowd", () => {
  test("no label lies over another", () => {
    fc.assert(
      fc.property(wishes, (crowd) => {
        const boxes = place(crowd).map(({ box }) => box);
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(isOverlapping(box, other)).toBe(false);
        });
      }),
    );
  });

  test("no label is cut at the border", () => {
    fc.assert(
      fc.property(wishes, (crowd) => {
        for (const { box } of place(crowd)) expect(isInside(box, BOUNDS)).toBe(true);
      }),
    );
  });

  test("no label lies over a node", () => {
    fc.assert(
      fc.property(wishes, (crowd) => {
        const nodes = crowd.map(({ at, radius }) => toBox(at, radius * 2, radius * 2));
        for (const { box } of place(crowd)) expect(nodes.some((node) => isOverlapping(box, node))).toBe(false);
      }),
    );
  });

  test("no label stands nearer to another node than to its own", () => {
    fc.assert(
      fc.property(wishes, (crowd) => {
        for (const { id, box } of place(crowd)) {
          const gapTo = ({ at, radius }: LabelWish) => toBoxDistance(box, at) - radius;
          const own = crowd.find((wish) => wish.id === id);
          if (own === undefined) throw new Error(`Nobody wished for ${id}.`);
          const others = crowd.filter(({ at }) => at.x !== own.at.x || at.y !== own.at.y);
          expect(Math.min(...others.map(gapTo))).toBeGreaterThanOrEqual(gapTo(own));
        }
      }),
    );
  });

  test("the order in which nodes come changes nothing", () => {
    fc.assert(
      fc.property(wishes, (crowd) => {
        const byId = (labels: readonly PlacedLabel[]) => new Map(labels.map(({ id, box }) => [id, box]));
        expect(byId(place([...crowd].reverse()))).toEqual(byId(place(crowd)));
      }),
    );
  });
});
