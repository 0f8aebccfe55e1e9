/** Places labels greedily: none over another or across the border, none over a node but where a hub has no room, and off the lines as far as it can. */

import type { NodeId } from "#graph/schema";
import { type Box, grow, isOverlapping, type Point, toBox, toBoxDistance, toLengthInside } from "../geometry.ts";
import { GridIndex } from "../grid-index.ts";
import { compare } from "../layout/sketch.ts";
import { ANCHORS, type Anchor, toAnchoredBox } from "./anchors.ts";
import type { LabelForm } from "./break-name.ts";
import { prepareFreedom } from "./freedom.ts";

export interface LabelWish {
  readonly id: NodeId;
  readonly at: Point;
  readonly radius: number;
  /** The ways to write it, the best first. */
  readonly forms: readonly SizedForm[];
  /** Higher is placed earlier. */
  readonly weight: number;
  /** Where it finds no room, its name may lie over much smaller nodes. */
  readonly isLeading: boolean;
}

export interface SizedForm {
  readonly lines: LabelForm;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly id: NodeId;
  readonly form: SizedForm;
  readonly anchor: Anchor;
  readonly box: Box;
  /** Over nodes, which it covers with paper. */
  readonly isOver: boolean;
}

export interface Surroundings {
  /** Labels stay inside. */
  readonly bounds: Box;
  /** What else lies over the canvas: buttons, tabs. */
  readonly taken: readonly Box[];
  /** Every node on the screen, labelled or not. */
  readonly nodes: readonly { readonly at: Point; readonly radius: number }[];
  /** Every line on the screen as short straight pieces. */
  readonly lines: readonly (readonly [Point, Point])[];
  /** Where labels stood before: they stay there if they can, so that nothing jumps. */
  readonly before: ReadonlyMap<string, Anchor>;
}

interface Candidate extends PlacedLabel {
  readonly cost: number;
}

const LABEL_GAP = 3;
const CELL = 48;
/** For each pixel of a line under the label. */
const LINE_COST = 0.032;
/** For standing about as near to another node as to its own. Nearer to another, it would name the wrong one: no label is better. */
const DOUBT_COST = 2.2;
const CLEARLY = 3;
const SECOND_FORM_COST = 0.5;
const STAYING_BONUS = 0.6;
/** What is covered is smaller than this part of the node that is named. */
const MUCH_SMALLER = 0.75;

export function placeLabels(wishes: readonly LabelWish[], surroundings: Surroundings): readonly PlacedLabel[] {
  const toCandidates = prepare(surroundings);
  const options = new Map(
    [...wishes]
      .sort((a, b) => b.weight - a.weight || compare(a.id, b.id))
      .map((wish) => [wish.id, toCandidates(wish)] as const),
  );
  const board = new Board();
  const waiting = [...options.values()].filter((candidates) => !board.putFirstFree(candidates));
  for (const candidates of waiting) board.makeRoom(candidates, options);
  return board.labels;
}

/** The labels placed so far. */
class Board {
  readonly #placed = new Map<NodeId, Candidate>();
  readonly #index = new GridIndex<Candidate>(CELL);

  get labels(): readonly PlacedLabel[] {
    return [...this.#placed.values()];
  }

  putFirstFree(candidates: readonly Candidate[]): boolean {
    const free = candidates.find((candidate) => this.#toBlockers(candidate).length === 0);
    if (free !== undefined) this.#put(free);
    return free !== undefined;
  }

  /** Lets one label that is in the way step aside to another free place. */
  makeRoom(candidates: readonly Candidate[], options: ReadonlyMap<NodeId, readonly Candidate[]>): void {
    if (this.putFirstFree(candidates)) return;
    for (const candidate of candidates) {
      const [blocker, ...more] = this.#toBlockers(candidate);
      if (blocker === undefined || more.length > 0) continue;
      const elsewhere = options.get(blocker.id)?.find((other) => this.#isFreeBut(other, blocker, candidate));
      if (elsewhere === undefined) continue;
      this.#index.remove(blocker, blocker.box);
      this.#put(elsewhere);
      this.#put(candidate);
      return;
    }
  }

  #put(candidate: Candidate): void {
    this.#placed.set(candidate.id, candidate);
    this.#index.add(candidate, candidate.box);
  }

  #isFreeBut(other: Candidate, blocker: Candidate, wanted: Candidate): boolean {
    if (isOverlapping(grow(wanted.box, LABEL_GAP), other.box)) return false;
    return this.#toBlockers(other).every((found) => found === blocker);
  }

  #toBlockers(candidate: Candidate): readonly Candidate[] {
    const room = grow(candidate.box, LABEL_GAP);
    return [...this.#index.near(room)].filter((other) => isOverlapping(room, other.box));
  }
}

/** The places that a label may take whatever the other labels do, the cheapest first. */
function prepare(surroundings: Surroundings): (wish: LabelWish) => readonly Candidate[] {
  const toCost = prepareCost(surroundings);
  const isFree = prepareFreedom(surroundings);
  const toPlaces = (wish: LabelWish, covers: number) =>
    wish.forms
      .flatMap((form, rank) =>
        ANCHORS.flatMap((anchor): Candidate[] => {
          const box = toAnchoredBox(anchor, wish, form);
          const place = isFree(box, covers) ? toCost(box, wish) : undefined;
          if (place === undefined) return [];
          const staying = surroundings.before.get(wish.id)?.name === anchor.name ? STAYING_BONUS : 0;
          const cost = anchor.cost + rank * SECOND_FORM_COST + place - staying;
          return [{ id: wish.id, form, anchor, box, cost, isOver: covers > 0 }];
        }),
      )
      .sort((a, b) => a.cost - b.cost);
  return (wish) => {
    const free = toPlaces(wish, 0);
    return free.length > 0 || !wish.isLeading ? free : toPlaces(wish, wish.radius * MUCH_SMALLER);
  };
}

/** What a place costs for the lines under it, and for the doubt whose name stands there; undefined where there is no doubt, but an error. */
function prepareCost({ nodes, lines }: Surroundings): (box: Box, wish: LabelWish) => number | undefined {
  const lineIndex = new GridIndex<readonly [Point, Point]>(CELL);
  for (const line of lines) lineIndex.add(line, toLineBox(line));
  const nodeIndex = new GridIndex<Surroundings["nodes"][number]>(CELL);
  for (const node of nodes) nodeIndex.add(node, toBox(node.at, node.radius * 2, node.radius * 2));

  return (box, wish) => {
    const covered = [...lineIndex.near(box)].reduce((sum, [a, b]) => sum + toLengthInside(box, a, b), 0);
    const toGap = ({ at, radius }: Surroundings["nodes"][number]) => toBoxDistance(box, at) - radius;
    const own = toGap(wish);
    const others = [...nodeIndex.near(grow(box, own + CLEARLY))].filter(
      ({ at }) => at.x !== wish.at.x || at.y !== wish.at.y,
    );
    const nearest = Math.min(...others.map(toGap));
    if (nearest < own && !wish.isLeading) return undefined;
    return covered * LINE_COST + (nearest < own + CLEARLY ? DOUBT_COST : 0);
  };
}

function toLineBox([a, b]: readonly [Point, Point]): Box {
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  };
}
