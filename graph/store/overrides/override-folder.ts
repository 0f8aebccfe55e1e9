/** The corrections in the data folder, `overrides/*.yaml` or `*.json`: whatever is there counts, and what cannot be read is said. */

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type ParsedOverrides, parseOverrides } from "./parse-overrides.ts";
import { toProblem } from "./placed-override.ts";
import { readOverrideFile, toCode } from "./read-override-file.ts";

const FOLDER = "overrides";
/** JSON is YAML too. */
const FILE = /^[^.].*\.(?:ya?ml|json)$/iu;

export class OverrideFolder {
  readonly path: string;

  constructor(dataDir: string) {
    this.path = join(dataDir, FOLDER);
  }

  /** Another text whenever a file has come, gone or been written; empty when there is none. */
  version(): string {
    const files = this.#files();
    return typeof files === "string" ? files : files.map(toVersion).join("\n");
  }

  load(): ParsedOverrides {
    const files = this.#files();
    const parsed =
      typeof files === "string" ? [toUnreadable(this.path, `this cannot be opened (${files})`)] : files.map(loadFile);
    return {
      overrides: parsed.flatMap(({ overrides }) => overrides),
      problems: parsed.flatMap(({ problems }) => problems),
    };
  }

  /** Or the code of what keeps the folder closed; that it is not there is nothing amiss. */
  #files(): readonly string[] | string {
    try {
      const names = readdirSync(this.path).filter((name) => FILE.test(name));
      return names.sort().map((name) => join(this.path, name));
    } catch (error) {
      const code = toCode(error);
      return code === "ENOENT" ? [] : code;
    }
  }
}

function toVersion(file: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(file);
    return [file, ino, size, mtimeMs].join(" ");
  } catch (error) {
    return `${file} ${toCode(error)}`;
  }
}

function loadFile(file: string): ParsedOverrides {
  const read = readOverrideFile(file);
  return "text" in read ? parseOverrides(file, read.text) : toUnreadable(file, read.unreadable);
}

function toUnreadable(file: string, problem: string): ParsedOverrides {
  return { overrides: [], problems: [toProblem({ file, line: 1 }, problem)] };
}
