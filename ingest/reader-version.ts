/** The version of the reader: a fingerprint of every file that decides how an article is read. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** These tell, or are read; a change in any other file of this room reads every article again. */
const WITHOUT_SAY = [
  "main.ts",
  "command-line.ts",
  "printable.ts",
  "progress.ts",
  "report.ts",
  "remove.ts",
  "review.ts",
  "review",
  "run-command.ts",
  "reader-version.ts",
  "samples",
];

export function findReaderVersion(): string {
  const hash = createHash("sha256");
  for (const file of decidingFiles())
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest("hex").slice(0, 12);
}

function decidingFiles(): readonly string[] {
  const files = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(import.meta.dirname.length + 1)
        .replaceAll("\\", "/"),
    );
  return files.filter((file) => !WITHOUT_SAY.includes(file.split("/")[0] ?? file)).sort();
}
