/** Finds places for nodes that join a picture: around the node that brought them, outwards, off what is already there. */

import { type Box, grow, isOverlapping, type Point, toBox, toDistance, toLengthInside } from "../geometry.ts";
import { GridIndex } from "../grid-index.ts";
import { layoutGraph, toFootprint } from "./layout-graph.ts";
import { pack } from "./pack.ts";
import { type Positions, type Sketch, type SketchNode, toNeighbors } from "./sketch.ts";

const FIRST_RING = 96;
const RING_WIDTH = 44;
const ANGLES = 24;
const GAP = 6;
const CELL = 64;
/** What a line across the way, and an angle straight back inwards, weigh against one ring further out. */
const CROSSING_COST = 0.6;
const INWARD_COST = 1.6;

/**
 * The places of all nodes of the sketch: those in `known` keep theirs to the pixel. What is known but not in the sketch
 * (filtered out for the moment) keeps its place free.
 */
export function placeNewcomers(sketch: Sketch, known: Positions): Positions {
  const crowd = new Crowd(sketch, known);
  const neighbors = toNeighbors(sketch);
  const waiting = new Map(sketch.nodes.filter(({ id }) => !known.has(id)).map((node) => [node.id, node]));
  for (let settled = true; settled; ) {
    settled = false;
    for (const node of waiting.values()) {
      const anchors = (neighbors.get(node.id) ?? []).flatMap((id) => crowd.positions.get(id) ?? []);
      if (anchors.length === 0) continue;
      crowd.add(node, findPlace(node, anchors, crowd));
      waiting.delete(node.id);
      settled = true;
    }
  }
  addStrangers(sketch, waiting, crowd);
  return new Map(sketch.nodes.flatMap(({ id }) => toEntry(id, crowd.positions)));
}

function toEntry(id: string, positions: Positions): readonly [string, Point][] {
  const place = positions.get(id);
  return place === undefined ? [] : [[id, place]];
}

/** Everything that has a place already. */
class Crowd {
  readonly positions: Map<string, Point>;
  readonly #boxes = new GridIndex<Box>(CELL);
  readonly #lines: (readonly [Point, Point])[];

  constructor(sketch: Sketch, known: Positions) {
    this.positions = new Map(known);
    const sizes = new Map(sketch.nodes.map((node) => [node.id, node]));
    for (const [id, place] of known) {
      const node = sizes.get(id);
      this.#addBox(node === undefined ? toBox(place, RING_WIDTH, RING_WIDTH) : toFootprint(node, place));
    }
    this.#lines = sketch.links.flatMap(({ from, to }) => {
      const [a, b] = [known.get(from), known.get(to)];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    });
  }

  get boxes(): readonly Box[] {
    return [...this.positions.values()].map((place) => toBox(place, FIRST_RING, RING_WIDTH));
  }

  add(node: SketchNode, place: Point): void {
    this.positions.set(node.id, place);
    this.#addBox(toFootprint(node, place));
  }

  isFree(box: Box): boolean {
    return ![...this.#boxes.near(box)].some((other) => isOverlapping(box, other));
  }

  countLines(box: Box): number {
    return this.#lines.filter(([a, b]) => toLengthInside(box, a, b) > 0).length;
  }

  #addBox(box: Box): void {
    const room = grow(box, GAP);
    this.#boxes.add(room, room);
  }
}

function findPlace(node: SketchNode, anchors: readonly Point[], crowd: Crowd): Point {
  const anchor = toMean(anchors);
  const outward = toOutwardAngle(anchor, crowd.positions);
  for (let ring = 0; ; ring += 2) {
    const places = [ring, ring + 1].flatMap((step) => toCandidates(anchor, outward, step));
    const best = places
      .filter(({ place }) => crowd.isFree(toFootprint(node, place)))
      .map(({ place, cost }) => ({ place, cost: cost + crowd.countLines(toFootprint(node, place)) * CROSSING_COST }))
      .sort((a, b) => a.cost - b.cost)[0];
    if (best !== undefined) return best.place;
  }
}

function toCandidates(anchor: Point, outward: number, ring: number): readonly { place: Point; cost: number }[] {
  const radius = FIRST_RING + ring * RING_WIDTH;
  return Array.from({ length: ANGLES }, (_, index) => {
    // 0, 1, -1, 2, -2, …: from straight outwards to both sides
    const turn = (Math.ceil(index / 2) * (index % 2 === 0 ? -1 : 1) * 2 * Math.PI) / ANGLES;
    const angle = outward + turn;
    const place = { x: anchor.x + Math.cos(angle) * radius, y: anchor.y + Math.sin(angle) * radius };
    return { place, cost: ring + (Math.abs(turn) / Math.PI) * INWARD_COST };
  });
}

/** Away from the middle of everybody near enough to matter. */
function toOutwardAngle(anchor: Point, positions: Positions): number {
  const near = [...positions.values()].filter((place) => toDistance(place, anchor) < 4 * FIRST_RING);
  const middle = toMean(near.length > 1 ? near : [...positions.values()]);
  return Math.atan2(anchor.y - middle.y, anchor.x - middle.x);
}

function toMean(points: readonly Point[]): Point {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(points.length, 1), y: sum.y / Math.max(points.length, 1) };
}

/** Those whom no line joins to what is there are laid out on their own and set beside it. */
function addStrangers(sketch: Sketch, strangers: ReadonlyMap<string, SketchNode>, crowd: Crowd): void {
  if (strangers.size === 0) return;
  const links = sketch.links.filter(({ from, to }) => strangers.has(from) && strangers.has(to));
  const places = layoutGraph({ nodes: [...strangers.values()], links }, "square");
  const outline = [...strangers.values()].map((node) => toFootprint(node, places.get(node.id) ?? { x: 0, y: 0 }));
  const [stay = { x: 0, y: 0 }, move = { x: 0, y: 0 }] = pack([crowd.boxes, outline], 1);
  for (const node of strangers.values()) {
    const place = places.get(node.id) ?? { x: 0, y: 0 };
    crowd.add(node, { x: place.x + move.x - stay.x, y: place.y + move.y - stay.y });
  }
}
