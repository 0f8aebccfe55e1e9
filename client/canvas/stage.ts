/** Plays a graph on the canvas: arranges it, names what rests, and says what the user pointed at. */

import type { Subgraph } from "#graph/schema";
import { NOTHING_SELECTED, type Selection } from "../state/selection.ts";
import { type Cast, EMPTY_CAST, toCast } from "./cast.ts";
import { type Emphases, toConcernedNodes, toEmphases } from "./emphasis.ts";
import type { Point } from "./geometry.ts";
import { findAt, MOUSE_REACH } from "./hit.ts";
import { Hover } from "./hover.ts";
import { LabelLayer } from "./label-layer.ts";
import { Lens } from "./lens.ts";
import { nameAll, nameOver, type Pens, type Stand } from "./naming.ts";
import { toOverlays } from "./overlays.ts";
import type { Picture } from "./picture.ts";
import { toPublishedPositions } from "./published-positions.ts";
import { RestTimer, SETTLING } from "./rest-timer.ts";
import { Scene } from "./scene.ts";
import { Sight } from "./sight.ts";
import type { PageState } from "./sigma-options.ts";
import { toLabelBounds } from "./view.ts";

export interface StageElements {
  /** Carries `data-ready` and `data-positions`. */
  readonly root: HTMLElement;
  readonly scene: HTMLElement;
  readonly labels: HTMLElement;
}

export interface StageListener {
  onSelect(selection: Selection): void;
  /** Whether there was something to expand. */
  onExpand(selection: Selection): boolean;
}

export class Stage {
  readonly #root: HTMLElement;
  readonly #pens: Pens;
  readonly #scene: Scene;
  readonly #lens: Lens;
  readonly #sight: Sight;
  readonly #labels: LabelLayer;
  readonly #rest = new RestTimer(SETTLING, () => this.#settle());
  readonly #hover = new Hover((at) => this.point(this.#toPointed(at)));
  #cast: Cast = EMPTY_CAST;
  #emphases: Emphases = toEmphases(EMPTY_CAST.graph, NOTHING_SELECTED, NOTHING_SELECTED);
  #selection: Selection = NOTHING_SELECTED;
  #pointed: Selection = NOTHING_SELECTED;
  #clicked: Selection = NOTHING_SELECTED;

  /** Throws where the browser has no WebGL 2. */
  constructor({ root, scene, labels }: StageElements, listener: StageListener, pens: Pens, page: PageState) {
    this.#root = root;
    this.#pens = pens;
    this.#labels = new LabelLayer(labels);
    this.#scene = new Scene(scene, page, {
      click: (at, reach) => {
        this.#clicked = this.#find(at, reach);
        listener.onSelect(this.#clicked);
      },
      // The first click may have moved the picture, so the second means what the first has hit.
      doubleClick: () => listener.onExpand(this.#clicked),
      hover: (at) => this.#hover.move(at),
      frame: () => this.#frame(),
    });
    this.#lens = new Lens(this.#scene);
    this.#sight = new Sight(this.#scene);
  }

  get cast(): Cast {
    return this.#cast;
  }

  /** What the keys speak of: what is pointed at, else what is selected. */
  get current(): Selection {
    return this.#pointed.kind === "none" ? this.#selection : this.#pointed;
  }

  show(graph: Subgraph): void {
    const before = this.#cast;
    this.#cast = toCast(graph, before, this.#lens.shape);
    this.#scene.show(this.#cast.nodes, this.#cast.edges);
    if (this.#cast.arrangement.isNew) this.#lens.fit(this.#cast.extents, "at once");
    else this.#lens.include(this.#cast.extents, ({ id }) => !before.radii.has(id));
    this.#pointed = NOTHING_SELECTED;
    this.#emphasize();
    this.#disturb();
  }

  select(selection: Selection): void {
    this.#selection = selection;
    this.#emphasize();
    this.#revealSelected();
    this.#settle();
  }

  /** A panel lies over the right of the canvas; what is selected, at least, moves out from under it. */
  cover(right: number): void {
    this.#lens.cover(right, this.#cast.extents);
    this.#revealSelected();
    this.#disturb();
  }

  point(at: Selection): void {
    if (JSON.stringify(at) === JSON.stringify(this.#pointed)) return;
    this.#pointed = at;
    this.#root.style.cursor = at.kind === "none" ? "" : "pointer";
    this.#emphasize();
    this.#nameForAMoment();
  }

  paint(page: PageState): void {
    this.#scene.paint(page);
  }

  fit(): void {
    this.#lens.fit(this.#cast.extents, "smoothly");
  }

  zoom(factor: number): void {
    this.#lens.zoom(factor);
  }

  resize(): void {
    this.#lens.resize(this.#cast.extents);
    this.#labels.follow(this.#sight.project);
    this.#disturb();
  }

  close(): void {
    this.#rest.stop();
    this.#hover.stop();
    this.#scene.close();
    this.#labels.clear();
  }

  #picture(): Picture {
    return { ...this.#sight.picture(this.#cast), labels: this.#labels.boxes(this.#sight.project) };
  }

  #find(at: Point, reach: number): Selection {
    return findAt(at, this.#picture(), reach);
  }

  /** While something moves, the mouse points at nothing. */
  #toPointed(at: Point | undefined): Selection {
    return at === undefined || this.#rest.isWaiting ? NOTHING_SELECTED : this.#find(at, MOUSE_REACH);
  }

  #frame(): void {
    if (!this.#sight.hasMoved()) return;
    this.#labels.follow(this.#sight.project);
    this.#disturb();
  }

  #disturb(): void {
    this.#root.dataset["ready"] = "false";
    this.#rest.restart();
  }

  /** Once nothing moves: names are placed anew, and it is said where everything is. */
  #settle(): void {
    if (this.#scene.isMoving || document.fonts.status !== "loaded") {
      this.#disturb();
      return;
    }
    this.#labels.place(nameAll(this.#stand(), this.#labels.anchors), this.#sight.project);
    this.#labels.emphasize(this.#emphases.nodes);
    this.#root.dataset["positions"] = toPublishedPositions(this.#picture());
    this.#root.dataset["ready"] = String(this.#cast.nodes.length > 0);
  }

  #stand(): Stand {
    return {
      cast: this.#cast,
      picture: this.#picture(),
      emphases: this.#emphases.nodes,
      bounds: toLabelBounds(this.#scene.size, this.#lens.visible),
      taken: toOverlays(this.#root),
      pens: this.#pens,
    };
  }

  #emphasize(): void {
    this.#emphases = toEmphases(this.#cast.graph, this.#selection, this.#pointed);
    this.#scene.emphasize(this.#emphases.nodes, this.#emphases.edges);
    this.#labels.emphasize(this.#emphases.nodes);
  }

  /** Names what is pointed at, where its label found no room. */
  #nameForAMoment(): void {
    const named = this.#labels.anchors;
    const missing = toConcernedNodes(this.#cast.graph, this.#pointed).filter((id) => !named.has(id));
    this.#labels.placeForAMoment(missing.length > 0 ? nameOver(missing, this.#stand()) : [], this.#sight.project);
  }

  #revealSelected(): void {
    const ids: readonly string[] = toConcernedNodes(this.#cast.graph, this.#selection);
    this.#lens.reveal(this.#cast.extents, ({ id }) => ids.includes(id));
  }
}
