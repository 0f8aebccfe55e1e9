/** Packs parts close together: each goes to the free place nearest the middle, seen as the squares that it covers. */

import type { Box, Point } from "../geometry.ts";

const CELL = 20;

/** For each part (a set of boxes), how far to move it so that no two parts overlap; the first one stays in the middle. */
export function pack(parts: readonly (readonly Box[])[], aspect: number): readonly Point[] {
  const taken = new Set<number>();
  return parts.map((boxes) => {
    const cells = toCells(boxes);
    const middle = toMiddle(cells);
    const move = findPlace(cells, middle, taken, aspect);
    for (const { x, y } of cells) taken.add(toKey(x + move.x, y + move.y));
    return { x: move.x * CELL, y: move.y * CELL };
  });
}

function toCells(boxes: readonly Box[]): readonly Point[] {
  const cells = new Map<number, Point>();
  for (const box of boxes) {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++)
        cells.set(toKey(x, y), { x, y });
    }
  }
  return [...cells.values()];
}

function toMiddle(cells: readonly Point[]): Point {
  const middleOf = (values: readonly number[]) => Math.round((Math.min(...values) + Math.max(...values)) / 2);
  if (cells.length === 0) return { x: 0, y: 0 };
  return { x: middleOf(cells.map((cell) => cell.x)), y: middleOf(cells.map((cell) => cell.y)) };
}

/** Tries the places in growing distance from the middle; distance is measured so that the whole takes the wanted aspect. */
function findPlace(cells: readonly Point[], middle: Point, taken: ReadonlySet<number>, aspect: number): Point {
  const few = cells.filter((_, index) => index % 8 === 0); // most places are refused by one cell in eight already
  for (let ring = 0; ; ring++) {
    for (const step of toRing(ring, aspect)) {
      const move = { x: step.x - middle.x, y: step.y - middle.y };
      const isFree = ({ x, y }: Point) => !taken.has(toKey(x + move.x, y + move.y));
      if (few.every(isFree) && cells.every(isFree)) return move;
    }
  }
}

/** Steps on an ellipse of `ring` cells' height, clockwise from the right. */
function toRing(ring: number, aspect: number): readonly Point[] {
  const count = Math.max(1, Math.ceil(2 * Math.PI * ring * Math.max(1, aspect)));
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    return { x: Math.round(Math.cos(angle) * ring * aspect), y: Math.round(Math.sin(angle) * ring) };
  });
}

/** One number per square: sets of numbers are searched much faster than sets of strings. */
const toKey = (x: number, y: number): number => x * 65_536 + y;
