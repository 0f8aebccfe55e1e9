/** Measures how well articles are read: every set against its gold, and pairs of firms in real sentences. */

import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { ClaimToJudge } from "#graph/schema";
import { type SetAside, toRemarkLine } from "../../ingest/report.ts";
import {
  CORPUS,
  findSets,
  type Gold,
  type GoldSet,
  type Half,
  HELD_OUT,
  halfOf,
  isCalled,
  loadGold,
} from "./corpus.ts";
import { measureFinance, type PairScore } from "./finance.ts";
import { type Judgement, judge, judgeNothing } from "./judge.ts";
import { findReading, findStatement, type Item, parseItem } from "./mistakes.ts";
import { type ReadGraph, readGraph } from "./read-graph.ts";
import type { Tally } from "./tally.ts";

export interface Mistake extends Item {
  readonly what: "missed" | "wrong";
  readonly sentence: string | undefined;
  /** By which a wrong relation was read. */
  readonly rule?: string | undefined;
}

export interface FileScore {
  readonly file: string;
  readonly language: string;
  readonly half: Half | undefined;
  readonly entity: Tally;
  readonly relation: Tally;
  readonly mistakes: readonly Mistake[];
  /** All that had to be found. */
  readonly required: readonly Item[];
}

export interface SetScore {
  readonly name: string;
  readonly files: readonly FileScore[];
  readonly claims: readonly ClaimToJudge[];
  /** The share of quotations that stand in the text, and of right relations with the right status. */
  readonly evidence: number | undefined;
  readonly status: number | undefined;
}

export interface Quality {
  readonly sets: readonly SetScore[];
  /** Those that nobody has learned from; only their figures are looked at. */
  readonly heldOut: readonly SetScore[];
  readonly finance: readonly PairScore[];
  /** Texts that could not be read, and why. */
  readonly setAside: readonly string[];
}

/** Of all that is there to be measured. */
export async function measureAll(): Promise<Quality> {
  const { sets, ...rest } = await measureQuality(CORPUS);
  const heldOut = await measureQuality(HELD_OUT);
  return { ...rest, sets, heldOut: heldOut.sets, setAside: [...rest.setAside, ...heldOut.setAside] };
}

/** Of all files, or only of the one that is called so. */
export async function measureQuality(corpus: string, only?: string): Promise<Quality> {
  const sets = await findSets(corpus, only);
  const workspace = await mkdtemp(join(tmpdir(), "score-"));
  try {
    const measured: (readonly [SetScore, readonly SetAside[]])[] = [];
    for (const set of sets) measured.push(await measureSet(set, workspace, only));
    const finance = join(corpus, "finance");
    const hasFinance = only === undefined && existsSync(join(finance, "pairs.mjs"));
    return {
      sets: measured.map(([score]) => score),
      heldOut: [],
      finance: hasFinance ? await measureFinance(finance, workspace) : [],
      setAside: measured.flatMap(([, setAside]) =>
        setAside.map((aside) => toRemarkLine({ event: "set-aside", ...aside })),
      ),
    };
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

async function measureSet(
  set: GoldSet,
  workspace: string,
  only: string | undefined,
): Promise<readonly [SetScore, readonly SetAside[]]> {
  const read = await readGraph(set.folder, workspace, only);
  const required = requiredOf(await judgeNothing(set, workspace));
  const { summary, rows } = await judge(read.graph, set, workspace);
  const gold = await loadGold(set);
  const score: SetScore = {
    name: set.name,
    claims: read.claims,
    files: rows
      .filter(({ source }) => only === undefined || isCalled(source, only))
      .map((row) => toFileScore(set, row, required.get(row.source) ?? [], gold.get(row.source), read)),
    evidence: summary.evidence ?? undefined,
    status: summary.status ?? undefined,
  };
  return [score, read.setAside];
}

function requiredOf({ rows }: Judgement): ReadonlyMap<string, readonly Item[]> {
  return new Map(rows.map(({ source, misses }) => [source, misses.map(parseItem)]));
}

function toFileScore(
  { name }: GoldSet,
  { source, entity, relation, misses, errors }: Judgement["rows"][number],
  required: readonly Item[],
  gold: Gold | undefined,
  { graph, texts }: ReadGraph,
): FileScore {
  const text = texts.get(source) ?? "";
  const missed = misses.map(parseItem).map((item): Mistake => {
    return { ...item, what: "missed", sentence: gold && findStatement(item, gold, text) };
  });
  const wrong = errors.map(parseItem).map((item): Mistake => {
    return { ...item, what: "wrong", ...findReading(item, source, graph, text) };
  });
  const mistakes = [...missed, ...wrong];
  return {
    file: basename(source),
    language: languageOf(gold),
    half: halfOf(name, source),
    entity,
    relation,
    mistakes,
    required,
  };
}

/** A file's language; several where its articles have more than one. */
function languageOf(gold: Gold | undefined): string {
  const languages = new Set(gold?.articles.map(({ language }) => language));
  return languages.size === 1 ? ([...languages][0] ?? "") : "several";
}
