/** The figures that must not drop: by name, as they are kept in bench/figures.json. */

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { GraphError } from "#graph";
import { ROOT } from "./corpus.ts";
import type { Quality, SetScore } from "./measure.ts";
import { type Part, partsOf } from "./parts.ts";
import { sum, type Tally, toScores } from "./tally.ts";

const figures = z.record(z.string(), z.number());

/** `dev unseen relations f1` and its value, to three places. */
export type Figures = Readonly<z.infer<typeof figures>>;

export const FIGURES_FILE = join(ROOT, "bench/figures.json");

export async function loadFigures(): Promise<Figures> {
  if (!existsSync(FIGURES_FILE)) {
    throw new GraphError("invalid", `There are no figures in ${FIGURES_FILE} yet: npm run score -- --write.`);
  }
  return figures.parse(JSON.parse(await readFile(FIGURES_FILE, "utf8")));
}

export function toFigures({ sets, heldOut, finance }: Quality): Figures {
  const entries = [
    ...partsOf(sets).flatMap(toPartEntries),
    ...sets.flatMap(toShareEntries),
    ...partsOf(heldOut)
      .flatMap(toPartEntries)
      .map(([name, value]) => [`held out ${name}`, value] as const),
    ...finance.flatMap(({ type, tally }) => toEntries(`finance ${type}`, tally)),
  ];
  return Object.fromEntries(entries.map(([name, value]) => [name, Math.round(value * 1000) / 1000]));
}

type Entry = readonly [name: string, value: number];

function toPartEntries({ name, files }: Part): readonly Entry[] {
  return [
    ...toEntries(`${name} entities`, sum(files.map(({ entity }) => entity))),
    ...toEntries(`${name} relations`, sum(files.map(({ relation }) => relation))),
  ];
}

function toShareEntries({ name, evidence, status }: SetScore): readonly Entry[] {
  return Object.entries({ evidence, status }).flatMap(([share, value]) =>
    value === undefined ? [] : [[`${name} ${share}`, value] as const],
  );
}

function toEntries(name: string, tally: Tally): readonly Entry[] {
  return Object.entries(toScores(tally)).map(([figure, value]) => [`${name} ${figure}`, value]);
}

/** A figure may move by this much, as it does when one reading in a hundred changes. */
const TOLERANCE = 0.01;
const ROUNDING = 1e-9;

export interface Comparison {
  /** One line for each figure: `dev relations f1: 0.6 -> 0.58`. */
  readonly drops: readonly string[];
  readonly rises: readonly string[];
}

export function compareFigures(before: Figures, now: Figures): Comparison {
  const shared = Object.entries(before).flatMap(([name, old]) =>
    name in now ? [{ name, old, value: now[name] ?? 0 }] : [],
  );
  const moved = shared.filter(({ old, value }) => Math.abs(value - old) > TOLERANCE + ROUNDING);
  const gone = Object.keys(before).filter((name) => !(name in now));
  const toLine = ({ name, old, value }: (typeof moved)[number]) => `${name}: ${old} -> ${value}`;
  return {
    drops: [
      ...moved.filter(({ old, value }) => value < old).map(toLine),
      ...gone.map((name) => `${name}: ${before[name]} -> no longer measured`),
    ],
    rises: moved.filter(({ old, value }) => value > old).map(toLine),
  };
}
