/** Puts what a person says of claims into overrides/review.yaml: at its end, or over what was said of the same claim before. */

import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { GraphError } from "../../errors.ts";
import type { ClaimId } from "../../schema/index.ts";
import { makeFolder } from "../make-folder.ts";
import { type Answer, addJudgment, type Judgment } from "./add-judgment.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { OverrideFolder } from "./override-folder.ts";
import { isOf, type OverrideOf, toPlaceText } from "./placed-override.ts";
import { readOverrideFile } from "./read-override-file.ts";
import { isSameSentence } from "./same-sentence.ts";

/** The file that has a judgment now, and what was said there before. */
export interface WrittenJudgment {
  readonly file: string;
  readonly before?: Answer | undefined;
}

/** What became of each judgment. Throws a GraphError, and writes none of them, where a person has to mend something first. */
export function writeJudgments(dataDir: string, judgments: readonly Judgment[]): readonly WrittenJudgment[] {
  const file = join(new OverrideFolder(dataDir).path, "review.yaml");
  return tellingWhatFailed(file, () => {
    makeFolder(dirname(file));
    return oneAtATime(dataDir, () => {
      const written = loadJudgments(dataDir).filter((one) => one.file !== file);
      const found = existsSync(file) ? loadText(file) : undefined;
      let text = found;
      const outcomes = judgments.map((judgment): WrittenJudgment => {
        const elsewhere = findElsewhere(written, judgment);
        if (elsewhere !== undefined) return { file: elsewhere };
        const added = addJudgment(file, text, judgment);
        text = added.text;
        return { file, before: added.before };
      });
      if (text !== undefined && text !== found) replaceFile(file, text);
      return outcomes;
    });
  });
}

type Written = OverrideOf<"accept"> | OverrideOf<"reject">;

/** The other file that says the same already. */
function findElsewhere(written: readonly Written[], { claim, quote, verdict, note }: Judgment): string | undefined {
  const elsewhere = written.find(({ says }) => says.claim === claim && isSameSentence(says.quote, quote));
  if (elsewhere === undefined) return undefined;
  const isSame = elsewhere.says.kind === verdict;
  if (isSame && note === undefined) return elsewhere.file;
  const said = `${toPlaceText(elsewhere)} says "${elsewhere.says.kind}" of ${claim}`;
  throw new GraphError("invalid", `Nothing was written: ${said}. ${isSame ? "Put the note" : "Change it"} there.`);
}

/** What people have written of a claim. */
export function findJudgments(dataDir: string, claim: ClaimId): readonly Written[] {
  return loadJudgments(dataDir).filter(({ says }) => says.claim === claim);
}

function loadJudgments(dataDir: string): readonly Written[] {
  const { overrides } = new OverrideFolder(dataDir).load();
  return [...overrides.filter(isOf("accept")), ...overrides.filter(isOf("reject"))];
}

function loadText(file: string): string {
  const read = readOverrideFile(file);
  if ("text" in read) return read.text;
  throw new GraphError("invalid", `Nothing was written: ${file}: ${read.unreadable}.`);
}

function tellingWhatFailed<Value>(file: string, work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof GraphError || !(cause instanceof Error && "code" in cause)) throw cause;
    throw new GraphError("setting", `${file} cannot be written: ${cause.message}. Nothing was changed.`, { cause });
  }
}

/** Whole or not at all, also when the power fails; a link to a file elsewhere stays one, and who may write it still may. */
function replaceFile(file: string, text: string): void {
  const isThere = existsSync(file);
  const target = isThere ? realpathSync(file) : file;
  const written = join(dirname(target), `.review.${process.pid}.tmp`);
  try {
    writeThrough(written, text, isThere ? statSync(target).mode : undefined);
    renameSync(written, target);
  } finally {
    rmSync(written, { force: true });
  }
}

function writeThrough(file: string, text: string, mode: number | undefined): void {
  const descriptor = openSync(file, "w");
  try {
    if (mode !== undefined) fchmodSync(descriptor, mode);
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
