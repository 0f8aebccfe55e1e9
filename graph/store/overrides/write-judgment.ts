/** Puts what a person says of a claim into overrides/review.yaml: at its end, or over what was said of the same claim before. */

import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { GraphError } from "../../errors.ts";
import type { ClaimId } from "../../schema/index.ts";
import { makeFolder } from "../make-folder.ts";
import { addJudgment, type Judgment } from "./add-judgment.ts";
import { OverrideFolder } from "./override-folder.ts";
import { isOf, type OverrideOf, toPlaceText } from "./placed-override.ts";
import { isSameSentence } from "./same-sentence.ts";

/** The file that has the judgment now. Throws a GraphError, and writes nothing, where a person has to mend something first. */
export function writeJudgment(dataDir: string, judgment: Judgment): string {
  const folder = new OverrideFolder(dataDir);
  const file = join(folder.path, "review.yaml");
  const elsewhere = findJudgments(dataDir, judgment.claim).find((written) => {
    return written.file !== file && isSameSentence(written.says.quote, judgment.quote);
  });
  if (elsewhere?.says.kind === judgment.verdict) return elsewhere.file;
  if (elsewhere !== undefined) {
    const place = toPlaceText(elsewhere);
    throw new GraphError("invalid", `${place} says "${elsewhere.says.kind}" of ${judgment.claim}. Change it there.`);
  }

  const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  const after = addJudgment(file, before, judgment);
  if (after !== before) replaceFile(file, after);
  return file;
}

/** What people have written of a claim. */
export function findJudgments(
  dataDir: string,
  claim: ClaimId,
): readonly (OverrideOf<"accept"> | OverrideOf<"reject">)[] {
  const { overrides } = new OverrideFolder(dataDir).load();
  const judgments = [...overrides.filter(isOf("accept")), ...overrides.filter(isOf("reject"))];
  return judgments.filter(({ says }) => says.claim === claim);
}

/** Whole or not at all, also when the power fails; a link to a file elsewhere stays one. */
function replaceFile(file: string, text: string): void {
  const reason = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
  try {
    makeFolder(dirname(file));
    const target = existsSync(file) ? realpathSync(file) : file;
    const written = join(dirname(target), `.review.${process.pid}.tmp`);
    try {
      writeThrough(written, text);
      renameSync(written, target);
    } finally {
      rmSync(written, { force: true });
    }
  } catch (cause) {
    throw new GraphError("setting", `${file} cannot be written: ${reason(cause)}. Nothing was changed.`, { cause });
  }
}

function writeThrough(file: string, text: string): void {
  const descriptor = openSync(file, "w");
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
