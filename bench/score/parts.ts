/** The parts that figures are given for: every set, its halves where it has them, and the sets without halves together. */

import type { FileScore, SetScore } from "./measure.ts";

export interface Part {
  readonly name: string;
  readonly files: readonly FileScore[];
}

export function partsOf(sets: readonly SetScore[]): readonly Part[] {
  const whole = sets.filter(({ files }) => files.every(({ half }) => half === undefined));
  const together = { name: whole.map(({ name }) => name).join(" + "), files: whole.flatMap(({ files }) => files) };
  return [
    ...sets.flatMap(({ name, files }) => [{ name, files }, ...halvesOf(name, files)]),
    ...(whole.length > 1 ? [together] : []),
  ];
}

function halvesOf(name: string, files: readonly FileScore[]): readonly Part[] {
  return (["learned", "unseen"] as const)
    .map((half) => ({ name: `${name} ${half}`, files: files.filter((file) => file.half === half) }))
    .filter((part) => part.files.length > 0);
}
