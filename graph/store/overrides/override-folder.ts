/** The corrections in the data folder, `overrides/*.yaml`: whatever is there counts, and what cannot be read is said. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type ParsedOverrides, parseOverrides } from "./parse-overrides.ts";
import { toProblem } from "./placed-override.ts";

const FOLDER = "overrides";
const FILE = /^[^.].*\.ya?ml$/u;

export class OverrideFolder {
  readonly path: string;

  constructor(dataDir: string) {
    this.path = join(dataDir, FOLDER);
  }

  /** Another text whenever a file has come, gone or been written; empty when there is none. */
  version(): string {
    return attempt(
      () => this.#files().map(toVersion).join("\n"),
      (code) => code,
    );
  }

  load(): ParsedOverrides {
    const parsed = attempt(
      () => this.#files().map(loadFile),
      (code) => [toUnreadable(this.path, code)],
    );
    return {
      overrides: parsed.flatMap(({ overrides }) => overrides),
      problems: parsed.flatMap(({ problems }) => problems),
    };
  }

  #files(): readonly string[] {
    const names = attempt(() => readdirSync(this.path), unlessMissing);
    return names
      .filter((name) => FILE.test(name))
      .sort()
      .map((name) => join(this.path, name));
  }
}

function toVersion(file: string): string {
  const { ino, size, mtimeMs } = statSync(file);
  return [file, ino, size, mtimeMs].join(" ");
}

function loadFile(file: string): ParsedOverrides {
  return attempt(
    () => parseOverrides(file, readFileSync(file, "utf8")),
    (code) => toUnreadable(file, code),
  );
}

function toUnreadable(file: string, code: string): ParsedOverrides {
  return { overrides: [], problems: [toProblem({ file, line: 1 }, `this cannot be opened (${code})`)] };
}

/** What the disk refuses has a code; anything else is a bug. */
function attempt<Value>(work: () => Value, otherwise: (code: string, error: unknown) => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return otherwise(String(error.code), error);
  }
}

function unlessMissing(code: string, error: unknown): string[] {
  if (code !== "ENOENT") throw error;
  return [];
}
