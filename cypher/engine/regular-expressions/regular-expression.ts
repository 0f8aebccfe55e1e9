/** `=~`: whether a whole text matches, in time that grows with the text only. There is no backtracking. */

import type { Budget } from "../budget.ts";
import { codePoints } from "../semantics/texts.ts";
import { isLineEnd } from "./character-classes.ts";
import { parsePattern } from "./parse-pattern.ts";
import type { Fail } from "./pattern.ts";
import { type Instruction, toProgram } from "./program.ts";

export type Matcher = (text: string, budget: Budget) => boolean;

export function parseRegularExpression(source: string, fail: Fail): Matcher {
  const program = toProgram(parsePattern(source, fail), fail);
  return (text, budget) => matches(program, codePoints(text), budget);
}

function matches(program: readonly Instruction[], characters: readonly string[], budget: Budget): boolean {
  let places = follow(program, [0], characters, 0);
  for (let position = 0; position < characters.length; position += 1) {
    if (places.size === 0) return false;
    budget.step(places.size);
    places = follow(program, advance(program, places, characters[position] ?? ""), characters, position + 1);
  }
  return [...places].some((place) => program[place]?.kind === "match");
}

/** The places after reading a character. */
function advance(program: readonly Instruction[], places: Iterable<number>, character: string): number[] {
  const next: number[] = [];
  for (const place of places) {
    const instruction = program[place];
    if (instruction?.kind === "character" && instruction.test(character)) next.push(place + 1);
  }
  return next;
}

/** Every place that can be reached from these without reading a character; each is looked at once. */
function follow(
  program: readonly Instruction[],
  from: readonly number[],
  characters: readonly string[],
  position: number,
): ReadonlySet<number> {
  const places = new Set<number>();
  const waiting = [...from];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const instruction = program[place];
    if (instruction === undefined || places.has(place)) continue;
    places.add(place);
    if (instruction.kind === "jump") waiting.push(...instruction.to);
    if (instruction.kind === "edge" && isAtEdge(instruction.at, characters, position)) waiting.push(place + 1);
  }
  return places;
}

/** The end may also be before a line end that is the last character, as in Java. */
function isAtEdge(
  at: Extract<Instruction, { kind: "edge" }>["at"],
  characters: readonly string[],
  position: number,
): boolean {
  const before = characters[position - 1];
  const after = characters[position];
  if (at === "start") return before === undefined;
  if (at === "line-start") return before === undefined || (isLineEnd(before) && after !== undefined);
  if (after === undefined) return true;
  return isLineEnd(after) && (at === "line-end" || position === characters.length - 1);
}
