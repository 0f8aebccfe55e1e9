/** A correction with the place where somebody wrote it, and what there is to say of it. */

import type { Override, OverrideKind } from "../../schema/overrides.ts";

interface Place {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface PlacedOverride extends Place {
  readonly says: Override;
}

export type OverrideOf<Kind extends OverrideKind> = Place & { readonly says: Extract<Override, { kind: Kind }> };

/** Why a correction, or a part of it, does not take effect. */
export interface OverrideProblem extends Place {
  readonly problem: string;
}

export function isOf<Kind extends OverrideKind>(kind: Kind) {
  return (override: PlacedOverride): override is OverrideOf<Kind> => override.says.kind === kind;
}

export function toProblem({ file, line }: Place, problem: string): OverrideProblem {
  return { file, line, problem };
}

/** Where it stands, as an editor opens it: `data/overrides/review.yaml:3`. */
export function toPlaceText({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** For a person, in one line. */
export function toProblemLine(problem: OverrideProblem): string {
  return `${toPlaceText(problem)}: ${problem.problem}`;
}
