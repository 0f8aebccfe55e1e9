/** Where the two stand among all that their line names. */

import { slotAt, slotPlaces } from "../line.ts";
import { feature } from "./feature-names.ts";
import { clauseStart, type NamedPair } from "./pairs.ts";

/** `parts`: what the two can be to each other. */
export function orderFeatures(pair: NamedPair, parts: string): readonly string[] {
  const { line, first, second, before } = pair;
  const places = slotPlaces(line);
  const count = (from: number, to: number, label?: string) =>
    few(places.filter((place) => place >= from && place < to && isNamed(pair, place, label)).length);
  const [led, leads] = [count(before.start, first.at), count(clauseStart(line.text, second.at), second.at)];
  const between = [first.label, second.label].map((label) => count(first.at + 1, second.at, label));
  return [
    feature`${led} before the first in its clause`,
    feature`${leads} before the second in its clause`,
    feature`${led} before the first and ${leads} before the second in their clauses ${parts}`,
    feature`${count(0, first.at)} before the first ${parts}`,
    feature`${count(second.at + 1, line.text.length)} after the second ${parts}`,
    feature`${between[0] ?? 0} like the first and ${between[1] ?? 0} like the second between ${parts}`,
    feature`${count(0, first.at, first.label)} like the first before it ${parts}`,
    feature`${count(second.at + 1, line.text.length, second.label)} like the second after it ${parts}`,
  ];
}

function few(count: number): number {
  return Math.min(count, 2);
}

function isNamed({ line }: NamedPair, place: number, label: string | undefined): boolean {
  return label === undefined || slotAt(line, place)?.members[0]?.mention.label === label;
}
