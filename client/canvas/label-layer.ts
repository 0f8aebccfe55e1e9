/** Draws placed labels as elements above the canvas: crisp, in the page's own font and colors, following their nodes. */

import type { NodeId } from "#graph/schema";
import type { Point } from "./geometry.ts";
import type { Anchor } from "./labeling/anchors.ts";
import { LABEL_FONT_SIZE, LABEL_LINE_HEIGHT, STRONG_WEIGHT } from "./labeling/label-size.ts";
import type { PlacedLabel } from "./labeling/place-labels.ts";
import type { Emphasis } from "./looks.ts";
import type { DrawnLabel } from "./picture.ts";

type Projection = (id: string) => Point | undefined;

interface Shown {
  readonly element: HTMLElement;
  readonly label: PlacedLabel;
  /** From the node to the top left of the label. */
  readonly offset: Point;
}

export class LabelLayer {
  readonly #layer: HTMLElement;
  #shown: ReadonlyMap<NodeId, Shown> = new Map();
  #passing: readonly Shown[] = [];

  constructor(layer: HTMLElement) {
    this.#layer = layer;
    layer.style.fontSize = `${LABEL_FONT_SIZE}px`;
    layer.style.lineHeight = `${LABEL_LINE_HEIGHT}px`;
    layer.style.setProperty("--strong", String(STRONG_WEIGHT));
  }

  /** Where each label stands beside its node. */
  get anchors(): ReadonlyMap<string, Anchor> {
    return new Map([...this.#shown].map(([id, { label }]) => [id, label.anchor]));
  }

  place(labels: readonly PlacedLabel[], at: Projection): void {
    this.placeForAMoment([], at);
    const before = this.#shown;
    this.#shown = new Map(labels.map((label) => [label.id, this.#show(label, before.get(label.id)?.element, at)]));
    for (const [id, { element }] of before) if (!this.#shown.has(id)) element.remove();
    this.follow(at);
  }

  /** Labels that stand over whatever is there, until the next ones. */
  placeForAMoment(labels: readonly PlacedLabel[], at: Projection): void {
    for (const { element } of this.#passing) element.remove();
    this.#passing = labels.map((label) => this.#show(label, undefined, at));
    for (const { element } of this.#passing) element.dataset["emphasis"] = "pointed";
    this.follow(at);
  }

  /** Keeps every label beside its node while the camera or the node moves. */
  follow(at: Projection): void {
    for (const { element, label, offset } of [...this.#shown.values(), ...this.#passing]) {
      const node = at(label.id);
      if (node !== undefined) element.style.transform = `translate(${node.x + offset.x}px, ${node.y + offset.y}px)`;
    }
  }

  /** Where the labels stand now: elsewhere than where they were placed, if the camera has moved since. */
  boxes(at: Projection): readonly DrawnLabel[] {
    return [...this.#shown.values()].flatMap(({ label: { id, form }, offset }) => {
      const node = at(id);
      if (node === undefined) return [];
      const [left, top] = [node.x + offset.x, node.y + offset.y];
      return [{ id, box: { left, top, right: left + form.width, bottom: top + form.height } }];
    });
  }

  emphasize(nodes: ReadonlyMap<string, Emphasis>): void {
    for (const [id, { element }] of this.#shown) element.dataset["emphasis"] = nodes.get(id) ?? "plain";
  }

  clear(): void {
    this.#layer.replaceChildren();
    this.#shown = new Map();
    this.#passing = [];
  }

  #show(label: PlacedLabel, known: HTMLElement | undefined, at: Projection): Shown {
    const element = known ?? this.#layer.appendChild(document.createElement("span"));
    write(element, label);
    const node = at(label.id) ?? { x: 0, y: 0 };
    return { element, label, offset: { x: label.box.left - node.x, y: label.box.top - node.y } };
  }
}

function write(element: HTMLElement, { id, form, anchor, isOver }: PlacedLabel): void {
  element.classList.toggle("over", isOver);
  element.dataset["id"] = id;
  element.style.textAlign = anchor.align;
  element.style.width = `${form.width}px`;
  const text = form.lines.join("\n");
  if (element.textContent !== text) element.textContent = text;
}
