/** Who answers to an id that a person has written: by its name, by a key, or by another name of it. */

import type { NodeId } from "../../schema/index.ts";
import type { Reading } from "./reading.ts";
import { foldKnownName } from "./search-names.ts";

/** How well a reading answers: 0 it is called so, 1 it has such a key, 2 it is also called so. */
type Rank = 0 | 1 | 2;
export type Answering = ReadonlyMap<Reading, Rank>;

const NOBODY: Answering = new Map();
/** Namesakes have their key in their id: `institute:创新中心 (创新中心@云岭)`. */
const WITH_KEY = /^(?<label>[a-z]+):.* \((?<key>.+)\)$/su;

export class NameIndex {
  readonly #answering = new Map<string, Map<Reading, Rank>>();

  constructor(readings: readonly Reading[]) {
    for (const reading of readings) {
      const { label, name, keys, aliases } = reading.entity;
      this.#add(toFoldedId(label, name), reading, 0);
      for (const key of keys) this.#add(foldId(key), reading, 1);
      for (const alias of aliases) this.#add(toFoldedId(label, alias), reading, 2);
    }
  }

  find(id: NodeId): Answering {
    const { label, key } = WITH_KEY.exec(id)?.groups ?? {};
    const byKey = label === undefined ? undefined : this.#answering.get(foldId(`${label}:${key}`));
    return this.#answering.get(foldId(id)) ?? byKey ?? NOBODY;
  }

  #add(id: string, reading: Reading, rank: Rank): void {
    const answering = this.#answering.get(id) ?? new Map<Reading, Rank>();
    this.#answering.set(id, answering);
    if (!answering.has(reading)) answering.set(reading, rank);
  }
}

/** `park:成都高新区` and `park:成都高新區` are one. */
export function foldId(id: string): string {
  const colon = id.indexOf(":");
  return toFoldedId(id.slice(0, colon), id.slice(colon + 1));
}

export function toFoldedId(label: string, name: string): string {
  return `${label.toLowerCase()}:${foldKnownName(name) || name}`;
}
