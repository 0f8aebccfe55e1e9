/** Tree to program: a list of instructions for a machine that follows all ways through a pattern at once. */

import type { CharacterTest, Fail, Pattern } from "./pattern.ts";

export type Instruction =
  | { readonly kind: "character"; readonly test: CharacterTest }
  | { readonly kind: "jump"; readonly to: readonly number[] }
  | { readonly kind: "edge"; readonly at: Extract<Pattern, { kind: "edge" }>["at"] }
  | { readonly kind: "match" };

/** Repetitions are written out, so a short pattern can make a long program. */
const MAX_INSTRUCTIONS = 20_000;

export function toProgram(pattern: Pattern, fail: Fail): readonly Instruction[] {
  const program: Instruction[] = [];
  write(pattern, program, fail);
  program.push({ kind: "match" });
  return program;
}

function write(pattern: Pattern, program: Instruction[], fail: Fail): void {
  if (program.length > MAX_INSTRUCTIONS) fail("not-supported", "This regular expression repeats too much.");
  if (pattern.kind === "sequence") for (const part of pattern.parts) write(part, program, fail);
  else if (pattern.kind === "choice") writeChoice(pattern.options, program, fail);
  else if (pattern.kind === "repeat") writeRepeat(pattern, program, fail);
  else program.push(pattern);
}

function writeChoice(options: readonly Pattern[], program: Instruction[], fail: Fail): void {
  const starts: number[] = [];
  const ends: number[] = [];
  const fork = reserve(program);
  for (const option of options) {
    starts.push(program.length);
    write(option, program, fail);
    ends.push(reserve(program));
  }
  program[fork] = { kind: "jump", to: starts };
  for (const end of ends) program[end] = { kind: "jump", to: [program.length] };
}

function writeRepeat({ of, min, max }: Extract<Pattern, { kind: "repeat" }>, program: Instruction[], fail: Fail): void {
  for (let count = 0; count < min; count += 1) write(of, program, fail);
  if (max === Number.POSITIVE_INFINITY) writeLoop(of, program, fail);
  else for (let count = min; count < max; count += 1) writeOptional(of, program, fail);
}

function writeLoop(of: Pattern, program: Instruction[], fail: Fail): void {
  const fork = reserve(program);
  write(of, program, fail);
  program.push({ kind: "jump", to: [fork] });
  program[fork] = { kind: "jump", to: [fork + 1, program.length] };
}

function writeOptional(of: Pattern, program: Instruction[], fail: Fail): void {
  const fork = reserve(program);
  write(of, program, fail);
  program[fork] = { kind: "jump", to: [fork + 1, program.length] };
}

/** A place for a jump whose aim is not known yet. */
function reserve(program: Instruction[]): number {
  return program.push({ kind: "jump", to: [] }) - 1;
}
