/** What was measured, as tables: by set, by language, by type, by file. */

import { EDGE_TYPE_NAMES, NODE_LABELS } from "#graph/schema";
import type { Table } from "../tables.ts";
import { tallyOfType } from "./by-type.ts";
import type { FileScore, Quality, SetScore } from "./measure.ts";
import { partsOf } from "./parts.ts";
import { sum, type Tally, toScores } from "./tally.ts";

export function toQualityTables(quality: Quality): readonly Table[] {
  const files = quality.sets.flatMap((set) => set.files);
  return [
    setTable("By set", quality.sets),
    ...heldOutTables(quality),
    languageTable(files),
    typeTable(files),
    ...financeTables(quality),
  ];
}

const SCORES = ["precision", "recall", "F1"];
const BOTH = ["entities P", "R", "F1", "relations P", "R", "F1"];

function heldOutTables({ heldOut }: Quality): readonly Table[] {
  return heldOut.length === 0 ? [] : [setTable("Held out", heldOut)];
}

function setTable(title: string, sets: readonly SetScore[]): Table {
  const shares = new Map(sets.map(({ name, evidence, status }) => [name, [share(evidence), share(status)]]));
  const rows = partsOf(sets).map(({ name, files }) => {
    return [name, String(files.length), ...toBoth(files), ...(shares.get(name) ?? ["", ""])];
  });
  return { title, columns: ["set", "files", ...BOTH, "evidence", "status"], rows };
}

function languageTable(files: readonly FileScore[]): Table {
  const groups = [...Map.groupBy(files, ({ language }) => language)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rows = groups.map(([language, of]) => [language, String(of.length), ...toBoth(of)]);
  return { title: "By language, all sets", columns: ["language", "files", ...BOTH], rows };
}

function typeTable(files: readonly FileScore[]): Table {
  const rows = [...NODE_LABELS, ...EDGE_TYPE_NAMES].map((type) => toTypeRow(type, tallyOfType(type, files)));
  return { title: "By type, all sets", columns: ["type", ...SCORES, "right", "wrong", "missed"], rows };
}

function financeTables({ finance }: Quality): readonly Table[] {
  const rows = finance.map(({ type, tally }) => toTypeRow(type, tally));
  const columns = ["type", ...SCORES, "right", "wrong", "missed"];
  return rows.length === 0 ? [] : [{ title: "Labelled pairs of firms in real finance news", columns, rows }];
}

function toTypeRow(type: string, tally: Tally): readonly string[] {
  return [type, ...toCells(tally), ...[tally.right, tally.wrong, tally.missed].map(String)];
}

export function toFileTable({ sets }: Quality): Table {
  const files = sets.flatMap((set) => set.files);
  const rows = worstFirst(files).map((file) => [file.file, ...toBoth([file]), String(file.mistakes.length)]);
  return { title: "By file, most mistakes first", columns: ["file", ...BOTH, "mistakes"], rows };
}

export function worstFirst(files: readonly FileScore[]): readonly FileScore[] {
  return files.toSorted((a, b) => b.mistakes.length - a.mistakes.length || (a.file < b.file ? -1 : 1));
}

function toBoth(files: readonly FileScore[]): readonly string[] {
  return [...toCells(sum(files.map(({ entity }) => entity))), ...toCells(sum(files.map(({ relation }) => relation)))];
}

/** A figure of nothing is none. */
function toCells(tally: Tally): readonly string[] {
  const { right, wrong, missed } = tally;
  const { precision, recall, f1 } = toScores(tally);
  const ofSome = (count: number, value: number) => share(count === 0 ? undefined : value);
  return [ofSome(right + wrong, precision), ofSome(right + missed, recall), ofSome(right + wrong + missed, f1)];
}

function share(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(3);
}
